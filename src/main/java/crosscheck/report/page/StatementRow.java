package crosscheck.report.page;

import crosscheck.explanation.Voice;
import java.util.Comparator;
import java.util.List;

/**
 * One statement in the list of statements.
 *
 * @param voice who says what where
 * @param verdict the word for its verdict, or that it was superseded
 * @param reason why, in one sentence
 * @param remarks what else was noticed
 * @param findings numbers of the findings it is part of
 */
public record StatementRow(
    Voice voice, String verdict, String reason, List<String> remarks, List<Integer> findings) {

  /** By paragraph, then by id. */
  static final Comparator<StatementRow> IN_READING_ORDER =
      Comparator.comparingInt((StatementRow row) -> row.voice().paragraph())
          .thenComparing(row -> row.voice().id());
}
