package crosscheck.dossier;

import java.util.Comparator;

/**
 * One error in a dossier's files.
 *
 * @param location where it stands
 * @param message what is wrong, with the nearest right word where there is one
 */
public record Problem(Location location, String message) implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> problem.location.file())
          .thenComparingInt(problem -> problem.location.line())
          .thenComparingInt(problem -> problem.location.column())
          .thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** Prints {@code facts.yaml:12:9: unknown zone `Asia/Soul`; did you mean `Asia/Seoul`?}. */
  @Override
  public String toString() {
    return location + ": " + message;
  }
}
