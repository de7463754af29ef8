package crosscheck.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** A dossier that cannot be used, with everything that is wrong with it. */
public final class DossierException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems every error, sorted
   */
  DossierException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every error, sorted by file, line and column. */
  public List<Problem> problems() {
    return problems;
  }
}
