package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.verdict.Finding;
import crosscheck.verdict.Repair;
import crosscheck.verdict.Slip;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In each small dossier one figure or time, that of {@code slip}, has been spoilt by one slip of
 * the pen; two others, in other words, say what it should say. The first repair takes the slip
 * back, and a dossier with its words has no conflict left.
 */
class PlantedSlipsTest {

  private static final String ONE = "one";
  private static final String TWO = "two";

  /** Told on Wednesday 15 May 2024. Tokyo is nine hours ahead: 10:00 there is 1:00 GMT. */
  static Stream<Arguments> times() {
    String tokyo = "10:00 Tokyo time on Tuesday";
    String gmt = "1:00 GMT Tuesday";
    String monday = "20:00 GMT on Monday";
    return Stream.of(
        Arguments.of(Slip.DAY, "1:00 GMT Monday", "Monday", "Tuesday", tokyo, gmt),
        Arguments.of(Slip.DAY, "at 1:00 GMT today", "today", "yesterday", tokyo, gmt),
        Arguments.of(Slip.DATE, "12 May 2024", "12 May", "13 May", "on Monday", monday),
        Arguments.of(Slip.DATE, "May 14th", "May 14th", "May 13th", "on Monday", monday),
        Arguments.of(Slip.DATE, "13 May 2023", "2023", "2024", "on Monday", monday),
        Arguments.of(Slip.DATE, "13 April 2024", "April", "May", "on Monday", monday),
        Arguments.of(
            Slip.HALF_DAY,
            "3:00 am GMT Tuesday",
            "3:00 am",
            "3:00 pm",
            "15:00 GMT Tuesday",
            "Wednesday at 0:00 Tokyo time"),
        Arguments.of(Slip.ZONE, "10:00 GMT Tuesday", "10:00 GMT", "10:00 UTC+9", tokyo, gmt),
        Arguments.of(
            Slip.DIGITS,
            "12:01 GMT Tuesday",
            "12:01",
            "12:10",
            "21:10 Tokyo time on Tuesday",
            "12:10 GMT Tuesday"));
  }

  /** A mile is 1.609344 km, a nautical mile 1.852 km. */
  static Stream<Arguments> lengths() {
    return Stream.of(
        Arguments.of(Slip.UNIT, "around 900 miles", "900 miles", "900 km", "900 km", "560 miles"),
        Arguments.of(Slip.UNIT, "900 miles", "900 miles", "900 nmi", "1,667 km", "1,036 miles"),
        Arguments.of(Slip.UNIT, "nine miles", "miles", "kilometres", "9 km", "5.6 miles"),
        Arguments.of(Slip.DIGITS, "54 km", "54 km", "45 km", "45 km", "28 miles"),
        Arguments.of(
            Slip.DIGITS, "about 1,450 km", "1,450 km", "4,150 km", "4,150 km", "2,579 miles"),
        Arguments.of(Slip.MAGNITUDE, "1,450 km", "1,450 km", "145 km", "145 km", "90 miles"),
        Arguments.of(Slip.MAGNITUDE, "14.5 km", "14.5 km", "1,450 km", "1,450 km", "901 miles"),
        Arguments.of(
            Slip.MAGNITUDE,
            "2 billion miles",
            "billion",
            "million",
            "2,000,000 miles",
            "3,218,688 km"),
        Arguments.of(Slip.FIGURE, "70 km", "70 km", "45 km", "45 km", "28 miles"));
  }

  @ParameterizedTest
  @MethodSource("times")
  void aTime(Slip slip, String wording, String from, String to, String one, String two) {
    assertRepaired(
        "events: {launch: {title: The launch}}", "launch.time", slip, wording, from, to, one, two);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void aLength(Slip slip, String wording, String from, String to, String one, String two) {
    assertRepaired(
        "quantities: {wall.length: {kind: length, title: Wall}}",
        "wall.length",
        slip,
        wording,
        from,
        to,
        one,
        two);
  }

  private static void assertRepaired(
      String world,
      String quantity,
      Slip slip,
      String wording,
      String from,
      String to,
      String... others) {
    String spoilt = yaml(world, quantity, wording, others);
    String repaired = yaml(world, quantity, wording.replace(from, to), others);

    Repair first = findings(spoilt).get(0).repairs().get(0);

    assertThat(first).isEqualTo(Repair.of("slip", slip, from, to));
    assertThat(findings(repaired)).isEmpty();
  }

  private static List<Finding> findings(String yaml) {
    return Reasoner.standard().withoutLog().check(Inline.dossier(yaml)).conflicts();
  }

  private static String yaml(String world, String quantity, String wording, String... others) {
    return world
        + "\nstatements:\n"
        + told(ONE, "a", others[0], quantity)
        + told("slip", "b", wording, quantity)
        + told(TWO, "a", others[1], quantity);
  }

  private static String told(String id, String source, String wording, String quantity) {
    return "- {id: %s, source: %s, paragraph: 1, wording: '%s', says: s, gives: %s}\n"
        .formatted(id, source, wording, quantity);
  }
}
