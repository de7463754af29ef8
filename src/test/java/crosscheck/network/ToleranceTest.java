package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fraction;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {

  private static Tolerance of(Sketch sketch, String... grounds) {
    return new Tolerances(sketch.network(), Sketch.EFFORT).of(Given.grounds(grounds)).orElseThrow();
  }

  /** 900 (give or take 45) and about 1,000 (give or take 100): 900 + 45f = 1,000 - 100f. */
  @Test
  void bothMarginsAreWidenedByOneFactor() {
    Sketch sketch =
        new Sketch()
            .says("s1", "q", "[895, 905]", "[855, 945]", "[900, 900]")
            .says("s2", "q", "[950, 1050]", "[900, 1100]", "[1000, 1000]");
    assertThat(of(sketch, "s1", "s2")).as("100 / 145 = 0.6897").hasToString("0.69x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [900, 900] | [900, 900]   | 0x     | they print the same
          [900, 900] | [940, 940]   | 0.50x  | 40 / (40 + 40)
          [900, 900] | [980, 980]   | 1.00x  | 80 / 80
          [900, 900] | [1000, 1000] | 1.25x  | 100 / 80
          [900, 900] | [1220, 1220] | 4.00x  | 320 / 80
          [900, 900] | [1140, 1140] | 3.00x  | 240 / 80
          """)
  void worksOutTheFactor(String one, String other, String factor, String why) {
    Sketch sketch =
        new Sketch()
            .says("s1", "q", one, around(one), one)
            .says("s2", "q", other, around(other), other);
    assertThat(of(sketch, "s1", "s2")).as(why).hasToString(factor);
  }

  /** Give or take 40. */
  private static String around(String point) {
    int value = Integer.parseInt(point.substring(1, point.indexOf(',')));
    return "[" + (value - 40) + ", " + (value + 40) + "]";
  }

  @Test
  void hardEndsNeedAnyLatitude() {
    Sketch sketch =
        new Sketch().says("s1", "q", "[1, 2]").says("s2", "q", "[4, 5]", "[3, 6]", "[4, 5]");
    assertThat(of(sketch, "s1", "s2")).as("2 / 1").hasToString("2.00x");
    sketch.says("s3", "q", "[3, 3]");
    assertThat(of(sketch, "s1", "s3")).isEqualTo(Tolerance.INFINITE);
  }

  /** A gap of 5,000 with a margin of one. */
  @Test
  void beyondAThousandIsToldAsThat() {
    Sketch sketch =
        new Sketch().says("s1", "q", "[0, 0]").says("s2", "q", "[5000, 5000]", "[4999, 5001]");
    assertThat(of(sketch, "s1", "s2").times()).isEqualTo("more than 1000 times");
  }

  @Test
  void isNotAskedOfWhatIsNoFigureOrInNoOnePart() {
    Sketch sketch = new Sketch().says("s1", "q", "[1, 2]").says("s2", "other", "[4, 5]");
    Tolerances tolerances = new Tolerances(sketch.network(), Sketch.EFFORT);
    assertThat(tolerances.of(Given.grounds("s1", "s2"))).isEmpty();
    assertThat(tolerances.of(Given.grounds("s9"))).isEmpty();
    assertThat(tolerances.of(Given.grounds("s1")))
        .isEqualTo(Optional.of(Tolerance.of(Fraction.ZERO)));
  }

  /** In one part they clash hard, in the other they agree: the worse counts. */
  @Test
  void theWorstPartCounts() {
    Sketch sketch =
        new Sketch()
            .says("s1", "q", "[1, 1]")
            .says("s2", "q", "[2, 2]")
            .says("s1", "a", "[1, 1]")
            .says("s2", "a", "[1, 1]");
    assertThat(of(sketch, "s1", "s2")).isEqualTo(Tolerance.INFINITE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0/1     | 0x      | true  | false | 0 times
          2/3     | 0.67x   | false | false | 0.67 times
          1/1     | 1.00x   | false | false | 1 times
          101/100 | 1.01x   | false | true  | 1.01 times
          3/2     | 1.50x   | false | true  | 1.5 times
          999/100 | 9.99x   | false | true  | 9.99 times
          10/1    | 10.00x  | false | true  | 10 times
          101/10  | 10.10x  | false | true  | 11 times
          1000/1  | 1000.00x | false | true | more than 1000 times
          """)
  void says(String factor, String text, boolean zero, boolean beyond, String times) {
    Tolerance tolerance = Tolerance.of(Fraction.parse(factor));
    assertThat(tolerance).hasToString(text);
    assertThat(tolerance.isZero()).isEqualTo(zero);
    assertThat(tolerance.isInfinite()).isFalse();
    assertThat(tolerance.exceedsCharity()).isEqualTo(beyond);
    assertThat(tolerance.times()).isEqualTo(times);
  }

  @Test
  void infinityIsTheMost() {
    Tolerance one = new Tolerance(BigDecimal.ONE);
    Tolerance two = new Tolerance(BigDecimal.valueOf(2));
    assertThat(one.and(two)).isEqualTo(two).isEqualTo(two.and(one));
    assertThat(one.and(Tolerance.INFINITE)).isEqualTo(Tolerance.INFINITE);
    assertThat(Tolerance.INFINITE.and(one)).isEqualTo(Tolerance.INFINITE);
    assertThat(Tolerance.INFINITE.isInfinite()).isTrue();
    assertThat(Tolerance.INFINITE.isZero()).isFalse();
    assertThat(Tolerance.INFINITE.exceedsCharity()).isTrue();
    assertThat(Tolerance.INFINITE.times()).isEqualTo("any number of times");
    assertThat(Tolerance.INFINITE).hasToString("infinite");
  }
}
