package crosscheck.explanation;

import java.util.List;

/**
 * One step of a derivation, told; the steps it follows from hang below it.
 *
 * @param title the quantity
 * @param value what it is found to be
 * @param rule name of the rule that stated or derived it
 * @param relation how it follows from the steps below: "= distance / duration"; empty where it is
 *     stated
 * @param voices who speaks for this very step, over and above the steps below
 * @param from the steps it follows from
 */
public record Step(
    String title, Told value, String rule, String relation, List<Voice> voices, List<Step> from) {

  /** Whether it follows from other steps. */
  public boolean isDerived() {
    return !from.isEmpty();
  }
}
