package crosscheck.quantity.reading;

import crosscheck.quantity.Exact;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Units;
import crosscheck.quantity.reading.Numeral.Style;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Reads feet and inches in signs: 5'11", 6'2. A sign by itself is a quotation mark, so that both
 * numbers must stand there.
 */
final class FeetParser {

  private final Units units = Units.standard();

  /** The height or length that begins at token {@code i}, if one does. */
  Optional<Phrase> at(Wording wording, int i) {
    boolean form =
        wording.isNumber(i)
            && wording.is(i + 1, "'", "\u2019", "\u2032")
            && wording.isNumber(i + 2)
            && wording.glued(i + 1)
            && (wording.glued(i + 2) || isInch(wording, i + 3));
    return form ? sum(wording, i) : Optional.empty();
  }

  private static boolean isInch(Wording wording, int i) {
    return wording.is(i, "\"", "\u201d", "\u2033");
  }

  private Optional<Phrase> sum(Wording wording, int i) {
    MeasureUnit inch = units.unit("inch");
    BigFraction inchesInFoot = units.factor("foot").divide(units.factor("inch"));
    BigFraction feet = Exact.of(wording.at(i).text().replace(",", ""));
    BigFraction inches = Exact.of(wording.at(i + 2).text().replace(",", ""));
    if (inches.compareTo(inchesInFoot) >= 0) {
      return Optional.empty();
    }
    BigFraction value = feet.multiply(inchesInFoot).add(inches);
    Numeral total = new Numeral(value, BigFraction.ONE, Style.COMPOUND, BigFraction.ONE, null);
    int end = isInch(wording, i + 3) ? i + 4 : i + 3;
    return Optional.of(
        new Phrase(new Amount(total, total, null), Phrase.Role.MEASURE, inch, false, i, end));
  }
}
