package crosscheck.report.page;

import crosscheck.dossier.SetAside;
import crosscheck.dossier.Source;
import crosscheck.dossier.SourceCoverage;
import crosscheck.report.account.Tally;
import crosscheck.time.Publication;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Verdict;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One article on the page, paragraph by paragraph.
 *
 * @param coverage how much of its text is encoded; null where that is not known
 * @param verified whether its wordings were held against its text
 * @param statements how many statements it has
 */
public record ArticlePart(
    Source source,
    List<Paragraph> paragraphs,
    @Nullable SourceCoverage coverage,
    boolean verified,
    int statements) {

  /**
   * One paragraph.
   *
   * @param number its place in the article
   * @param digest what it says in the curator's words; none where there is no digest
   * @param statements what it states
   * @param left marks that no statement encodes
   * @param setAside phrases that no statement encodes, each with the reason
   */
  public record Paragraph(
      int number,
      List<String> digest,
      List<StatementRow> statements,
      List<String> left,
      List<SetAside> setAside) {}

  /** Day, time if known, and zone of its publication. */
  public String published() {
    Publication publication = source.publication();
    LocalTime time = publication.time();
    return publication.date() + (time == null ? "" : " " + time) + ", " + publication.zone();
  }

  /** How many of its statements have each verdict, without those that none has. */
  public List<Tally> tally() {
    return Stream.concat(
            Arrays.stream(Verdict.values()).map(Verdict::word), Stream.of(Judgement.SUPERSEDED))
        .map(word -> new Tally(word, count(word)))
        .filter(tally -> tally.count() > 0)
        .toList();
  }

  private long count(String verdict) {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.statements().stream())
        .filter(row -> row.verdict().equals(verdict))
        .count();
  }

  /** The share of marks encoded or set aside; 100 % only where nothing is left. */
  public String percent() {
    return coverage == null ? "" : Tally.percent(coverage);
  }
}
