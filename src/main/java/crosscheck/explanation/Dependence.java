package crosscheck.explanation;

import crosscheck.verdict.Verdict;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A verdict that depends on how a wording is read.
 *
 * @param statement id of the statement
 * @param wording the words that can be read in several ways
 * @param verdict the verdict as the dossier stands, all plausible readings together
 * @param findings the findings that it is a member of as the dossier stands, in words
 * @param outcomes what becomes of it if one reading alone is meant, in the order of the readings
 */
public record Dependence(
    String statement,
    String wording,
    Verdict verdict,
    SortedSet<String> findings,
    List<Outcome> outcomes) {

  /**
   * What one reading leads to.
   *
   * @param reading its name
   * @param verdict the verdict on the statement read so
   * @param findings the findings that it is then a member of, in words
   */
  public record Outcome(String reading, Verdict verdict, SortedSet<String> findings) {}

  public Dependence {
    outcomes = List.copyOf(outcomes);
  }

  /** Whether the readings do not all lead to what the dossier as it stands leads to. */
  boolean matters() {
    return outcomes.stream()
        .anyMatch(o -> o.verdict() != verdict || !o.findings().equals(findings));
  }

  /** Names of the readings that lead to the verdict as it stands. */
  public List<String> decisive() {
    return outcomes.stream().filter(o -> o.verdict() == verdict).map(Outcome::reading).toList();
  }

  /** One sentence. */
  public String text() {
    boolean verdictDiffers = outcomes.stream().anyMatch(o -> o.verdict() != verdict);
    return verdictDiffers ? byVerdict() : verdict.word() + " either way, but " + byFinding();
  }

  private String byVerdict() {
    String others =
        outcomes.stream()
            .filter(outcome -> outcome.verdict() != verdict)
            .map(o -> "read as " + o.reading() + " it would be " + o.verdict().word())
            .collect(Collectors.joining(", "));
    List<String> same = decisive();
    return same.isEmpty()
        ? "%s only while it is open how \"%s\" is meant: %s"
            .formatted(verdict.word(), wording, others)
        : "%s only if \"%s\" means %s: %s".formatted(verdict.word(), wording, Ids.or(same), others);
  }

  private String byFinding() {
    TreeSet<String> all = new TreeSet<>(findings);
    outcomes.forEach(outcome -> all.addAll(outcome.findings()));
    return all.stream()
        .filter(id -> outcomes.stream().anyMatch(o -> !o.findings().contains(id)))
        .map(id -> "in %s only if \"%s\" means %s".formatted(id, wording, Ids.or(with(id))))
        .collect(Collectors.joining("; "));
  }

  private List<String> with(String finding) {
    return outcomes.stream()
        .filter(outcome -> outcome.findings().contains(finding))
        .map(Outcome::reading)
        .toList();
  }
}
