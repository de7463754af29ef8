package crosscheck.explanation;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Event;
import crosscheck.dossier.Journey;
import crosscheck.dossier.Name;
import crosscheck.dossier.Pair;
import crosscheck.dossier.Quantity;
import crosscheck.dossier.Sequence;
import crosscheck.dossier.Series;
import crosscheck.dossier.Topic;
import crosscheck.place.Place;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the things of a dossier are called, by their ids. */
public final class Titles {

  private final Dossier dossier;

  public Titles(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The title of a quantity, an event, a place or whatever has this id; else the id itself. */
  public String of(String id) {
    return in(dossier.quantities(), id, Quantity::title)
        .or(() -> in(dossier.events(), id, Event::title))
        .or(() -> dossier.places().byId(id).map(Place::name))
        .or(() -> in(dossier.names(), id, Name::name))
        .or(() -> in(dossier.topics(), id, Topic::title))
        .or(() -> in(dossier.series(), id, Series::title))
        .or(() -> in(dossier.journeys(), id, Journey::title))
        .or(() -> in(dossier.distances(), id, this::ends))
        .or(() -> in(dossier.sequences(), id, Sequence::because))
        .or(() -> attribute(id))
        .orElse(id);
  }

  /** {@code ENTITY.attribute} where only the entity has a title. */
  private Optional<String> attribute(String id) {
    int dot = id.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.of(of(id.substring(0, dot)) + ": " + id.substring(dot + 1));
  }

  /** A relation between quantities with their titles for their ids. */
  public String inWords(String relation) {
    return Arrays.stream(relation.split(" ", -1)).map(this::of).collect(Collectors.joining(" "));
  }

  /** What the ground {@code place:oslo} or {@code sequence:building} is about. */
  public String ofKnown(String ground) {
    return of(ground.substring(ground.indexOf(':') + 1));
  }

  private String ends(Pair pair) {
    return of(pair.from()) + " to " + of(pair.to());
  }

  private static <T> Optional<String> in(
      Map<String, T> things, String id, Function<T, String> title) {
    return Optional.ofNullable(things.get(id)).map(title);
  }
}
