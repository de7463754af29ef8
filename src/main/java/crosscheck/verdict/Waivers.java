package crosscheck.verdict;

import crosscheck.dossier.Problem;
import crosscheck.dossier.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the waivers of a dossier come to on one day. A waiver covers the findings whose statements
 * are exactly its own, so that it ends by itself when a finding gains or loses a statement.
 *
 * @param waived the findings that a waiver covers on that day, in the order of the result
 * @param expired the findings whose waiver has run out
 * @param idle the waivers that cover nothing
 */
public record Waivers(List<Waived> waived, List<Waived> expired, List<Idle> idle) {

  /** Where nothing is waived. */
  public static final Waivers NONE = new Waivers(List.of(), List.of(), List.of());

  /** A finding and the waiver that covers it, or did. */
  public record Waived(Finding finding, Waiver waiver) {}

  /**
   * A waiver that covers nothing.
   *
   * @param nearest the finding that has most in common with it; null if none has anything
   */
  public record Idle(Waiver waiver, @Nullable Finding nearest) {

    /** What is wrong with it, at its place in the dossier. */
    public Problem problem() {
      String found = nearest == null ? "" : "; nearest: the " + nearest.label();
      String message = "the waiver of %s covers nothing: no such finding%s";
      return new Problem(waiver.at(), message.formatted(Listed.and(waiver.between()), found));
    }
  }

  public Waivers {
    waived = List.copyOf(waived);
    expired = List.copyOf(expired);
    idle = List.copyOf(idle);
  }

  /**
   * The waivers of a result's dossier, held against its findings.
   *
   * @param today the day on which it is asked; no clock is read
   */
  public static Waivers of(Result result, LocalDate today) {
    Map<SortedSet<String>, Waiver> waivers = new HashMap<>(); // none of them is there twice
    result.dossier().waivers().forEach(waiver -> waivers.put(waiver.between(), waiver));
    List<Waived> waived = new ArrayList<>();
    List<Waived> expired = new ArrayList<>();
    for (Finding finding : result.findings()) {
      Waiver waiver = waivers.get(finding.written());
      if (waiver != null) {
        (waiver.isExpiredOn(today) ? expired : waived).add(new Waived(finding, waiver));
      }
    }
    return new Waivers(waived, expired, idle(result));
  }

  private static List<Idle> idle(Result result) {
    Set<SortedSet<String>> found =
        result.findings().stream().map(Finding::written).collect(Collectors.toSet());
    return result.dossier().waivers().stream()
        .filter(waiver -> !found.contains(waiver.between()))
        .map(waiver -> new Idle(waiver, nearest(waiver, result.findings()).orElse(null)))
        .toList();
  }

  /** Of the findings that share a statement with the waiver, the one with the fewest others. */
  private static Optional<Finding> nearest(Waiver waiver, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !Collections.disjoint(finding.written(), waiver.between()))
        .min(Comparator.comparingInt(finding -> difference(finding.written(), waiver)));
  }

  private static int difference(SortedSet<String> statements, Waiver waiver) {
    SortedSet<String> all = new TreeSet<>(statements);
    all.addAll(waiver.between());
    SortedSet<String> common = new TreeSet<>(statements);
    common.retainAll(waiver.between());
    return all.size() - common.size();
  }

  /** Whether the finding with this id does not count as a failure on that day. */
  public boolean cover(String finding) {
    return by(waived, finding).isPresent();
  }

  /** The waiver of the finding with this id: one that covers it, else one that has run out. */
  public Optional<Waiver> of(String finding) {
    return by(waived, finding).or(() -> by(expired, finding));
  }

  private static Optional<Waiver> by(List<Waived> list, String finding) {
    return list.stream()
        .filter(one -> one.finding().id().equals(finding))
        .map(Waived::waiver)
        .findFirst();
  }

  /** What is wrong with waivers that cover nothing. */
  public List<Problem> problems() {
    return idle.stream().map(Idle::problem).sorted().toList();
  }
}
