package crosscheck.verdict;

import crosscheck.dossier.BaselineReader;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.KnownFinding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The findings that were there when it was written, so that a later check can fail on new ones
 * only. A finding is known by its severity and its statements: a conflict that was a strain, or
 * that one more report joins, is new.
 *
 * @param findings each once, conflicts first, then by statements
 */
public record Baseline(List<KnownFinding> findings) {

  private static final String HEAD =
      """
      # Findings that are known: a check held against this file fails only on others.
      baseline: 1
      """;

  /** What no reader of YAML takes for a number, a date or anything but a text. */
  private static final Pattern BARE = Pattern.compile("(?=.*[a-z]{2})[a-z0-9]+(?:-[a-z0-9]+)+");

  public Baseline {
    TreeMap<String, KnownFinding> each = new TreeMap<>();
    for (KnownFinding finding : findings) {
      each.merge(finding.key(), finding, KnownFinding::with);
    }
    findings = each.values().stream().sorted().toList();
  }

  /**
   * A baseline held against a later result.
   *
   * @param fresh the findings that it does not know, in the order of the result
   * @param known the findings that it knows
   * @param gone what it knows and the result has no longer
   */
  public record Comparison(List<Finding> fresh, List<Finding> known, List<KnownFinding> gone) {

    /** Whether the baseline knows a finding of the result. */
    public boolean knows(Finding finding) {
      return known.contains(finding);
    }

    /** How many findings are known, new and gone: {@code 2 known, 1 new, 0 gone}. */
    public String sum() {
      return "%d known, %d new, %d gone".formatted(known.size(), fresh.size(), gone.size());
    }
  }

  /** All findings of a result. */
  public static Baseline of(Result result) {
    return new Baseline(result.findings().stream().map(Baseline::known).toList());
  }

  /**
   * The baseline in a file.
   *
   * @throws DossierException with every error of the file, if there is any
   */
  public static Baseline read(Path file) throws DossierException {
    return new Baseline(BaselineReader.read(file));
  }

  private static KnownFinding known(Finding finding) {
    return new KnownFinding(finding.kind(), finding.statements(), finding.rules());
  }

  /** Holds a result against it. */
  public Comparison compare(Result result) {
    Set<String> listed = keys(findings);
    List<Finding> fresh = new ArrayList<>();
    List<Finding> known = new ArrayList<>();
    for (Finding finding : result.findings()) {
      (listed.contains(known(finding).key()) ? known : fresh).add(finding);
    }
    Set<String> there = keys(of(result).findings);
    List<KnownFinding> gone = findings.stream().filter(f -> !there.contains(f.key())).toList();
    return new Comparison(List.copyOf(fresh), List.copyOf(known), gone);
  }

  private static Set<String> keys(List<KnownFinding> findings) {
    return findings.stream().map(KnownFinding::key).collect(Collectors.toSet());
  }

  /**
   * Writes it to a file; equal findings give equal bytes.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    Files.write(file, text().getBytes(StandardCharsets.UTF_8));
  }

  /** It as YAML, three lines a finding, in an order that depends on nothing but the findings. */
  public String text() {
    return findings.isEmpty()
        ? HEAD + "findings: []\n"
        : findings.stream()
            .map(Baseline::lines)
            .collect(Collectors.joining("", HEAD + "findings:\n", ""));
  }

  private static String lines(KnownFinding finding) {
    return "- finding: %s\n  between: %s\n  rules: %s\n"
        .formatted(finding.severity(), list(finding.between()), list(finding.rules()));
  }

  private static String list(SortedSet<String> texts) {
    return texts.stream().map(Baseline::scalar).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Single quotes keep every printable character as it is, and double themselves. */
  private static String scalar(String text) {
    return BARE.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
  }
}
