package crosscheck.report;

import crosscheck.report.exchange.JsonReport;
import crosscheck.verdict.Firing;
import crosscheck.verdict.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the consistency report of a dossier. */
public final class ConsistencyReport {

  /** System property that names the folder of the articles' texts. */
  public static final String ARTICLES_PROPERTY = "crosscheck.articles";

  /** Environment variable that names it where the property does not. */
  public static final String ARTICLES_VARIABLE = "CROSSCHECK_ARTICLES";

  private static final Path FACTS = Path.of("facts.yaml");
  private static final Path FOLDER = Path.of("target", "consistency");
  private static final Path ARTICLES = Path.of("seeds", "texts");

  private ConsistencyReport() {}

  /**
   * Writes {@code report.html}, {@code report.json}, {@code firing-log.jsonl} and {@code
   * firing-log.txt}. Each file is replaced as a whole; equal input gives equal bytes.
   *
   * @throws IOException if the folder cannot be written
   */
  public static void write(Checked checked, Path folder) throws IOException {
    Set<Format> usual = EnumSet.of(Format.HTML, Format.JSON);
    write(checked, folder, usual, true, false, Progress.UNTOLD);
  }

  /**
   * Writes a report in these forms, one file each; what an earlier report left there goes.
   *
   * @param logs whether the firing logs are among them
   * @param strict whether strains count as failures, where a form tells failures
   * @param progress is told what is being written
   * @return the files written
   * @throws IOException if the folder cannot be written
   */
  public static List<Path> write(
      Checked checked,
      Path folder,
      Set<Format> formats,
      boolean logs,
      boolean strict,
      Progress progress)
      throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Format format : formats) {
      progress.begin("writing " + format.fileName(), 0);
      texts.put(format.fileName(), format.of(checked, strict));
    }
    if (logs) {
      progress.begin("writing " + ReportFolder.READABLE_LOG, 0);
      List<Firing> log = checked.result().log();
      texts.put(ReportFolder.LOG, FiringLogFile.jsonLines(log));
      texts.put(ReportFolder.READABLE_LOG, FiringLogFile.text(log));
    }
    new ReportFolder(folder).write(texts);
    return texts.keySet().stream().map(folder::resolve).toList();
  }

  /**
   * Leaves in the folder nothing but {@code report.json} with the reasons why there is no report.
   *
   * @throws IOException if the folder cannot be written
   */
  public static void refuse(List<String> problems, Path folder) throws IOException {
    new ReportFolder(folder).write(Map.of(ReportFolder.DATA, JsonReport.error(problems)));
  }

  /**
   * Checks {@code facts.yaml} of the working directory, writes {@code target/consistency} and
   * prints the summary. Whatever goes wrong is reported the same way; nothing is thrown.
   */
  public static void writeAtEnd() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC); // asked of waivers only, never in judging
    new EndOfBuild(FACTS, articles(), FOLDER, System.out, Terminal.isStyled(), today).run();
  }

  /** The folder of the articles' texts: the property, else the variable, else seeds/texts. */
  private static @Nullable Path articles() {
    String named = System.getProperty(ARTICLES_PROPERTY, System.getenv(ARTICLES_VARIABLE));
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    return Files.isDirectory(ARTICLES) ? ARTICLES : null;
  }
}
