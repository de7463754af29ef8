package crosscheck.explanation;

import java.util.Comparator;
import java.util.SortedSet;

/**
 * Something that nobody says and that would let statements be checked.
 *
 * @param sort what it is
 * @param id id of the quantity, of the place, or of the subject of which nobody else speaks
 * @param statements ids of the statements that it would let be checked
 * @param question the fact as a question
 */
public record MissingFact(Sort sort, String id, SortedSet<String> statements, String question)
    implements Comparable<MissingFact> {

  /** What is missing. */
  public enum Sort {
    /** The value of a quantity, or the time of an event. */
    VALUE,
    /** The coordinates of a place. */
    POSITION,
    /** Anybody else who speaks of the same thing. */
    SOURCE
  }

  /** What would help most first; a second source may help, a value does. */
  @Override
  public int compareTo(MissingFact other) {
    return Comparator.comparing((MissingFact fact) -> -fact.statements().size())
        .thenComparing(MissingFact::sort)
        .thenComparing(MissingFact::id)
        .compare(this, other);
  }

  /** The question and what the answer would be good for. */
  public String text() {
    return "%s It %s let %s be checked: %s."
        .formatted(
            question,
            sort == Sort.SOURCE ? "could" : "would",
            Ids.statements(statements.size()),
            Ids.and(statements));
  }
}
