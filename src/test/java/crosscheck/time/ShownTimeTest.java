package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTimeTest {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-09-13T11:43/2023-09-13T11:54 | Wed 13 Sep 2023 11:43-11:54 +09:00",
        "2023-09-13T11:42:30/2023-09-13T11:54 | Wed 13 Sep 2023 11:42:30-11:54 +09:00",
        "2023-09-10T18:00/2023-09-10T21:00 | Sun 10 Sep 2023 18:00-21:00 +09:00",
        "2023-09-10T17:00/2023-09-11 | Sun 10 Sep 2023 17:00-24:00 +09:00",
        "2023-09-10T18:00/2023-09-13T12:00"
            + " | Sun 10 Sep 2023 18:00 +09:00 to Wed 13 Sep 2023 12:00 +09:00",
        // up to 31 days with times of day, beyond that the days that are touched
        "2023-09-10T18:00/2023-10-11T18:00"
            + " | Sun 10 Sep 2023 18:00 +09:00 to Wed 11 Oct 2023 18:00 +09:00",
        "2023-09-10T18:00/2023-10-11T18:01 | Sun 10 Sep 2023 to Wed 11 Oct 2023",
        "2023-09-10T18:00/2023-10-12 | Sun 10 Sep 2023 to Wed 11 Oct 2023",
        "2023-09-13/2023-09-14 | Wed 13 Sep 2023",
        "2023-09-04/2023-09-11 | Mon 4 Sep 2023 to Sun 10 Sep 2023",
        "2011-08-01/2011-09-01 | Aug 2011",
        "2023-06-01/2023-09-01 | Jun 2023 to Aug 2023",
        "2007-01-01/2008-01-01 | 2007",
        "2001-01-01/2101-01-01 | 2001 to 2100",
        "2023-09-12/2023-09-13 or 2023-09-05/2023-09-06 | Tue 5 Sep 2023 or Tue 12 Sep 2023",
      })
  void tellsWindows(String window, String shown) {
    assertThat(ShownTime.show(Local.windows(window, SEOUL), SEOUL)).isEqualTo(shown);
  }

  @Test
  void tellsOpenEnds() {
    Range before = Range.of(Interval.below(Local.second("2016-04-28", SEOUL)));
    Range after = Range.of(Interval.atLeast(Local.second("2016-04-28T11:00", SEOUL)));

    assertThat(ShownTime.show(before, SEOUL)).isEqualTo("before Thu 28 Apr 2016");
    // 11:00 in Seoul is 02:00 UTC.
    assertThat(ShownTime.show(after, ZoneOffset.UTC)).isEqualTo("from Thu 28 Apr 2016 02:00 Z on");
    assertThat(ShownTime.show(Rings.ALL, SEOUL)).isEqualTo("at any time");
  }

  @Test
  void tellsTheOffsetOfThatTime() {
    ZoneId pyongyang = ZoneId.of("Asia/Pyongyang");
    Range noon = Local.windows("2016-04-28T12:00/2016-04-28T12:01", pyongyang);

    assertThat(ShownTime.show(noon, pyongyang)).isEqualTo("Thu 28 Apr 2016 12:00-12:01 +08:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[-129600, -43200] | 12 h to 1.5 d earlier",
        "[43200, 43200] | 12 h later",
        "(-172800, 0) | up to 2 d earlier",
        "(172800, inf) | more than 2 d later",
        "(-inf, 0) | any time earlier",
        "(0, inf) | any time later",
        "[-43200, 86400] | 12 h earlier to 1 d later",
        "[0, 0] | no time later",
        "[-90, -30] | 30 s to 1.5 min earlier",
        // 63113904 s are two mean years of 31556952 s.
        "[63113904, 63113904] | 2 yr later",
      })
  void tellsGaps(String gap, String shown) {
    assertThat(ShownTime.showGap(Range.parse(gap))).isEqualTo(shown);
  }
}
