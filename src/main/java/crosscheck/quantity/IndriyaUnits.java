package crosscheck.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.function.RationalNumber;

/** The exact factors of Indriya and systems-common. */
final class IndriyaUnits {

  static {
    // The first use of a system registers the labels of its units with the format.
    USCustomary.getInstance();
    Imperial.getInstance();
  }

  private IndriyaUnits() {}

  /**
   * What one unit is in another.
   *
   * @param from a unit in the notation of {@link SimpleUnitFormat}
   * @param to another of the same dimension
   */
  static UnitFactors.Factor factor(String from, String to) {
    UnitConverter converter = converter(parse(from), parse(to));
    Fraction zero = exact(converter.convert((Number) 0));
    Fraction one = exact(converter.convert((Number) 1));
    return new UnitFactors.Factor(one.subtract(zero), zero);
  }

  private static Unit<?> parse(String unit) {
    return unit.equals("one") ? AbstractUnit.ONE : SimpleUnitFormat.getInstance().parse(unit);
  }

  private static UnitConverter converter(Unit<?> from, Unit<?> to) {
    try {
      return from.getConverterToAny(to);
    } catch (IncommensurableException e) {
      throw new IllegalStateException(from + " does not measure what " + to + " does", e);
    }
  }

  private static Fraction exact(Number number) {
    if (number instanceof RationalNumber rational) {
      return Fraction.of(rational.getDividend(), rational.getDivisor());
    }
    // Indriya adds the 273.15 of the Celsius scale to a zero as a double; its shortest decimal is
    // the exact value. Every other factor comes as a rational or whole number.
    return number instanceof BigInteger whole
        ? Fraction.of(whole)
        : Exact.of(new BigDecimal(number.toString()));
  }
}
