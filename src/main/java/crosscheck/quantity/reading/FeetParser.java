package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Units;
import crosscheck.quantity.reading.Numeral.Style;
import java.util.Optional;

/**
 * Reads feet and inches in signs: 5'11", 6'2. A sign by itself is a quotation mark, so that both
 * numbers must stand there.
 */
final class FeetParser {

  private final Units units = Units.standard();

  /** The height or length that begins at token {@code i}, if one does. */
  Optional<Phrase> at(Wording wording, int i) {
    boolean form =
        wording.is(i + 1, "'", "\u2019", "\u2032")
            && wording.glued(i + 1)
            && (wording.glued(i + 2) || isInch(wording, i + 3));
    return wording
        .digits(i)
        .filter(feet -> form)
        .flatMap(feet -> wording.digits(i + 2).flatMap(inches -> sum(wording, i, feet, inches)));
  }

  private static boolean isInch(Wording wording, int i) {
    return wording.is(i, "\"", "\u201d", "\u2033");
  }

  private Optional<Phrase> sum(Wording wording, int i, Fraction feet, Fraction inches) {
    MeasureUnit inch = units.unit("inch");
    Fraction inchesInFoot = units.factor("foot").divide(units.factor("inch"));
    if (inches.compareTo(inchesInFoot) >= 0) {
      return Optional.empty();
    }
    Fraction value = feet.multiply(inchesInFoot).add(inches);
    Numeral total = new Numeral(value, Fraction.ONE, Style.COMPOUND, Fraction.ONE, null);
    int end = isInch(wording, i + 3) ? i + 4 : i + 3;
    return Optional.of(
        new Phrase(new Amount(total, total, null), Phrase.Role.MEASURE, inch, false, i, end));
  }
}
