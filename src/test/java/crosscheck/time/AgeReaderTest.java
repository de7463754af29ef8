package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.quantity.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeReaderTest {

  private static final int YEAR = 31_556_952; // 365.2425 days
  private static final int DAY = 86_400;

  private final AgeReader ages = AgeReader.standard();

  @ParameterizedTest
  @CsvSource({
    "'Ada Berg, 34', 34.0, 34.9",
    "a 34-year-old, 34.0, 34.9",
    "aged 34, 34.0, 34.9",
    "34 years old, 34.0, 34.9",
    "thirty-four, 34.0, 34.9",
    "the 18-month-old, 1.51, 1.57",
    "in her forties, 40.0, 49.9",
    "in her late forties, 46.1, 49.9",
    "in his mid-30s, 33.1, 37.9",
    "an octogenarian, 80.0, 89.9",
    "the teenager, 13.0, 19.9"
  })
  void plainlyAllowsTheseYears(String wording, double from, double to) {
    Range inner = only(wording).inner();
    assertThat(inner.contains(years(from))).as("from").isTrue();
    assertThat(inner.contains(years(to))).as("to").isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'Ada Berg, 34', 33.9",
    "'Ada Berg, 34', 35.1",
    "a 34-year-old, 35.1",
    "nearly 40, 40.1",
    "in her forties, 50.1",
    "in her late forties, 44.5",
    "an octogenarian, 79.9",
    "the 18-month-old, 1.7"
  })
  void neverAllowsThese(String wording, double years) {
    assertThat(only(wording).outer().contains(years(years))).isFalse();
  }

  @Test
  void wasAskedBeforeItWasPrinted() {
    Rings printed = ages.asPrinted(only("34"));
    assertThat(printed.inner().contains(days(35 * 365 + 8 + 2))).isTrue();
    assertThat(printed.inner().contains(days(35 * 365 + 8 + 20))).isFalse();
    assertThat(printed.outer().contains(days(35 * 365 + 8 + 30))).isTrue();
    assertThat(printed.outer().contains(days(35 * 365 + 8 + 40))).isFalse();
  }

  @Test
  void tellsWhatItCannotRead() {
    assertThatThrownBy(() -> ages.read("the old lady")).isInstanceOf(UnreadableException.class);
  }

  private Rings only(String wording) {
    assertThat(ages.read(wording)).hasSize(1);
    return ages.read(wording).get(0).seconds();
  }

  private static Range years(double years) {
    return point(Math.round(years * YEAR));
  }

  private static Range days(long days) {
    return point(days * DAY);
  }

  private static Range point(long seconds) {
    return Range.of(Interval.point(Fraction.of(seconds)));
  }
}
