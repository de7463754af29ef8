package crosscheck.explanation;

import crosscheck.dossier.Statement;
import crosscheck.verdict.Judgement;

/** Tells statements in one line each. */
public final class Statements {

  private Statements() {}

  /** Id, verdict, where it stands, its wording, and what it says. */
  public static String line(Judgement judgement) {
    Statement statement = judgement.statement();
    String where =
        statement.isKnowledge()
            ? "background"
            : "report " + statement.source() + ", paragraph " + statement.paragraph();
    return "%s (%s; %s): \"%s\": %s"
        .formatted(statement.id(), judgement.word(), where, statement.wording(), statement.says());
  }
}
