package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Quantity;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final int ALL = 100;

  private static final String[] TOLLS = {
    toll("one", "9", "2024-05-01"),
    toll("two", "14", "2024-05-02"),
    toll("three", "12", "2024-05-03")
  };

  /** Each told as "earlier < later fit". */
  private static List<String> growths(String... statements) {
    return growths(ALL, statements);
  }

  private static List<String> growths(int most, String... statements) {
    Dossier dossier =
        Inline.dossier(
            """
            quantities: {dead: {kind: count, title: killed, moves: up}}
            statements:
            """
                + String.join("\n", statements));
    List<Quantity> values =
        dossier.quantities().values().stream().filter(q -> q.asOf() != null).toList();
    List<Estimate> stated =
        dossier.claims().values().stream()
            .map(Claim.Value.class::cast)
            .map(v -> Estimate.stated("stated", v.ground(), v.quantity(), v.kind(), v.rings()))
            .toList();
    Quantity dead = dossier.quantities().get("dead");
    return Growth.of(dead, values, stated, most).stream().map(GrowthTest::told).sorted().toList();
  }

  private static String told(Growth growth) {
    Ground earlier = growth.earlier().first();
    Ground later = growth.later().first();
    return earlier.id() + " < " + later.id() + " " + growth.fit();
  }

  private static String toll(String id, String wording, String when) {
    return "- {id: %s, source: a, paragraph: 1, wording: '%s', says: so, gives: dead, as-of: %s}"
        .formatted(id, wording, when);
  }

  @Test
  void eachIsHeldAgainstEachBefore() {
    assertThat(growths(TOLLS))
        .containsExactly(
            "one < three " + Fit.AGREES, "one < two " + Fit.AGREES, "two < three " + Fit.CLASHES);
  }

  /** Three tolls are three pairs. */
  @Test
  void ofTooManyPairsTheWorstIsTold() {
    assertThat(growths(3, TOLLS)).hasSize(3);
    assertThat(growths(2, TOLLS))
        .containsExactly("one < two " + Fit.AGREES, "two < three " + Fit.CLASHES);
  }

  @Test
  void aRevisionEndsWhatCameBefore() {
    assertThat(
            growths(
                toll("one", "14", "2024-05-01"),
                toll("two", "9", "2024-05-02, revised: 'yes'"),
                toll("three", "8", "2024-05-03")))
        .containsExactly("two < three " + Fit.CLASHES);
  }

  @Test
  void withinADayNobodyKnowsWhichIsTheLater() {
    assertThat(growths(toll("one", "14", "2024-05-01"), toll("two", "9", "2024-05-01 12:00")))
        .isEmpty();
    assertThat(growths(toll("one", "14", "2024-05-01 11:59"), toll("two", "9", "2024-05-01 12:00")))
        .containsExactly("one < two " + Fit.CLASHES);
  }
}
