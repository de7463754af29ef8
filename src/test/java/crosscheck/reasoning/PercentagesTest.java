package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.network.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentagesTest {

  private static List<String> causes(String kind, String was, String change, String is) {
    Dossier dossier =
        Inline.dossier(
            """
            quantities: {was: {kind: %s, title: w}, is: {kind: %s, title: i}}
            statements:
            - {id: past, source: a, paragraph: 1, wording: '%s', says: so, gives: was}
            - {id: now, source: a, paragraph: 2, wording: '%s', says: so, gives: is}
            - {id: rise, source: a, paragraph: 3, says: so, gives: is, %s}
            """
                .formatted(kind, kind, was, is, change));
    return Percentages.causes(
        (Claim.Relative) dossier.claims().get("rise"),
        stated(dossier, "now"),
        stated(dossier, "past"));
  }

  private static Estimate stated(Dossier dossier, String id) {
    Claim.Value value = (Claim.Value) dossier.claims().get(id);
    return Estimate.stated("stated", value.ground(), value.quantity(), value.kind(), value.rings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        // 4 + 2 = 6
        "ratio; 4.0 per cent; wording: up 2 per cent, above: was; 6.0 per cent; percentage points, not per cent",
        // 4 and half of it are 6
        "ratio; 4.0 per cent; wording: 50 percentage points, above: was; 6.0 per cent; not percentage points",
        // 30 % of 1,250 are 375, not by 30 % to 875
        "count; 1,250; wording: down 30.0 per cent, below: was; 375; to so many per cent, not by",
        // 812 - 649 = 163 are 20.1 % of 812 and 25.1 % of 649
        "count; 812; wording: down 25.1 per cent, below: was; 649; of the later one",
        // ten times 5 % are 50 %
        "count; 41,237; wording: 5.0 per cent, above: was, periods: 10; 61,856; without compounding",
        // 50 % in all, not in each of three years
        "count; 41,237; wording: 50.0 per cent, above: was, periods: 3; 61,856; over all periods together",
        // 4 x 212 = 848 are three times on top
        "count; 212; wording: threefold, times: was; 848; on top",
        // 2 x 212 = 424: 200 % of it, taken for a growth by 200 %, which would be threefold
        "count; 212; wording: threefold, times: was; 424; one time less than so many times as much: the whole was taken for the growth",
      })
  void namesTheSlip(String kind, String was, String change, String is, String cause) {
    assertThat(causes(kind, was, change, is)).singleElement().asString().contains(cause);
  }

  @Test
  void whatFitsNeedsNoCause() {
    assertThat(causes("count", "812", "wording: 12 more, above: was", "824")).isEmpty();
    assertThat(causes("count", "812", "wording: twofold, times: was", "1,624")).isEmpty();
  }

  @Test
  void whatNoSlipExplainsHasNone() {
    assertThat(causes("count", "812", "wording: 12 more, above: was", "900")).isEmpty();
    assertThat(causes("count", "812", "wording: up 7.0 per cent, above: was", "1,500")).isEmpty();
  }
}
