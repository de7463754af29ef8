package crosscheck.report.page;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.quantity.Fit;
import crosscheck.report.account.Accounts;
import crosscheck.verdict.Check;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who agrees with whom. Two sources agree on a quantity if a comparison that found them to go
 * together has one of them alone on either side; they clash if both are part of a minimal set.
 *
 * @param sources ids of the sources
 * @param rows one for each source, in the same order
 */
public record Matrix(List<String> sources, List<Row> rows) {

  /**
   * One source against each.
   *
   * @param source its id
   * @param cells one for each source
   */
  public record Row(String source, List<Cell> cells) {}

  /**
   * Two sources.
   *
   * @param other the source of the column
   * @param isItself whether both are one source
   * @param agree on how many quantities they agree
   * @param conflicts numbers of the conflicts that take both
   * @param strains numbers of the strains that take both
   */
  public record Cell(
      String other, boolean isItself, int agree, List<Integer> conflicts, List<Integer> strains) {

    /** Whether nothing of the one was ever held against the other. */
    public boolean isEmpty() {
      return agree == 0 && conflicts.isEmpty() && strains.isEmpty();
    }
  }

  /** The sources of a result, each against each. */
  static Matrix of(Result result) {
    List<String> sources = List.copyOf(result.dossier().sources().keySet());
    Map<String, TreeSet<String>> agreed = agreed(result);
    Map<String, List<Integer>> conflicts = clashing(result, Finding::isConflict);
    Map<String, List<Integer>> strains = clashing(result, finding -> !finding.isConflict());
    List<Row> rows = new ArrayList<>();
    for (String source : sources) {
      List<Cell> cells = new ArrayList<>();
      for (String other : sources) {
        String pair = pair(source, other);
        cells.add(
            new Cell(
                other,
                other.equals(source),
                agreed.getOrDefault(pair, new TreeSet<>()).size(),
                conflicts.getOrDefault(pair, List.of()),
                strains.getOrDefault(pair, List.of())));
      }
      rows.add(new Row(source, cells));
    }
    return new Matrix(sources, rows);
  }

  /** For each pair of sources the subjects on which they agree. */
  private static Map<String, TreeSet<String>> agreed(Result result) {
    Map<String, TreeSet<String>> agreed = new HashMap<>();
    for (Check check : result.checks()) {
      if (check.fit() == Fit.AGREES) {
        for (String left : alone(check.left())) {
          for (String right : alone(check.right())) {
            if (!left.equals(right)) {
              agreed.computeIfAbsent(pair(left, right), p -> new TreeSet<>()).add(check.subject());
            }
          }
        }
      }
    }
    return agreed;
  }

  /** The sources each of which states all of a side by itself. */
  private static SortedSet<String> alone(SortedSet<Ground> side) {
    List<TreeSet<String>> told =
        side.stream()
            .filter(ground -> !ground.isKnowledge())
            .map(ground -> sources(Stream.of(ground)))
            .toList();
    TreeSet<String> alone = told.isEmpty() ? new TreeSet<>() : new TreeSet<>(told.get(0));
    told.forEach(alone::retainAll);
    return alone;
  }

  private static TreeSet<String> sources(Stream<Ground> grounds) {
    TreeSet<String> sources = new TreeSet<>();
    grounds
        .flatMap(ground -> ground.voices().stream())
        .filter(voice -> !voice.isKnowledge())
        .map(Statement::source)
        .forEach(sources::add);
    return sources;
  }

  /** For each pair of sources the findings with a set that takes both, by their numbers. */
  private static Map<String, List<Integer>> clashing(Result result, Predicate<Finding> which) {
    Map<String, List<Integer>> clashing = new HashMap<>();
    int number = 0;
    for (Finding finding : Accounts.worstFirst(result)) {
      number++;
      if (which.test(finding)) {
        TreeSet<String> pairs = new TreeSet<>();
        finding.clashes().forEach(clash -> pairs.addAll(pairs(clash)));
        for (String pair : pairs) {
          clashing.computeIfAbsent(pair, p -> new ArrayList<>()).add(number);
        }
      }
    }
    return clashing;
  }

  /** The pairs of sources in a set; a source with itself where the set takes no other. */
  private static SortedSet<String> pairs(Clash clash) {
    TreeSet<String> sources = sources(clash.grounds().stream());
    TreeSet<String> pairs = new TreeSet<>();
    for (String one : sources) {
      for (String other : sources) {
        if (!one.equals(other) || sources.size() == 1) {
          pairs.add(pair(one, other));
        }
      }
    }
    return pairs;
  }

  /** Ids of sources have no blanks. */
  private static String pair(String one, String other) {
    return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
  }
}
