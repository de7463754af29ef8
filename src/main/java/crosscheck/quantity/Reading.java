package crosscheck.quantity;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way to read a wording.
 *
 * @param name which way, where there are several: "statute miles", "counted days"
 * @param rings what the wording allows when read this way, in the base unit of its kind
 */
public record Reading(String name, Rings rings) {

  /** The same ways to read, each allowing something else. */
  public static List<Reading> each(List<Reading> readings, UnaryOperator<Rings> change) {
    return readings.stream().map(r -> new Reading(r.name, change.apply(r.rings))).toList();
  }
}
