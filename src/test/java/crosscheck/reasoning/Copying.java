package crosscheck.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Has a source of a draft print what another one says, statement by statement. */
final class Copying {

  private static final String COPY = "-copied";

  /** Before what the loader puts behind the id for a figure in brackets, if it does. */
  private static final Pattern COPIED = Pattern.compile(COPY + "(?=$|-converted(?:-\\d+)?$)");

  private static final String WIRE = "wire";

  private Copying() {}

  /** The draft with what a source says in its own voice said by an agency that it prints. */
  static Draft printingAnAgency(Draft draft, String source) {
    return draft.with(
        copy -> {
          origins(copy, source).add(new LinkedHashMap<>(Map.of("id", WIRE, "name", "The wire")));
          said(copy, source).stream()
              .filter(statement -> !statement.containsKey("origin"))
              .forEach(
                  statement -> {
                    statement.put("origin", WIRE);
                    statement.putIfAbsent("stance", "own");
                  });
        });
  }

  /** The draft with one more source, which says the same, on the same day, of the same origins. */
  static Draft withCopyOf(Draft draft, String source) {
    return draft.with(
        copy -> {
          Map<String, Object> twin = new LinkedHashMap<>(entry(copy, source));
          twin.put("source", source + COPY);
          copy.list("sources").add(twin);
          Set<Object> ids =
              said(copy, source).stream()
                  .map(statement -> statement.get("id"))
                  .collect(Collectors.toSet());
          said(copy, source)
              .forEach(statement -> copy.list("statements").add(copied(statement, ids)));
        });
  }

  private static Map<String, Object> copied(Map<String, Object> statement, Set<Object> ids) {
    Map<String, Object> copied = new LinkedHashMap<>(statement);
    copied.put("id", statement.get("id") + COPY);
    copied.put("source", statement.get("source") + COPY);
    copied.computeIfPresent("converts", (key, id) -> ids.contains(id) ? id + COPY : id);
    return copied;
  }

  /** The id of what was copied; any other id as it is. */
  static String original(String id) {
    return COPIED.matcher(id).replaceFirst("");
  }

  /** The sources of a draft, by id. */
  static List<String> sources(Draft draft) {
    return draft.entries("sources").map(source -> Draft.text(source.get("source"))).toList();
  }

  private static List<Map<String, Object>> said(Draft draft, String source) {
    return draft
        .entries("statements")
        .filter(statement -> statement.get("source").equals(source))
        .toList();
  }

  private static Map<String, Object> entry(Draft draft, String source) {
    return draft
        .entries("sources")
        .filter(entry -> entry.get("source").equals(source))
        .findFirst()
        .orElseThrow();
  }

  private static List<Object> origins(Draft draft, String source) {
    return Draft.listOf(entry(draft, source).computeIfAbsent("origins", key -> new ArrayList<>()));
  }
}
