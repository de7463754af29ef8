package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Sequence;
import crosscheck.dossier.Statement;
import crosscheck.place.Gazetteer;
import crosscheck.place.Place;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A dossier of which only some grounds are left. */
final class Removal {

  private Removal() {}

  /** The statements of the grounds and no others; places and sequences stay as they are. */
  static Dossier allBut(Dossier dossier, Collection<Ground> grounds) {
    Set<String> ids =
        grounds.stream()
            .flatMap(ground -> ground.voices().stream())
            .map(Statement::id)
            .collect(Collectors.toSet());
    SortedMap<String, Claim> left = new TreeMap<>(dossier.claims());
    left.keySet().retainAll(ids);
    return dossier.withClaims(left);
  }

  /** The dossier without one ground: its statements, what is known of a place, or a sequence. */
  static Dossier of(Dossier dossier, Ground ground) {
    SortedMap<String, Claim> claims = new TreeMap<>(dossier.claims());
    ground.voices().forEach(voice -> claims.remove(voice.id()));
    SortedMap<String, Sequence> sequences = new TreeMap<>(dossier.sequences());
    sequences.keySet().removeIf(id -> ground.id().equals("sequence:" + id));
    List<Place> places =
        dossier.places().all().stream()
            .map(place -> ground.equals(Ground.place(place.id())) ? unknown(place) : place)
            .toList();
    return new Dossier(
        dossier.id(),
        dossier.title(),
        dossier.about(),
        dossier.sources(),
        new Gazetteer(places),
        dossier.names(),
        dossier.events(),
        dossier.series(),
        sequences,
        dossier.distances(),
        dossier.journeys(),
        dossier.quantities(),
        dossier.topics(),
        dossier.days(),
        claims,
        dossier.setAside(),
        dossier.waivers(),
        dossier.revisions());
  }

  private static Place unknown(Place place) {
    return new Place(
        place.id(), place.name(), place.aliases(), null, null, place.zone(), null, List.of());
  }
}
