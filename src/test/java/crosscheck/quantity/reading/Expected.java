package crosscheck.quantity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Exact;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Expectations in the unit of the wording, so that a reader can check them in the head. */
public final class Expected {

  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

  private Expected() {}

  /** A range with decimals, such as {@code [2.5, 3.5)}, scaled to the base unit. */
  public static Range range(String text, String factor) {
    return Range.parse(DECIMAL.matcher(text).replaceAll(Expected::fraction))
        .scale(Exact.of(factor));
  }

  public static Rings rings(String inner, String outer, String factor) {
    return new Rings(range(inner, factor), range(outer.equals("=") ? inner : outer, factor));
  }

  /** Asserts that the wording has one figure of that kind, with these rings. */
  public static void assertRead(
      String wording, Kind kind, String factor, String inner, String outer) {
    assertThat(FigureReader.standard().read(wording, kind))
        .as(wording)
        .singleElement()
        .extracting(Figure::rings)
        .isEqualTo(rings(inner, outer, factor));
  }

  private static String fraction(MatchResult decimal) {
    var exact = Exact.of(decimal.group());
    return exact.getNumerator() + "/" + exact.getDenominator();
  }
}
