package crosscheck.dossier;

import crosscheck.place.Place;
import crosscheck.place.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads places and checks that their containment is a tree. */
final class PlacesReader {

  private final Register register;
  private final ZoneReader zones;
  private final Problems problems;

  PlacesReader(Register register, Problems problems) {
    this.register = register;
    this.zones = new ZoneReader(problems);
    this.problems = problems;
  }

  /** The places by id; what cannot be read is left out of its place. */
  SortedMap<String, Place> read(Map<String, Node.Fields> entries) {
    SortedMap<String, String> parents = parents(entries);
    SortedMap<String, Place> places = new TreeMap<>();
    entries.forEach((id, fields) -> places.put(id, place(id, fields, parents.get(id))));
    return places;
  }

  private Place place(String id, Node.Fields fields, @Nullable String parent) {
    return new Place(
        id,
        fields.text("name").orElse(id),
        texts(fields, "aliases"),
        position(fields).orElse(null),
        number(fields.scalar("extent-km"), "kilometres").orElse(null),
        zones.read(fields, "zone").orElse(null),
        parent,
        borders(id, fields));
  }

  private List<String> borders(String id, Node.Fields fields) {
    List<String> borders = register.findAll(fields, "borders", Sort.PLACE);
    if (borders.contains(id)) {
      problems.add(fields.valueAt("borders"), "`" + id + "` cannot border itself");
    }
    return borders;
  }

  private Optional<Position> position(Node.Fields fields) {
    List<Node.Scalar> scalars = fields.scalars("position");
    List<BigDecimal> degrees =
        scalars.stream()
            .flatMap(scalar -> number(Optional.of(scalar), "degrees").stream())
            .toList();
    if (scalars.size() != 2 || degrees.size() != 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Position(degrees.get(0), degrees.get(1)));
    } catch (IllegalArgumentException e) {
      problems.add(
          fields.valueAt("position"), e.getMessage() + "; latitude comes first, then longitude");
      return Optional.empty();
    }
  }

  /** The parent of each place; a place in a loop has none, and the loop is a problem. */
  private SortedMap<String, String> parents(Map<String, Node.Fields> entries) {
    SortedMap<String, String> parents = new TreeMap<>();
    entries.forEach(
        (id, fields) ->
            register.find(fields, "in", Sort.PLACE).ifPresent(parent -> parents.put(id, parent)));
    for (Map.Entry<String, Node.Fields> entry : entries.entrySet()) {
      List<String> way = loop(entry.getKey(), parents);
      if (!way.isEmpty()) {
        String shown = String.join("` in `", way);
        problems.add(entry.getValue().valueAt("in"), "places in a circle: `" + shown + "`");
        parents.remove(entry.getKey());
      }
    }
    return parents;
  }

  /** The way from a place up its containment back to itself; empty if it does not lead back. */
  private static List<String> loop(String start, SortedMap<String, String> parents) {
    List<String> way = new ArrayList<>(List.of(start));
    String next = parents.get(start);
    while (next != null && !way.contains(next)) {
      way.add(next);
      next = parents.get(next);
    }
    if (!start.equals(next)) {
      return List.of();
    }
    way.add(start);
    return way;
  }

  private static List<String> texts(Node.Fields fields, String key) {
    return fields.scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
  }

  /** The number that the text is, if its form is right; if not, that is reported elsewhere. */
  private static Optional<BigDecimal> number(Optional<Node.Scalar> scalar, String form) {
    return scalar
        .map(number -> number.text().strip())
        .filter(number -> Schema.of(form).fault(number) == null)
        .map(BigDecimal::new);
  }
}
