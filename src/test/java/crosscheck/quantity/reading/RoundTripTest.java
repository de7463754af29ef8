package crosscheck.quantity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Exact;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Shown;
import crosscheck.quantity.Units;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed is read back; any hedge goes with any unit, and neither is lost. */
class RoundTripTest {

  private static final FigureReader READER = FigureReader.standard();
  private static final Units UNITS = Units.standard();
  private static final List<MeasureUnit> MEASURES =
      Arrays.stream(Kind.values())
          .filter(kind -> kind != Kind.COUNT && kind != Kind.RATIO && kind != Kind.INSTANT)
          .flatMap(kind -> UNITS.ofKind(kind).stream())
          .toList();

  /** A figure as somebody writes it. */
  record Written(String hedge, String number, MeasureUnit unit, String word) {

    String wording() {
      return (hedge + " " + number + " " + word).strip();
    }
  }

  @Provide
  Arbitrary<Written> written() {
    Arbitrary<String> hedges =
        Arbitraries.of(
            "",
            "about",
            "nearly",
            "just over",
            "more than",
            "less than",
            "at least",
            "no more than",
            "up to",
            "exactly");

    return Combinators.combine(hedges, numbers(), words())
        .as((hedge, number, word) -> new Written(hedge, number, word.unit(), word.text()));
  }

  record Word(MeasureUnit unit, String text) {}

  private static Arbitrary<Word> words() {
    return Arbitraries.of(
        MEASURES.stream()
            .flatMap(unit -> UNITS.names(unit).stream().map(name -> new Word(unit, name)))
            .toList());
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(2, 999).map(String::valueOf),
        Arbitraries.integers()
            .between(1000, 9_999_999)
            .map(n -> String.format(Locale.ROOT, "%,d", n)),
        Arbitraries.integers().between(1, 9999).map(n -> n / 10 + "." + n % 10));
  }

  @Property
  void aWordingIsReadToItsEnd(@ForAll("written") Written written) {
    Figure figure = READER.findAll(written.wording()).get(0);
    assertThat(figure.text()).isEqualTo(written.wording());
    assertThat(figure.unit()).isEqualTo(written.unit().id());
    assertThat(figure.hedged()).isEqualTo(!written.hedge().isEmpty());
  }

  /** Hedges never narrow a figure's charitable range to something beside its digits. */
  @Property
  void theDigitsAreWithinReachOfEveryReading(@ForAll("written") Written written) {
    Figure figure = READER.findAll(written.wording()).get(0);
    Fraction digits = Exact.of(written.number().replace(",", ""));
    Rings point = Rings.of(Interval.point(digits));
    for (int i = 0; i < figure.readings().size(); i++) {
      Interval outer = figure.readings().get(i).rings().outer().hull();
      Interval closed =
          new Interval(outer.low(), outer.low() != null, outer.high(), outer.high() != null);
      assertThat(
              written.unit().conversions().stream()
                  .anyMatch(c -> Range.of(closed).meets(c.toBase(point).outer())))
          .as("%s read as %s", written, figure.readings().get(i))
          .isTrue();
    }
  }

  @Provide
  Arbitrary<Kind> kinds() {
    return Arbitraries.of(
        Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.INSTANT && kind != Kind.COUNT)
            .toList());
  }

  @Provide
  Arbitrary<Fraction> values() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 999_999), Arbitraries.integers().between(-3, 9))
        .as((digits, power) -> Fraction.of(digits).multiply(Fraction.of(10).pow(power)));
  }

  @Property
  void aShownValueIsReadBack(@ForAll("kinds") Kind kind, @ForAll("values") Fraction value) {
    Range point = Range.of(Interval.point(value));
    String shown = Shown.show(point, kind);
    assertThat(READER.read(shown, kind))
        .as(shown)
        .singleElement()
        .satisfies(figure -> assertThat(figure.rings().outer().meets(point)).isTrue());
  }

  @Property
  void aShownRangeIsReadBack(
      @ForAll("kinds") Kind kind,
      @ForAll("values") Fraction low,
      @ForAll("values") Fraction width) {
    Range range = Range.of(Interval.closed(low, low.add(width)));
    String shown = Shown.show(range, kind);
    assertThat(READER.read(shown, kind))
        .as(shown)
        .singleElement()
        .satisfies(figure -> assertThat(figure.rings().outer().meets(range)).isTrue());
  }
}
