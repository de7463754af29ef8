package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumbersTest {

  private static final long MOST = 1000;

  private static Rings both(String interval) {
    return Rings.of(Interval.parse(interval));
  }

  private static Rings number(long n) {
    return both("[" + n + ", " + n + "]");
  }

  /** Every percentage of up to a hundred people, held against all that round to it. */
  @Test
  void aPercentageIsPossibleIfSomeNumberRoundsToIt() {
    for (int n = 1; n <= 100; n++) {
      for (int percent = 0; percent <= 100; percent++) {
        Rings share =
            both(
                "[%d/200, %d/200]"
                    .formatted(2 * percent - 1 < 0 ? 0 : 2 * percent - 1, 2 * percent + 1));
        boolean possible = false;
        for (int k = 0; k <= n; k++) {
          int twice = 200 * k;
          possible |= twice >= (2 * percent - 1) * n && twice <= (2 * percent + 1) * n;
        }
        assertThat(WholeNumbers.share(share, number(n), MOST).isEmpty())
            .as("%d %% of %d", percent, n)
            .isEqualTo(possible);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // 33 % of 8 cannot be, of 8 to 9 it can: 3 of 9
        "[13/40, 67/200]; [8, 8]; true",
        "[13/40, 67/200]; [8, 9]; false",
        // of more wholes than are tried, and of any number
        "[13/40, 67/200]; [8, inf); false",
        "[1/3000, 1/3000]; [1, 2000]; false",
        // a share of nobody, and no whole number at all
        "[13/40, 67/200]; [0, 0]; false",
        "[13/40, 67/200]; [1/3, 2/3]; false",
        // what may be less than nothing is no share
        "[-1/100, -1/200]; [8, 8]; false",
      })
  void wholesInARange(String share, String whole, boolean clashes) {
    assertThat(WholeNumbers.share(both(share), both(whole), MOST))
        .isEqualTo(clashes ? List.of(Fit.CLASHES) : List.of());
  }

  @Test
  void whatIsNotToldToTheLastDigitIsNotJudged() {
    Rings soft =
        new Rings(
            Range.of(Interval.parse("[13/40, 67/200]")), Range.of(Interval.parse("[8/25, 17/50]")));
    assertThat(WholeNumbers.share(soft, number(8), MOST)).isEmpty();
  }

  @Test
  void aFallLeavesNothingOrMore() {
    assertThat(WholeNumbers.left(both("[-2, -2]"))).containsExactly(Fit.CLASHES);
    assertThat(WholeNumbers.left(both("[0, 0]"))).isEmpty();
    Rings charitable =
        new Rings(Range.of(Interval.parse("[-1, -1/2]")), Range.of(Interval.parse("[-1, 1/2]")));
    assertThat(WholeNumbers.left(charitable)).containsExactly(Fit.STRAINS);
  }
}
