package crosscheck.dossier;

import crosscheck.quantity.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads what the sources speak of: everything in a dossier but sources and statements. */
final class WorldReader {

  private static final List<String> QUALIFIERS =
      List.of("measure", "scope", "status", "as-of", "of");

  private final Register register;
  private final Problems problems;

  WorldReader(Register register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  /** Reads the parts of {@code root} and enters all their ids, those of quantities included. */
  World read(Node.Fields root) {
    for (Sort sort : Sort.values()) {
      if (sort.isOfTheWorld()) {
        root.fields(sort.section())
            .byKey()
            .forEach((id, field) -> register.add(sort, id, field.keyAt()));
      }
    }
    World explicit = explicit(root);
    AutoQuantities auto = new AutoQuantities(explicit);
    SortedMap<String, Quantity> quantities = new TreeMap<>(explicit.quantities());
    auto.all().forEach((id, quantity) -> bring(root, quantity, quantities));
    ProductsCheck products = new ProductsCheck(register, problems, quantities);
    root.entries(Sort.QUANTITY.section()).forEach(products::check);
    SumsCheck sums = new SumsCheck(register, problems, quantities);
    root.entries(Sort.QUANTITY.section()).forEach(sums::check);
    return new World(
        explicit.places(),
        explicit.names(),
        explicit.events(),
        explicit.series(),
        explicit.sequences(),
        explicit.distances(),
        explicit.journeys(),
        quantities,
        explicit.topics(),
        explicit.days());
  }

  private void bring(Node.Fields root, Quantity quantity, SortedMap<String, Quantity> quantities) {
    String id = quantity.id();
    if (quantities.containsKey(id)) {
      problems.add(
          root.fields(Sort.QUANTITY.section()).keyAt(id),
          "duplicate id `%s`: it comes along with `%s`"
              .formatted(id, quantity.qualifiers().get("of")));
    } else {
      register.add(Sort.QUANTITY, id, root.at());
    }
    quantities.put(id, quantity);
  }

  private World explicit(Node.Fields root) {
    return new World(
        new PlacesReader(register, problems).read(root.entries(Sort.PLACE.section())),
        each(root, Sort.NAME, new NamesReader(register, problems)::name),
        each(root, Sort.EVENT, this::event),
        each(root, Sort.SERIES, this::series),
        each(root, Sort.SEQUENCE, this::sequence),
        each(root, Sort.DISTANCE, this::distance),
        new JourneysReader(register, problems).read(root),
        each(root, Sort.QUANTITY, WorldReader::quantity),
        each(root, Sort.TOPIC, (id, fields) -> new Topic(id, title(fields, id))),
        new DaysReader(problems).read(root));
  }

  private static <T> SortedMap<String, T> each(
      Node.Fields root, Sort sort, BiFunction<String, Node.Fields, T> reading) {
    SortedMap<String, T> read = new TreeMap<>();
    root.entries(sort.section()).forEach((id, fields) -> read.put(id, reading.apply(id, fields)));
    return read;
  }

  private Event event(String id, Node.Fields fields) {
    List<String> reports = register.findAll(fields, "reports", Sort.EVENT);
    if (reports.contains(id)) {
      problems.add(fields.valueAt("reports"), "`" + id + "` cannot be the report of itself");
    }
    Optional<String> place = register.find(fields, "place", Sort.PLACE);
    return new Event(id, title(fields, id), place.orElse(null), reports);
  }

  private Series series(String id, Node.Fields fields) {
    return new Series(id, title(fields, id), events(fields));
  }

  private Sequence sequence(String id, Node.Fields fields) {
    return new Sequence(id, events(fields), fields.text("because").orElse(""));
  }

  private List<String> events(Node.Fields fields) {
    HashSet<String> seen = new HashSet<>();
    for (Node.Scalar event : fields.scalars("events")) {
      if (!seen.add(event.text().strip())) {
        problems.add(event.at(), "`" + event.text().strip() + "` stands twice in the list");
      }
    }
    return register.findAll(fields, "events", Sort.EVENT);
  }

  private Pair distance(String id, Node.Fields fields) {
    String from = register.find(fields, "from", Sort.PLACE).orElse("");
    String to = register.find(fields, "to", Sort.PLACE).orElse("");
    if (!from.isEmpty() && from.equals(to)) {
      problems.add(fields.valueAt("to"), "the distance of `" + to + "` from itself");
    }
    return new Pair(id, from, to);
  }

  private static Quantity quantity(String id, Node.Fields fields) {
    Kind kind = fields.text("kind").flatMap(Kind::of).orElse(Kind.COUNT);
    Map<String, String> qualifiers = new TreeMap<>();
    QUALIFIERS.forEach(key -> fields.text(key).ifPresent(text -> qualifiers.put(key, text)));
    return new Quantity(
        id,
        kind,
        title(fields, id),
        qualifiers,
        ids(fields, ProductsCheck.PRODUCT),
        ids(fields, SumsCheck.SUM),
        ids(fields, SumsCheck.INCLUDES),
        fields.text("moves").flatMap(WorldReader::course).orElse(null),
        null);
  }

  private static Optional<Quantity.Course> course(String word) {
    return Arrays.stream(Quantity.Course.values())
        .filter(course -> course.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private static List<String> ids(Node.Fields fields, String key) {
    return fields.scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
  }

  static String title(Node.Fields fields, String id) {
    return fields.text("title").orElse(id);
  }
}
