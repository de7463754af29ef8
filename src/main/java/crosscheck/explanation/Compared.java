package crosscheck.explanation;

import crosscheck.dossier.Ground;
import crosscheck.verdict.Check;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Result;
import java.util.List;
import java.util.Objects;

/** Holds two statements side by side: what each says, and every comparison both take part in. */
public final class Compared {

  private static final String INDENT = "  ";

  /** How many comparisons are told in full. */
  private static final int TOLD = 5;

  private final Result result;
  private final Titles titles;
  private final Sides sides;

  public Compared(Result result) {
    this.result = result;
    titles = new Titles(result.dossier());
    Values values = new Values(result.dossier());
    sides = new Sides(titles, values, new Voices(result.dossier(), titles, values));
  }

  /**
   * The comparisons as lines of at most 100 columns, the worst and simplest first; where there is
   * none, why not.
   *
   * @throws NullPointerException if one of the ids is unknown
   */
  public String text(String one, String other) {
    Lines lines = new Lines(false);
    said(lines, one);
    said(lines, other);
    lines.blank();
    List<Check> both =
        result.checks().stream()
            .filter(check -> speaks(check, one) && speaks(check, other))
            .toList();
    both.stream().limit(TOLD).forEach(check -> tell(lines, check));
    if (both.isEmpty()) {
      lines.add("", INDENT, new WhyNot(result).of(one, other).text());
    } else if (both.size() > TOLD) {
      lines.add("", (both.size() - TOLD) + " more comparisons");
    }
    return lines.toString();
  }

  private void said(Lines lines, String id) {
    Judgement judgement = Objects.requireNonNull(result.judgements().get(id), id);
    lines.add("", INDENT, Statements.line(judgement));
  }

  private void tell(Lines lines, Check check) {
    List<Side> told = sides.of(check);
    lines.add(
        "",
        INDENT,
        "%s, %s: %s"
            .formatted(check.rule(), titles.of(check.subject()), Sentences.of(told, check.fit())));
    new SidesText(lines, INDENT).add(told);
  }

  private static boolean speaks(Check check, String statement) {
    return check.grounds().stream().anyMatch((Ground ground) -> ground.speaks(statement));
  }
}
