package crosscheck.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The corrections of a dossier and what they have superseded.
 *
 * @param corrections in the order in which they were published
 * @param superseded the claims that stand no longer, by statement id
 */
public record Revisions(List<Correction> corrections, SortedMap<String, Claim> superseded) {

  /** Nothing was corrected. */
  public static final Revisions NONE = new Revisions(List.of(), new TreeMap<>());

  public Revisions {
    corrections = List.copyOf(corrections);
    superseded = Collections.unmodifiableSortedMap(new TreeMap<>(superseded));
  }

  /** The corrections and the claims they supersede, which are taken out of {@code claims}. */
  static Revisions of(List<Correction> corrections, SortedMap<String, Claim> claims) {
    SortedMap<String, Claim> superseded = new TreeMap<>(claims);
    SortedSet<String> ids = ids(corrections);
    superseded.values().removeIf(claim -> !isToldBy(ids, claim));
    claims.keySet().removeAll(superseded.keySet());
    return new Revisions(corrections, superseded);
  }

  /** The corrections, the last one first. */
  public List<Correction> latestFirst() {
    List<Correction> reversed = new ArrayList<>(corrections);
    Collections.reverse(reversed);
    return reversed;
  }

  /** What became of a statement: {@code superseded by X}; empty if it stands. */
  public Optional<String> told(String statement) {
    return corrections.stream()
        .map(correction -> correction.told(statement))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /**
   * The dossier as it was before one of its corrections: that one and later ones undone, other
   * articles as they are.
   */
  Dossier before(Correction correction, Dossier dossier) {
    int first = corrections.indexOf(correction);
    List<Correction> undone = corrections.subList(first, corrections.size());
    Set<String> later = undone.stream().map(Correction::source).collect(Collectors.toSet());
    SortedMap<String, Claim> claims = new TreeMap<>(dossier.claims());
    claims.putAll(superseded);
    claims.values().removeIf(claim -> later.contains(claim.ground().voices().get(0).source()));
    Revisions kept = of(corrections.subList(0, first), claims);
    SortedMap<String, Source> sources = new TreeMap<>(dossier.sources());
    sources.keySet().removeAll(later);
    return dossier.withClaims(claims).revised(sources, kept);
  }

  /** Whether a claim is that of one of the statements, or what its wording says in brackets. */
  private static boolean isToldBy(SortedSet<String> statements, Claim claim) {
    return statements.contains(claim.ground().voices().get(0).written());
  }

  private static SortedSet<String> ids(Collection<Correction> corrections) {
    return corrections.stream()
        .flatMap(correction -> correction.superseded().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
