package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crosscheck.quantity.Range;
import crosscheck.report.page.Bar.Box;
import crosscheck.report.page.Timeline.Chapter;
import crosscheck.report.page.Timeline.Row;
import crosscheck.report.page.Timeline.Tick;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final String FAIR =
      """
      places:
        hall: {name: The hall, zone: Asia/Pyongyang}
      events:
        opening: {title: The fair opens, place: hall}
        closing: {title: The fair closes, place: hall}
        founding: {title: The fair is founded, place: hall}
      statements:
      - {id: a-opens, source: a, paragraph: 1, wording: 10 May 2016, says: it opens, gives: opening.time}
      - {id: b-opens, source: b, paragraph: 1, wording: 11 May 2016, says: it opens, gives: opening.time}
      - {id: a-closes, source: a, paragraph: 2, wording: "14 May 2016, 6 p.m.", says: it closes, gives: closing.time}
      - {id: a-founded, source: a, paragraph: 3, wording: in 1950, says: it is founded, gives: founding.time}
      """;

  private static final Timeline LINE = Objects.requireNonNull(Made.of(FAIR).timeline());

  private static List<String> titles(Chapter chapter) {
    return chapter.events().first().stream().map(Row::title).toList();
  }

  @Test
  void whatLiesWithinDaysIsSeenCloseTheRestFromAfar() {
    assertThat(LINE.chapters()).extracting(Chapter::isClose).containsExactly(true, false);
    assertThat(titles(LINE.chapters().get(0))).containsExactly("The fair opens", "The fair closes");
    assertThat(titles(LINE.chapters().get(1))).containsExactly("The fair is founded");
  }

  @Test
  void everyWindowStatedForAnEventStandsBelowIt() {
    Row opening = LINE.chapters().get(0).events().first().get(0);
    assertThat(opening.place()).isEqualTo("The hall");
    assertThat(opening.windows())
        .extracting(w -> w.voices().get(0).id())
        .containsExactly("a-opens", "b-opens");
    // the 10th of UTC lasts until 08:30 of the 11th in Pyongyang: charitably both can be
    assertThat(opening.windows()).extracting(Timeline.Window::verdict).containsOnly("strained");
  }

  @Test
  void aDayIsAsLongAsADay() {
    // all bars of the close-up have one scale: the two days are equally wide and touch
    List<Timeline.Window> days = LINE.chapters().get(0).events().first().get(0).windows();
    Box first = days.get(0).bar().plain().get(0);
    Box second = days.get(1).bar().plain().get(0);
    assertThat(first.width()).isEqualTo(second.width());
    assertThat(Double.parseDouble(first.x()) + Double.parseDouble(first.width()))
        .isCloseTo(Double.parseDouble(second.x()), within(0.011));
  }

  @Test
  void timesAreToldInTheZoneMostAreReadIn() {
    assertThat(LINE.zones()).containsExactly("Asia/Pyongyang", "UTC");
    Row opening = LINE.chapters().get(0).events().first().get(0);
    assertThat(opening.windows().get(0).plain().text()).isEqualTo("Tue 10 May 2016");
  }

  @Test
  void otherZonesHaveTheirHistory() {
    // Pyongyang was at +08:30 from August 2015 on, at +09:00 before: 09:00 UTC of two Mays
    ZoneWords words = new ZoneWords(List.of(ZoneId.of("Asia/Pyongyang"), ZoneOffset.UTC));
    assertThat(words.of(Range.parse("[1400144400, 1400144400]")).text())
        .isEqualTo("Thu 15 May 2014 18:00 +09:00");
    assertThat(words.of(Range.parse("[1463216400, 1463216400]")).text())
        .isEqualTo("Sat 14 May 2016 17:30 +08:30");
    assertThat(words.data())
        .isEqualTo(
            "{\"zones\":[\"Asia/Pyongyang\",\"UTC\"],\"words\":[[\"Thu 15 May 2014 18:00 +09:00\","
                + "\"Sat 14 May 2016 17:30 +08:30\"],[\"Thu 15 May 2014 09:00 Z\","
                + "\"Sat 14 May 2016 09:00 Z\"]]}");
    assertThat(LINE.data()).contains("Mon 9 May 2016 15:30 Z to Tue 10 May 2016 15:30 Z");
  }

  @Test
  void marksStandAtMidnightsOfTheZone() {
    List<Tick> ticks = LINE.chapters().get(0).ticks();
    assertThat(ticks)
        .extracting(tick -> tick.words().text())
        .contains("11 May", "12 May", "13 May");
    assertThat(ticks).extracting(tick -> tick.words().text()).noneMatch(text -> text.contains(":"));
  }

  @Test
  void aLongWindowRunsOutOfACloseUp() {
    Made made =
        Made.of(
            """
            events: {talk: {title: A talk}, walk: {title: A walk}}
            statements:
            - {id: a-talk, source: a, paragraph: 1, wording: 10 May 2024, says: a talk, gives: talk.time}
            - {id: b-talk, source: b, paragraph: 1, wording: in May 2024, says: a talk, gives: talk.time}
            - {id: a-walk, source: a, paragraph: 2, wording: 12 May 2024, says: a walk, gives: walk.time}
            """);
    Chapter close = Objects.requireNonNull(made.timeline()).chapters().get(0);
    Bar month = close.events().first().get(0).windows().get(0).bar();
    // from 3 x 1.2 to 100 - 3 x 1.2, with a dash at either end
    assertThat(month.plain())
        .containsExactly(new Box("3.6", "92.8"), new Box("1.2", "1.2"), new Box("97.6", "1.2"));
  }

  @Test
  void withoutTimesThereIsNoLine() {
    Made made =
        Made.of(
            """
            quantities: {guests: {kind: count, title: Guests}}
            statements:
            - {id: a-guests, source: a, paragraph: 1, wording: 12 guests, says: guests, gives: guests}
            """);
    assertThat(made.timeline()).isNull();
    assertThat(made.page().select("#timeline, #map, nav a[href=#timeline], nav a[href=#map]"))
        .isEmpty();
  }
}
