package crosscheck.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person, an organisation or a thing, with all spellings that mean the same one.
 *
 * @param born id of the event of its birth, if any
 * @param died id of the event of its death, if any
 * @param terms its times in offices, in their order
 * @param kind what kind of vehicle it is, a word of vehicles.yaml; null for all else
 */
public record Name(
    String id,
    String name,
    List<String> aliases,
    @Nullable String born,
    @Nullable String died,
    List<Term> terms,
    @Nullable String kind) {

  public Name {
    aliases = List.copyOf(aliases);
    terms = List.copyOf(terms);
  }

  /** Somebody or something of which no more is known. */
  public Name(String id, String name, List<String> aliases) {
    this(id, name, aliases, null, null, List.of(), null);
  }

  /** Id of the quantity that is the instant of birth; null if no event is. */
  public @Nullable String birth() {
    return born == null ? null : Event.timeOf(born);
  }

  /** Id of the quantity that is the instant of death; null if no event is. */
  public @Nullable String death() {
    return died == null ? null : Event.timeOf(died);
  }

  /** What is known of vehicles of its kind; null if it is none, or nobody says which. */
  public @Nullable Vehicle vehicle() {
    return kind == null ? null : Vehicle.of(kind).orElse(null);
  }

  /** Id of the quantity at which the first term in an office begins; none or one. */
  public List<String> firstDayAs(String office) {
    return in(office).limit(1).flatMap(term -> time(term.from())).toList();
  }

  /** Id of the quantity at which the first term in an office ends; none or one. */
  public List<String> endOfFirstTermAs(String office) {
    return in(office).limit(1).flatMap(term -> time(term.to())).toList();
  }

  /** Id of the quantity at which the last term in an office ends; none or one. */
  public List<String> lastDayAs(String office) {
    List<Term> all = in(office).toList();
    return all.isEmpty() ? List.of() : time(all.get(all.size() - 1).to()).toList();
  }

  /** The times between terms in an office, of which both ends are known. */
  public List<Break> breaksAs(String office) {
    List<Term> all = in(office).toList();
    List<Break> breaks = new ArrayList<>();
    for (int next = 1; next < all.size(); next++) {
      String left = all.get(next - 1).to();
      String back = all.get(next).from();
      if (left != null && back != null) {
        breaks.add(new Break(Event.timeOf(left), Event.timeOf(back)));
      }
    }
    return List.copyOf(breaks);
  }

  /** Between two terms: ids of the quantities at which the one ends and the next begins. */
  public record Break(String from, String to) {}

  private Stream<Term> in(String office) {
    return terms.stream().filter(term -> term.office().equals(office));
  }

  private static Stream<String> time(@Nullable String event) {
    return Stream.ofNullable(event).map(Event::timeOf);
  }
}
