package crosscheck.dossier;

import crosscheck.place.Gazetteer;
import crosscheck.place.Place;
import crosscheck.quantity.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The quantities that events, distances and journeys bring along by themselves. */
final class AutoQuantities {

  private final World world;
  private final SortedMap<String, Quantity> quantities = new TreeMap<>();

  AutoQuantities(World world) {
    this.world = world;
    world.events().values().forEach(this::add);
    world.distances().values().forEach(this::add);
    world.journeys().values().forEach(this::add);
  }

  /** All of them by id. */
  SortedMap<String, Quantity> all() {
    return quantities;
  }

  private void add(Event event) {
    add(event.time(), Kind.INSTANT, event.title() + ": time", Map.of("of", event.id()));
  }

  private void add(Pair pair) {
    Quantity line = straightLine(pair, new Gazetteer(world.places().values()));
    quantities.put(line.id(), line);
  }

  /** The distance between two places as the crow flies. */
  static Quantity straightLine(Pair pair, Gazetteer places) {
    String title = name(places, pair.from()) + " to " + name(places, pair.to());
    return new Quantity(
        pair.straightLine(),
        Kind.LENGTH,
        title + ": straight line",
        Map.of("of", pair.id(), "measure", "straight line"));
  }

  private static String name(Gazetteer places, String id) {
    return places.byId(id).map(Place::name).orElse(id);
  }

  private void add(Journey journey) {
    String length = journey.measured().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    length = journey.isMeasuredInStraightLegs() ? "straight legs" : length;
    add(journey, journey.distance(), Kind.LENGTH, "distance", length);
    add(journey, journey.straightLegs(), Kind.LENGTH, "straight legs", "straight legs added up");
    add(journey, journey.duration(), Kind.DURATION, "duration", "stops included");
    add(journey, journey.averageSpeed(), Kind.SPEED, "average speed", "average, stops included");
    add(journey, journey.runningSpeed(), Kind.SPEED, "speed while moving", "average while moving");
    add(journey, journey.runningTime(), Kind.DURATION, "time spent moving", "stops left out");
    add(journey, journey.stoppingTime(), Kind.DURATION, "time spent in stops", "stops alone");
    if (!journey.stages().isEmpty()) {
      add(journey, journey.stageTime(), Kind.DURATION, "time of its stages", "stages added up");
    }
    if (journey.isVertical()) {
      String level = journey.measured().isInDepth() ? "depth" : "altitude";
      add(journey, journey.startLevel(), Kind.LENGTH, level + " at the start", level);
      add(journey, journey.endLevel(), Kind.LENGTH, level + " at the end", level);
    }
    String vehicle = journey.vehicle();
    if (vehicle != null) {
      String name = Optional.ofNullable(world.names().get(vehicle)).map(Name::name).orElse(vehicle);
      add(
          Journey.topSpeedOf(vehicle),
          Kind.SPEED,
          name + ": top speed",
          Map.of("of", vehicle, "measure", "top"));
    }
  }

  private void add(Journey journey, String id, Kind kind, String what, String measure) {
    add(id, kind, journey.title() + ": " + what, Map.of("of", journey.id(), "measure", measure));
  }

  private void add(String id, Kind kind, String title, Map<String, String> qualifiers) {
    quantities.put(id, new Quantity(id, kind, title, qualifiers));
  }
}
