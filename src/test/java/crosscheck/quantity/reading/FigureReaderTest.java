package crosscheck.quantity.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import crosscheck.quantity.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

  private static final FigureReader READER = FigureReader.standard();

  @Test
  void findsEveryFigureOfAText() {
    String text =
        "The first train made 435 miles in about 20 hours at 55 mph on 28 April 2016;"
            + " two more came.";
    List<Figure> figures = READER.findAll(text);
    assertThat(figures)
        .extracting(Figure::text)
        .containsExactly("first", "435 miles", "about 20 hours", "55 mph", "two");
    assertThat(figures)
        .extracting(Figure::unit)
        .containsExactly("ordinal", "mile", "hour", "mile-per-hour", "");
    assertThat(figures)
        .allSatisfy(f -> assertThat(text.substring(f.start(), f.end())).isEqualTo(f.text()));
  }

  @Test
  void findsHoursAndMinutesAsOneFigure() {
    assertThat(READER.findAll("flew 1h 20m, then 1h20, 2h 05min, 1h20m and 1 hr 20 min in all"))
        .extracting(Figure::text)
        .containsExactly("1h 20m", "1h20", "2h 05min", "1h20m", "1 hr 20 min");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/½ cups", "½'11", "5'½", "1\u00a0000'6", "1/1\u00a0000 of it"})
  void signsAndSpacesBesideAFractionOrFeetAreNoError(String text) {
    assertThat(READER.findAll(text)).isNotEmpty();
  }

  @Test
  void keepsTheTextOrderOfSeveralFiguresOfOneKind() {
    assertThat(READER.read("435 miles, then 1,000 km", Kind.LENGTH))
        .extracting(Figure::unit)
        .containsExactly("mile", "kilometre");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          900 miles            | false | null
          around 900 miles     | true  | around
          several miles        | true  | vague
          more than 900 miles  | true  | above
          """)
  void saysWhetherAFigureIsHedged(String wording, boolean hedged, String hedge) {
    Figure figure = READER.read(wording, Kind.LENGTH).get(0);
    assertThat(figure.hedged()).isEqualTo(hedged);
    assertThat(String.valueOf(figure.hedge())).isEqualTo(hedge);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 klometres     | length   | klometres     | did you mean "kilometres"?
          500 parsecs       | length   | parsecs       | not a unit known to crosscheck
          five parsecs      | length   | parsecs       | not a unit known to crosscheck
          55 mph            | length   | 55 mph        | read as speed
          two days          | length   | two days      | read as duration
          1,5 km            | length   | 1,5           | read as unclear separators
          1 448 km          | length   | 1 448         | read as unclear separators
          11:43 Korean time | duration | 11:43         | read as clock time
          28 April 2016     | count    | 28 April 2016 | read as date
          a long way        | length   | a long way    | no length in "a long way"
          """)
  void saysWhatItCannotRead(String wording, String kind, String part, String message) {
    UnreadableException error =
        catchThrowableOfType(
            UnreadableException.class, () -> READER.read(wording, Kind.of(kind).orElseThrow()));
    assertThat(error).hasMessageContaining(message);
    assertThat(error.part()).isEqualTo(part);
  }

  @Test
  void theHedgesOfApproximationReadAlike() {
    Rings about = READER.read("about 900 miles", Kind.LENGTH).get(0).rings();
    for (String hedge : List.of("around", "some", "roughly", "approximately", "circa", "c.", "~")) {
      assertThat(READER.read(hedge + " 900 miles", Kind.LENGTH).get(0).rings()).isEqualTo(about);
    }
  }

  @Test
  void everyReadingHasAnOuterRingAroundItsInnerOne() {
    List<String> hedges =
        List.of(
            "",
            "about ",
            "nearly ",
            "just over ",
            "more than ",
            "under ",
            "at least ",
            "at most ",
            "up to ",
            "exactly ");
    for (String hedge : hedges) {
      for (int number = 0; number <= 1_200; number += 8) {
        String wording = hedge + number + " km";
        Rings rings = READER.read(wording, Kind.LENGTH).get(0).rings();
        assertThat(rings.outer().contains(rings.inner())).as(wording).isTrue();
      }
    }
  }
}
