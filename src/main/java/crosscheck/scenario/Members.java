package crosscheck.scenario;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The statements in a set of grounds, knowledge aside. */
final class Members {

  private Members() {}

  /**
   * Whether a set has just these statements. Statements that make the same claim are one member of
   * the set with several voices; any of them stands for it.
   */
  static boolean areExactly(SortedSet<Ground> grounds, Collection<String> statements) {
    List<Ground> reported = grounds.stream().filter(ground -> !ground.isKnowledge()).toList();
    return reported.stream().allMatch(ground -> statements.stream().anyMatch(ground::speaks))
        && statements.stream().allMatch(id -> speaks(reported, id));
  }

  /** Whether one of the grounds is a statement with this id. */
  static boolean speaks(Collection<Ground> grounds, String statement) {
    return grounds.stream().anyMatch(ground -> ground.speaks(statement));
  }

  /** A finding with its sets, for people. */
  static String describe(Finding finding) {
    return finding.clashes().stream()
        .map(Members::describe)
        .collect(Collectors.joining("; or ", finding.id() + ": ", ""));
  }

  /** A set with its rules, for people. */
  static String describe(Clash clash) {
    return describe(clash.grounds()) + ", because of " + String.join(", ", clash.rules());
  }

  /** A set with all its voices, for people. */
  static String describe(SortedSet<Ground> grounds) {
    return grounds.stream().map(Members::voices).collect(Collectors.joining(" + "));
  }

  private static String voices(Ground ground) {
    return ground.voices().size() < 2
        ? ground.id()
        : ground.voices().stream().map(Statement::id).collect(Collectors.joining("=", "(", ")"));
  }
}
