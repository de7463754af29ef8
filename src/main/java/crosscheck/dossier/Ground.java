package crosscheck.dossier;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a claim rests on: the statements that make it, word for word or in other words, or a thing
 * known about a place. Conflicts are sets of grounds, so that ten reports of one figure are one
 * member of a conflict with ten voices, not ten conflicts.
 *
 * @param id id of the first voice, or {@code place:ID} for what is known of a place
 * @param voices the statements that make this very claim, by id; none for places
 */
public record Ground(String id, List<Statement> voices) implements Comparable<Ground> {

  public Ground {
    voices = voices.stream().sorted().toList();
  }

  /** The ground of one statement. */
  public static Ground of(Statement statement) {
    return new Ground(statement.id(), List.of(statement));
  }

  /** The ground of what is computed from the coordinates of a place. */
  public static Ground place(String placeId) {
    return known("place", placeId);
  }

  /** The ground of something the dossier says of the world outside its statements. */
  public static Ground known(String sort, String id) {
    return new Ground(sort + ":" + id, List.of());
  }

  /** This ground with the voices of another that makes the same claim. */
  public Ground with(Ground other) {
    return of(List.of(this, other));
  }

  /** The ground of several that make the same claim: the voices of all. */
  static Ground of(List<Ground> several) {
    List<Statement> all = several.stream().flatMap(ground -> ground.voices.stream()).toList();
    return new Ground(all.stream().sorted().findFirst().orElseThrow().id(), all);
  }

  /** Whether the statement with this id is one of the voices. */
  public boolean speaks(String statementId) {
    return voices.stream().anyMatch(voice -> voice.id().equals(statementId));
  }

  /** Whether nobody's report is needed for it: geography, or knowledge the curator cites. */
  public boolean isKnowledge() {
    return voices.stream().allMatch(Statement::isKnowledge);
  }

  /** The origins of the voices, sorted. */
  public SortedSet<String> origins() {
    TreeSet<String> origins = new TreeSet<>();
    voices.forEach(voice -> origins.add(voice.origin()));
    return origins;
  }

  /** Within a dossier a ground is known by its id. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ground ground && id.equals(ground.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public int compareTo(Ground other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
