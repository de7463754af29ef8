package crosscheck.scenario;

import java.util.List;

/**
 * What a sentence gives as the likely cause of a misfit.
 *
 * @param rules name of the rule that finds it; none if the misfit is not to be explained
 */
public record Explanation(List<String> rules) {

  /** How a sentence says that there is no explanation. */
  static final String NONE = "nothing";

  public Explanation {
    rules = List.copyOf(rules);
  }

  /** Reads the name of a rule in quotes, or {@code nothing}. */
  static Explanation parse(String text) {
    return new Explanation(
        text.equals(NONE) ? List.of() : List.of(text.substring(1, text.length() - 1)));
  }

  /** The same in words again. */
  @Override
  public String toString() {
    return rules.isEmpty() ? NONE : rules.get(0);
  }
}
