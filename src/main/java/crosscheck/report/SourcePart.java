package crosscheck.report;

import crosscheck.dossier.SetAside;
import crosscheck.dossier.Source;
import crosscheck.dossier.SourceCoverage;
import crosscheck.time.Publication;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report says of one source.
 *
 * @param coverage how much of its text is encoded; null where that is not known
 * @param setAside phrases that no statement encodes, each with the reason
 * @param verified whether its wordings were held against its text
 */
public record SourcePart(
    Source source,
    List<StatementRow> statements,
    @Nullable SourceCoverage coverage,
    List<SetAside> setAside,
    boolean verified) {

  /** By paragraph, then by wording, whatever the order of the dossier. */
  static final Comparator<SetAside> IN_READING_ORDER =
      Comparator.comparingInt(SetAside::paragraph)
          .thenComparing(SetAside::wording)
          .thenComparing(SetAside::reason);

  /** Day, time if known, and zone of its publication. */
  public String published() {
    Publication publication = source.publication();
    LocalTime time = publication.time();
    return publication.date() + (time == null ? "" : " " + time) + ", " + publication.zone();
  }

  /** The share of marks encoded or set aside; 100 % only where nothing is left. */
  public String percent() {
    return coverage == null ? "" : percent(coverage);
  }

  /** The share of marks encoded or set aside, rounded down. */
  static String percent(SourceCoverage coverage) {
    BigDecimal hundred = BigDecimal.valueOf(coverage.share()).scaleByPowerOfTen(2);
    return hundred.setScale(0, RoundingMode.DOWN).toPlainString() + " %";
  }
}
