package crosscheck.cli;

import java.util.List;

/** Something that a command cannot work with, in words for its user. */
final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  Unusable(String problem) {
    this(List.of(problem));
  }

  Unusable(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  List<String> problems() {
    return problems;
  }
}
