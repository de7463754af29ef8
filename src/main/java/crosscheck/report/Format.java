package crosscheck.report;

import crosscheck.report.exchange.ClaimReviews;
import crosscheck.report.exchange.JsonReport;
import crosscheck.report.exchange.JunitReport;
import crosscheck.report.exchange.SarifReport;
import crosscheck.report.exchange.StatementTable;
import crosscheck.report.exchange.WebAnnotations;
import java.util.Locale;

/**
 * A form that a report can take. Each is a pure function of what was checked: equal input gives
 * equal bytes, whatever the clock, locale, zone and order of facts.
 */
public enum Format {
  /** A summary for people, in lines of at most 100 columns, without colours. */
  TEXT("report.txt"),
  /** Everything, as {@code report.schema.json} says. */
  JSON("report.json"),
  /** One page that needs nothing else. */
  HTML("report.html"),
  /** Findings as the results of a static analysis: SARIF 2.1.0. */
  SARIF("report.sarif"),
  /** Statements as test cases: XML as Surefire and Jenkins read it. */
  JUNIT("junit.xml"),
  /** Statements as a table: RFC 4180. */
  CSV("statements.csv"),
  /** Statements in conflicts as JSON-LD of schema.org. */
  CLAIMREVIEW("claimreview.jsonld"),
  /** Where each statement stands in its article: W3C Web Annotations as JSON-LD. */
  ANNOTATIONS("annotations.jsonld");

  private final String fileName;

  Format(String fileName) {
    this.fileName = fileName;
  }

  /** The word that asks for it, such as {@code sarif}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of a file that holds it, such as {@code report.sarif}. */
  public String fileName() {
    return fileName;
  }

  /**
   * The report in this form.
   *
   * @param strict whether strains count as failures, which only test cases tell
   */
  public String of(Checked checked, boolean strict) {
    return strict && this == JUNIT ? JunitReport.strict(checked) : of(checked);
  }

  /** The report in this form, in lines that end with {@code \n} (CSV: {@code \r\n}). */
  public String of(Checked checked) {
    return switch (this) {
      case TEXT -> Console.text(checked, false);
      case JSON -> JsonReport.complete(checked);
      case HTML -> checked.page();
      case SARIF -> SarifReport.of(checked);
      case JUNIT -> JunitReport.of(checked);
      case CSV -> StatementTable.of(checked);
      case CLAIMREVIEW -> ClaimReviews.of(checked);
      case ANNOTATIONS -> WebAnnotations.of(checked);
    };
  }
}
