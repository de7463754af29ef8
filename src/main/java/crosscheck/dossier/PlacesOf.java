package crosscheck.dossier;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the places that a claim refers to, be it by way of an event, a distance or a journey. */
final class PlacesOf {

  private final World world;

  PlacesOf(World world) {
    this.world = world;
  }

  /** The ids of the places. */
  Set<String> claim(Claim claim) {
    Set<String> places = new TreeSet<>();
    referred(claim).forEach(id -> places(id).forEach(places::add));
    return places;
  }

  /** The ids of the things that a claim speaks of. */
  private static Stream<String> referred(Claim claim) {
    if (claim instanceof Claim.Value c) {
      return Stream.of(holder(c.quantity()));
    } else if (claim instanceof Claim.Multiple c) {
      return Stream.of(holder(c.quantity()), holder(c.base()));
    } else if (claim instanceof Claim.Difference c) {
      return Stream.of(holder(c.quantity()), holder(c.base()));
    } else if (claim instanceof Claim.Change c) {
      return Stream.of(holder(c.quantity()), holder(c.base()));
    } else if (claim instanceof Claim.Placed c) {
      return Stream.of(holder(c.quantity()));
    } else if (claim instanceof Claim.When c) {
      return Stream.of(c.event());
    } else if (claim instanceof Claim.Apart c) {
      return Stream.of(c.event(), c.anchor());
    } else if (claim instanceof Claim.Ago c) {
      return Stream.of(c.event());
    } else if (claim instanceof Claim.Before c) {
      return Stream.of(c.first(), c.then());
    } else if (claim instanceof Claim.Ranked c) {
      return Stream.of(c.event());
    } else if (claim instanceof Claim.Happens c) {
      return Stream.of(c.event());
    }
    return referredByPlace(claim);
  }

  private static Stream<String> referredByPlace(Claim claim) {
    if (claim instanceof Claim.Located c) {
      return Stream.of(c.what(), c.place());
    } else if (claim instanceof Claim.Direction c) {
      return Stream.of(c.place(), c.from());
    } else if (claim instanceof Claim.Bearing c) {
      return Stream.of(c.place(), c.from());
    } else if (claim instanceof Claim.Neighbours c) {
      return Stream.of(c.place(), c.other());
    } else if (claim instanceof Claim.Named c) {
      return Stream.of(c.what());
    }
    return Stream.empty();
  }

  /** The thing whose attribute the quantity is: {@code kim-journey} of kim-journey.distance. */
  private static String holder(String quantity) {
    int dot = quantity.lastIndexOf('.');
    return dot < 0 ? quantity : quantity.substring(0, dot);
  }

  private Stream<String> places(@Nullable String id) {
    if (id == null) {
      return Stream.empty();
    } else if (world.places().containsKey(id)) {
      return Stream.of(id);
    } else if (world.events().containsKey(id)) {
      return places(Objects.requireNonNull(world.events().get(id)).place());
    } else if (world.distances().containsKey(id)) {
      Pair pair = Objects.requireNonNull(world.distances().get(id));
      return Stream.of(pair.from(), pair.to());
    } else if (world.journeys().containsKey(id)) {
      Journey journey = Objects.requireNonNull(world.journeys().get(id));
      Stream<String> legs = journey.legs().stream().flatMap(this::places);
      return Stream.concat(
          legs, Stream.concat(places(journey.departs()), places(journey.arrives())));
    }
    return Stream.empty();
  }
}
