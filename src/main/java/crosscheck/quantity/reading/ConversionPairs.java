package crosscheck.quantity.reading;

import crosscheck.quantity.Kind;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Units;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a wording what tells a measure once more in another unit: "900 miles (1,450 km)", "30 m
 * high (98 ft)", "5C (9F; 5 K)". It goes along with the reading, phrase by phrase.
 */
final class ConversionPairs {

  private static final Set<Kind> UNMEASURED = Set.of(Kind.COUNT, Kind.RATIO);
  private static final Set<String> BRACKETS = Set.of("(", "[");
  private static final Set<String> ENDS = Set.of(")", "]", ";", ",", "/", "or");
  private static final int MOST_DIMENSIONS = 2;

  private final NumberWords words = NumberWords.standard();
  private final Units units = Units.standard();
  private final Wording wording;
  private @Nullable Phrase last;
  private boolean lastConverts;

  ConversionPairs(Wording wording) {
    this.wording = wording;
  }

  /** Whether the phrase tells what the one before it told. */
  boolean converts(Phrase p) {
    return last != null && inOtherUnits(last, p) && joined(last, p);
  }

  /** Goes on to the next phrase; gives it with the hedge that stands over it. */
  Phrase add(Phrase phrase, boolean conversion) {
    Hedge hedge = last == null || !conversion ? null : last.amount().hedge();
    Phrase whole = last == null || hedge == null ? phrase : phrase.hedgedBy(hedge, last.plainToo());
    last = whole;
    lastConverts = conversion;
    return whole;
  }

  private boolean inOtherUnits(Phrase one, Phrase other) {
    MeasureUnit first = one.unit();
    MeasureUnit second = other.unit();
    return first != null
        && second != null
        && !first.equals(second)
        && !UNMEASURED.contains(second.kind())
        && kinds(first).anyMatch(kind -> kinds(second).anyMatch(kind::equals));
  }

  /** What a unit may measure: degrees are of an angle or of temperature. */
  private Stream<Kind> kinds(MeasureUnit unit) {
    return Stream.concat(Stream.of(unit), units.otherwise(unit).stream()).map(MeasureUnit::kind);
  }

  private boolean joined(Phrase one, Phrase other) {
    List<String> joint =
        IntStream.range(one.end(), other.start()).mapToObj(wording::lower).toList();
    if (joint.isEmpty()) {
      return false;
    }
    boolean bracket =
        BRACKETS.contains(joint.get(joint.size() - 1))
            && joint.size() - 1 <= MOST_DIMENSIONS
            && joint.subList(0, joint.size() - 1).stream().allMatch(words::isDimension);
    return bracket && closes(other.end())
        || equated(joint, one)
        || lastConverts && continued(joint);
  }

  /** "30 miles (10 km from the border)" tells two distances. */
  private boolean closes(int end) {
    int at = end;
    while (words.isDimension(wording.lower(at))) {
      at++;
    }
    return at >= wording.size() || ENDS.contains(wording.lower(at));
  }

  /** "a week or ten days" is a range in time, "a mile or 1.6 km" is none. */
  private static boolean equated(List<String> joint, Phrase one) {
    return switch (String.join(" ", joint)) {
      case "=", "( or" -> true;
      case "/", "or", ", or" -> one.unitOrThrow().kind() != Kind.DURATION;
      default -> false;
    };
  }

  private static boolean continued(List<String> joint) {
    return joint.size() == 1 && Set.of(";", ",").contains(joint.get(0));
  }
}
