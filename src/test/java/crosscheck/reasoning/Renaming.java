package crosscheck.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A bijection of all ids of a draft that turns their alphabetical order around. Quantities keep
 * their attribute: {@code trip.distance} becomes {@code n0007.distance}.
 */
final class Renaming {

  private static final List<String> NAMED_SECTIONS =
      List.of(
          "places",
          "names",
          "events",
          "series",
          "sequences",
          "distances",
          "journeys",
          "quantities",
          "topics");

  /** The keys whose text, or whose list of texts, names something by its id. */
  private static final Set<String> REFERENCES =
      Set.of(
          "id",
          "source",
          "origin",
          "gives",
          "converts",
          "times",
          "above",
          "below",
          "after",
          "before",
          "ago",
          "happens",
          "first",
          "then",
          "what",
          "in",
          "near",
          "of",
          "from",
          "to",
          "with",
          "since",
          "events",
          "product",
          "sum",
          "includes",
          "among",
          "place",
          "reports",
          "borders",
          "legs",
          "departs",
          "arrives",
          "vehicle",
          "who",
          "at",
          "born",
          "died",
          "stages",
          "is");

  /** What the loader puts behind the id of a statement for a figure in brackets. */
  private static final Pattern CONVERTED = Pattern.compile("-converted(?:-\\d+)?$");

  private final Map<String, String> news = new HashMap<>();
  private final Map<String, String> olds = new HashMap<>();

  private Renaming(Draft draft) {
    TreeSet<String> ids = new TreeSet<>();
    NAMED_SECTIONS.forEach(
        section -> draft.section(section).keySet().forEach(id -> ids.add(base(id))));
    draft.claims().forEach(claim -> ids.add(Draft.text(claim.get("id"))));
    draft.entries("sources").forEach(source -> ids.addAll(sourceIds(source)));
    int number = ids.size();
    for (String id : ids) {
      String fresh = "n%04d".formatted(number--);
      news.put(id, fresh);
      olds.put(fresh, id);
    }
  }

  static Renaming reversing(Draft draft) {
    return new Renaming(draft);
  }

  private static List<String> sourceIds(Map<String, Object> source) {
    List<String> ids = new ArrayList<>(List.of(Draft.text(source.get("source"))));
    if (source.containsKey("origins")) {
      Draft.listOf(source.get("origins"))
          .forEach(origin -> ids.add(Draft.text(Draft.fields(origin).get("id"))));
    }
    return ids;
  }

  /** The draft under the new ids. */
  Draft of(Draft draft) {
    return draft.with(
        copy -> {
          for (String section : NAMED_SECTIONS) {
            Map<String, Object> renamed = new LinkedHashMap<>();
            copy.section(section).forEach((id, part) -> renamed.put(fresh(id), part));
            copy.root().put(section, renamed);
          }
          copy.root().replaceAll((key, part) -> key.equals("dossier") ? part : inside(key, part));
        });
  }

  private Object inside(String key, Object value) {
    if (value instanceof Map<?, ?>) {
      Map<String, Object> fields = Draft.fields(value);
      boolean rank = key.equals("ordinal");
      fields.replaceAll(
          (name, part) ->
              name.equals("publication") || rank && name.equals("is") ? part : inside(name, part));
      return fields;
    }
    if (value instanceof List<?> list) {
      return new ArrayList<>(list.stream().map(part -> inside(key, part)).toList());
    }
    return REFERENCES.contains(key) ? fresh(Draft.text(value)) : value;
  }

  private String fresh(String id) {
    String base = base(id);
    return news.containsKey(base) ? news.get(base) + id.substring(base.length()) : id;
  }

  /** The id as it was, with what stands around it: {@code place:n0003}, {@code n0003-converted}. */
  String back(String id) {
    String rest = id.substring(id.indexOf(':') + 1);
    String base = CONVERTED.matcher(rest).replaceFirst("");
    String before = id.substring(0, id.length() - rest.length());
    return before + olds.getOrDefault(base, base) + rest.substring(base.length());
  }

  private static String base(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }
}
