package crosscheck.report.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import crosscheck.dossier.Statement;
import crosscheck.explanation.MissingFact;
import crosscheck.explanation.MissingFacts;
import crosscheck.explanation.Printable;
import crosscheck.network.Tolerance;
import crosscheck.report.Checked;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Statements as a table for spreadsheets: RFC 4180 in UTF-8, a row for each statement by id, also
 * for those that were superseded, every field of text in quotes, on one line and without control
 * characters.
 *
 * <p>A spreadsheet would take a field that begins with {@code = + - @} for a formula and run it, so
 * such a field gets an apostrophe before it; one that reads the table has to take it off again.
 */
public final class StatementTable {

  private static final CsvSchema COLUMNS =
      CsvSchema.builder()
          .addColumn("statement")
          .addColumn("source")
          .addColumn("paragraph")
          .addColumn("wording")
          .addColumn("says")
          .addColumn("verdict")
          .addColumn("reason")
          .addColumn("findings")
          .addColumn("waived")
          .addColumn("missing")
          .addColumn("tolerance")
          .addColumn("breaking")
          .addColumn("location")
          .setLineSeparator("\r\n")
          .build()
          .withHeader();

  /** What starts a formula, also in the wide forms of East Asian text. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private final Involvement involvement;
  private final SortedMap<String, MissingFact> missing;

  private StatementTable(Checked checked) {
    involvement = new Involvement(checked);
    missing = MissingFacts.byStatement(MissingFacts.of(checked.result()));
  }

  /** The table with its head. */
  public static String of(Checked checked) {
    StatementTable table = new StatementTable(checked);
    List<List<Object>> rows = checked.result().statements().stream().map(table::row).toList();
    CsvMapper mapper =
        CsvMapper.builder().enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS).build();
    ObjectWriter writer = mapper.writer(COLUMNS);
    try {
      return writer.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows of text and numbers can always be written", e);
    }
  }

  private List<Object> row(Judgement judgement) {
    Statement statement = judgement.statement();
    String id = statement.id();
    MissingFact fact = missing.get(id);
    List<Object> row = new ArrayList<>();
    row.add(text(id));
    row.add(text(statement.source()));
    row.add(statement.paragraph());
    Stream.of(
            statement.wording(),
            statement.says(),
            judgement.word(),
            judgement.reason(),
            involvement.ids(id),
            involvement.waived(id).orElse(""),
            fact == null ? "" : fact.question(),
            factor(tolerance(id)),
            factor(judgement.breaking()),
            statement.location().toString())
        .map(StatementTable::text)
        .forEach(row::add);
    return row;
  }

  /** What it takes to dissolve every finding that the statement is part of. */
  private @Nullable Tolerance tolerance(String statement) {
    return involvement.of(statement).stream()
        .map(Finding::tolerance)
        .flatMap(tolerance -> tolerance.stream())
        .reduce(Tolerance::and)
        .orElse(null);
  }

  /** A factor on charitable margins: {@code 1.34}, {@code infinite}, or nothing. */
  private static String factor(@Nullable Tolerance tolerance) {
    if (tolerance == null) {
      return "";
    }
    return tolerance.factor() == null ? "infinite" : tolerance.factor().toPlainString();
  }

  private static String text(String text) {
    String line = Printable.line(text);
    boolean formula = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
    return formula ? "'" + line : line;
  }
}
