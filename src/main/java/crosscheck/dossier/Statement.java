package crosscheck.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Who says what where: everything about a statement but its formal reading, which is its {@link
 * Claim}.
 *
 * @param id unique in the dossier
 * @param source id of the source, or {@link #KNOWLEDGE} for the curator's background knowledge
 * @param paragraph paragraph of the source, from 1; 0 for background knowledge
 * @param wording the phrase that carries the claim, at most 8 words
 * @param says the claim in the curator's words
 * @param origin id of the origin; two statements of one origin corroborate nothing
 * @param stance in whose voice
 * @param mood fact or expectation
 * @param note the curator's remark, if any
 * @param location where the statement stands in the dossier
 * @param article id of the first version of the source: versions of one article are no two voices
 * @param written id of the statement that the curator wrote, of which this may be a part
 */
public record Statement(
    String id,
    String source,
    int paragraph,
    String wording,
    String says,
    String origin,
    Stance stance,
    Mood mood,
    @Nullable String note,
    Location location,
    String article,
    String written)
    implements Comparable<Statement> {

  /** The source of statements that the curator brings along, each with a citation of its own. */
  public static final String KNOWLEDGE = "knowledge";

  /** What a part of the wording says by itself, as the figure in brackets does. */
  Statement withPart(String otherId, String part) {
    return new Statement(
        otherId, source, paragraph, part, says, origin, stance, mood, note, location, article,
        written);
  }

  /** This statement as one that goes back to somebody else. */
  public Statement goingBackTo(String other) {
    return new Statement(
        id, source, paragraph, wording, says, other, stance, mood, note, location, article,
        written);
  }

  /** Whether this is background knowledge and not what a report says. */
  public boolean isKnowledge() {
    return source.equals(KNOWLEDGE);
  }

  /** Whether the statement claims its content as a fact. */
  public boolean isAsserted() {
    return stance != Stance.DENIED && mood == Mood.HAPPENED;
  }

  @Override
  public int compareTo(Statement other) {
    return id.compareTo(other.id);
  }
}
