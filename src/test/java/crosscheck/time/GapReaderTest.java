package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.quantity.Range;
import crosscheck.quantity.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapReaderTest {

  private static final GapReader READER = GapReader.standard();

  /** Windows in seconds: an hour 3600, half a day 43200, a day 86400, two days 172800. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a day earlier | [-129600, -43200] | (-172800, 0) | true",
        "arrived the day before | [-129600, -43200] | (-172800, 0) | true",
        "the previous day | [-129600, -43200] | (-172800, 0) | true",
        "the following day | [43200, 129600] | (0, 172800) | true",
        "two days after | [129600, 216000] | (86400, 259200) | true",
        "the same day | [-43200, 43200] | (-86400, 86400) | true",
        "hours ahead of the meeting | [-43200, -7200] | [-86400, -3600] | false",
        "a few moments earlier | [-900, 0] | [-7200, 0] | false",
        "moments before | [-900, 0] | [-7200, 0] | false",
        // 45 and 365 days; 28 and 730 days.
        "since months later | [3888000, 31536000] | [2419200, 63072000] | false",
        "before the meeting | (-inf, 0) | (-inf, 0) | false",
        "afterwards | (0, inf) | (0, inf) | false",
      })
  void readsGaps(String wording, String inner, String outer, boolean calendarDay) {
    Gap gap = READER.read(wording);

    assertThat(gap.seconds().inner().toString()).isEqualTo(inner);
    assertThat(gap.seconds().outer().toString()).isEqualTo(outer);
    assertThat(gap.calendarDay()).isEqualTo(calendarDay);
  }

  /**
   * Days: 20 years have 7,304 or 7,305, 31 before and 183 after plainly, 183 and 334 charitably.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "marking the 20th anniversary | 7273 | 7488 | 7121 | 7639",
        "its twentieth anniversary | 7273 | 7488 | 7121 | 7639",
        // 50 years have 12 or 13 leap days, 11 over the end of a century: 18,261 to 18,263
        "golden jubilee | 18230 | 18446 | 18078 | 18597",
      })
  void readsAnniversaries(String wording, long from, long to, long outerFrom, long outerTo) {
    Gap gap = READER.read(wording);

    assertThat(gap.seconds().inner()).isEqualTo(days(from, to));
    assertThat(gap.seconds().outer()).isEqualTo(days(outerFrom, outerTo));
  }

  private static Range days(long from, long to) {
    return Range.parse("[%d, %d]".formatted(from * 86_400, to * 86_400));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ten years to the day later", "exactly ten years after", "the tenth birthday"})
  void yearsToTheDayLeaveADay(String wording) {
    // 1 to 3 leap days: 3,651 to 3,653 days, charitably a day either side
    assertThat(READER.read(wording).seconds().outer()).isEqualTo(days(3650, 3654));
  }

  @Test
  void hedgedDaysAreALength() {
    Gap gap = READER.read("more than two days before");

    assertThat(gap.calendarDay()).isFalse();
    assertThat(gap.seconds().outer().toString()).isEqualTo("(-inf, -172800)");
  }

  @Test
  void figuresKeepTheirOwnRange() {
    Gap gap = READER.read("three hours later");

    // Three hours are 10800 s and four 14400 s.
    assertThat(gap.text()).isEqualTo("three hours later");
    assertThat(gap.seconds().inner().contains(Range.parse("[10800, 10800]"))).isTrue();
    assertThat(gap.seconds().outer().contains(Range.parse("[14400, 14400]"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"minutes", "on Tuesday", "900 miles"})
  void refusesWhatIsNoGap(String wording) {
    assertThatThrownBy(() -> READER.read(wording))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(wording);
  }

  /** 2.75 hours are 9900 s, known to a sixteenth of an hour, 225 s, either side. */
  @Test
  void threeQuartersOfAnHourBelongToTheHours() {
    Gap gap = READER.read("two and three-quarter hours later");

    assertThat(gap.text()).isEqualTo("two and three-quarter hours later");
    assertThat(gap.seconds().inner()).isEqualTo(Range.parse("[9675, 10125)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two and three quarter hours later | two and three quarter",
        "at 9:30, two days later | 9:30",
        "three of them, 5 hours earlier | three",
      })
  void aNumberThatIsLeftOutIsNamed(String wording, String part) {
    assertThatThrownBy(() -> READER.read(wording))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("`" + part + "` in the wording was not read");
  }

  @Test
  void findsEveryGapOfSomeLength() {
    String text =
        "He came a day earlier. A few moments earlier, and about 20 hours before, nothing.";

    assertThat(READER.findAll(text))
        .extracting(Span::text)
        .containsExactly("a day earlier", "A few moments earlier", "about 20 hours before");
    assertThat(READER.findAll(text))
        .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()));
  }
}
