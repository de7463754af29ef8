package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Clashes and findings for tests. */
final class Told {

  private Told() {}

  /** A set that one comparison shows. */
  static Clash clash(Fit fit, String subject, Ground... members) {
    return clash(Walls.grounds(members), check("compare", fit, subject, members));
  }

  /** A set that several comparisons show, the easiest first. */
  static Clash clash(SortedSet<Ground> members, Check... witnesses) {
    TreeSet<String> rules = new TreeSet<>();
    for (Check witness : witnesses) {
      rules.addAll(witness.rules());
    }
    return new Clash(members, witnesses[0], List.of(witnesses), rules, null);
  }

  /** A comparison of claims: the first against the others. */
  static Check check(String rule, Fit fit, String subject, Ground... members) {
    TreeSet<Ground> others = new TreeSet<>(Walls.grounds(members));
    others.remove(members[0]);
    return Check.of(rule, subject, Walls.grounds(members[0]), others, fit);
  }

  /** A finding about the subject of its first set. */
  static Finding finding(String id, Fit fit, Clash... clashes) {
    return new Finding(
        id,
        clashes[0].subject(),
        fit,
        List.of(clashes),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
