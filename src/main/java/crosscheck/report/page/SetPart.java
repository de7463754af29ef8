package crosscheck.report.page;

import crosscheck.report.account.Contradiction;
import java.util.List;
import java.util.stream.Stream;

/**
 * A minimal set on the page.
 *
 * @param told the set
 * @param derivations how the values of its sides follow; none where they were stated
 */
public record SetPart(Contradiction told, List<Derivation> derivations) {

  /**
   * How the value of a side follows.
   *
   * @param letter the side
   */
  public record Derivation(String letter, Tree tree) {}

  /** The set, its derivations told once in its finding. */
  static SetPart of(Contradiction set, Trees trees) {
    return new SetPart(
        set,
        set.sides().stream()
            .flatMap(
                side ->
                    Stream.ofNullable(side.step())
                        .filter(step -> step.isDerived())
                        .map(step -> new Derivation(side.letter(), trees.tell(step))))
            .toList());
  }
}
