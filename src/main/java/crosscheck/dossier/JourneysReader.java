package crosscheck.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads journeys and checks that each leg begins where the one before it ends. */
final class JourneysReader {

  private final Register register;
  private final Problems problems;

  JourneysReader(Register register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  /** The journeys of a dossier by id. */
  SortedMap<String, Journey> read(Node.Fields root) {
    SortedMap<String, Journey> journeys = new TreeMap<>();
    Map<String, Node.Fields> distances = root.entries(Sort.DISTANCE.section());
    root.entries(Sort.JOURNEY.section())
        .forEach(
            (id, fields) -> {
              journeys.put(id, journey(id, fields));
              checkLegs(fields, distances);
            });
    return journeys;
  }

  private Journey journey(String id, Node.Fields fields) {
    return new Journey(
        id,
        WorldReader.title(fields, id),
        register.find(fields, "departs", Sort.EVENT).orElse(null),
        register.find(fields, "arrives", Sort.EVENT).orElse(null),
        register.findAll(fields, "legs", Sort.DISTANCE),
        measured(fields),
        register.find(fields, "vehicle", Sort.NAME).orElse(null),
        stages(id, fields));
  }

  private List<String> stages(String id, Node.Fields fields) {
    List<String> stages = register.findAll(fields, "stages", Sort.JOURNEY);
    if (stages.contains(id)) {
      problems.add(fields.valueAt("stages"), "`" + id + "` cannot be a stage of itself");
    }
    return stages;
  }

  /** A word that the schema does not know has been reported. */
  private static Journey.Measured measured(Node.Fields fields) {
    String word = fields.text("measured").orElse("route").toUpperCase(Locale.ROOT);
    return Arrays.stream(Journey.Measured.values())
        .filter(measured -> measured.name().equals(word.replace('-', '_')))
        .findFirst()
        .orElse(Journey.Measured.ROUTE);
  }

  /** A pair of places has no direction, so two legs in a row must have one place in common. */
  private void checkLegs(Node.Fields journey, Map<String, Node.Fields> distances) {
    List<Node.Scalar> legs = journey.scalars("legs");
    for (int i = 1; i < legs.size(); i++) {
      Optional<Set<String>> before = ends(legs.get(i - 1), distances);
      Optional<Set<String>> here = ends(legs.get(i), distances);
      if (before.isPresent()
          && here.isPresent()
          && before.get().stream().noneMatch(here.get()::contains)) {
        String message = "the leg `%s` does not go on where `%s` ends";
        problems.add(
            legs.get(i).at(), message.formatted(legs.get(i).text(), legs.get(i - 1).text()));
      }
    }
  }

  private static Optional<Set<String>> ends(Node.Scalar leg, Map<String, Node.Fields> distances) {
    Optional<Node.Fields> distance = Optional.ofNullable(distances.get(leg.text()));
    Optional<String> from = distance.flatMap(fields -> fields.text("from"));
    Optional<String> to = distance.flatMap(fields -> fields.text("to"));
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(new TreeSet<>(List.of(from.get(), to.get())));
  }
}
