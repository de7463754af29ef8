package crosscheck.explanation;

import crosscheck.verdict.Verdict;
import java.util.List;

/**
 * Why a statement has its verdict.
 *
 * @param statement id of the statement
 * @param verdict what became of it
 * @param told the verdict and its reason in words
 * @param because the comparisons that decide it, each down to wordings; none where nothing was
 *     compared
 */
public record Why(String statement, Verdict verdict, String told, List<Because> because) {

  private static final String INDENT = "  ";

  /**
   * One comparison that decides a verdict.
   *
   * @param rule the rule that compared
   * @param title what was compared
   * @param sentence how the sides go together
   * @param sides the one or two sides that met, each with its derivation
   */
  public record Because(String rule, String title, String sentence, List<Side> sides) {}

  public Why {
    because = List.copyOf(because);
  }

  /** The same as lines of at most 100 columns: verdict, comparisons, derivations as trees. */
  public String text() {
    Lines lines = new Lines(false);
    lines.add("", INDENT, statement + " is " + told);
    for (Because comparison : because) {
      lines.add(
          INDENT,
          INDENT + INDENT,
          comparison.rule() + ", " + comparison.title() + ": " + comparison.sentence());
      new SidesText(lines, INDENT + INDENT).add(comparison.sides());
    }
    return lines.toString();
  }
}
