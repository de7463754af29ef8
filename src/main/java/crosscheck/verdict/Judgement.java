package crosscheck.verdict;

import crosscheck.dossier.Statement;
import crosscheck.network.Tolerance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one statement and what it rests on.
 *
 * @param reason one sentence for people
 * @param checks the comparisons its claim took part in, worst first
 * @param remarks what else was noticed
 * @param breaking for a statement that holds: with margins narrower by this factor it would not go
 *     together with what it was compared with; null if that was not asked, or if no figures met
 */
public record Judgement(
    Statement statement,
    Verdict verdict,
    String reason,
    List<Check> checks,
    List<Remark> remarks,
    @Nullable Tolerance breaking) {

  /** Stands beside the words for verdicts. */
  public static final String SUPERSEDED = "superseded";

  /** A judgement of which nobody has asked how far it is from another. */
  public Judgement(
      Statement statement,
      Verdict verdict,
      String reason,
      List<Check> checks,
      List<Remark> remarks) {
    this(statement, verdict, reason, checks, remarks, null);
  }

  /** Stands for one on a statement that a later version of its article has taken back. */
  public static Judgement superseded(Statement statement, String by) {
    Remark remark = new Remark("", statement.id(), Remark.Kind.SUPERSEDED, by);
    return new Judgement(statement, Verdict.UNCHECKED, by, List.of(), List.of(remark));
  }

  /**
   * The word for people. What could not be checked because something else has taken its place is
   * superseded: nothing is missing that would let it be checked.
   */
  public String word() {
    return isSuperseded() ? SUPERSEDED : verdict.word();
  }

  /** The word and the reason, each thing once: {@code superseded by x}, {@code unchecked: why}. */
  public String told() {
    return isSuperseded() && reason.contains(SUPERSEDED) ? reason : word() + ": " + reason;
  }

  /** What was noticed beside the reason. */
  public List<String> notes() {
    return remarks.stream().map(Remark::text).filter(note -> !note.equals(reason)).toList();
  }

  /** Whether nothing was compared with it, as something else has taken its place. */
  public boolean isSuperseded() {
    return verdict == Verdict.UNCHECKED
        && remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.SUPERSEDED);
  }

  /** This judgement with further remarks. */
  Judgement noting(List<Remark> further) {
    List<Remark> all = new ArrayList<>(remarks);
    all.addAll(further);
    return new Judgement(statement, verdict, reason, checks, List.copyOf(all), breaking);
  }

  /** This judgement with the factor on margins at which it would break. */
  public Judgement breakingAt(@Nullable Tolerance factor) {
    return new Judgement(statement, verdict, reason, checks, remarks, factor);
  }

  /** The same statement as one that could not be checked, and why. */
  Judgement unchecked(String why) {
    return new Judgement(statement, Verdict.UNCHECKED, why, checks, remarks);
  }
}
