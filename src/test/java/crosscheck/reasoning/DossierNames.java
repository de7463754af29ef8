package crosscheck.reasoning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What only a dossier can bring: its ids of several words, the proper names and aliases of its
 * entities and sources. No rule and no class may know them.
 */
final class DossierNames {

  private static final List<String> SECTIONS =
      List.of(
          "places", "names", "events", "series", "sequences", "distances", "journeys", "topics");

  /** Names that units (US tons, gallons of Canada) and IANA zones have as well. */
  private static final Set<String> GENERIC =
      Set.of("US", "United States", "Canada", "New York", "Asia", "Pacific");

  /** Lexicons of the world's zones and of proper names that hold a compass word. */
  private static final Set<String> LEXICONS = Set.of("zones.yaml", "compass.yaml");

  private final Pattern words;

  private DossierNames(Set<String> names) {
    String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.words = Pattern.compile("(?<![\\p{L}\\p{N}/-])(" + any + ")(?![\\p{L}\\p{N}/-])");
  }

  /** The names of a dossier file and of the sources it has by record. */
  static DossierNames of(Path facts) {
    JsonNode root = yaml(facts);
    Set<String> names = new TreeSet<>();
    names.add(root.path("dossier").path("id").asText());
    for (String section : SECTIONS) {
      root.path(section)
          .properties()
          .forEach(entry -> add(names, entry.getKey(), entry.getValue()));
    }
    for (JsonNode source : root.path("sources")) {
      JsonNode record =
          source.has("record")
              ? yaml(facts.resolveSibling(source.path("record").asText()))
              : source;
      record.path("origins").forEach(origin -> names.add(origin.path("name").asText()));
    }
    for (JsonNode statement : root.path("statements")) {
      names.add(statement.path("id").asText());
    }
    names.removeIf(name -> GENERIC.contains(name) || !isProper(name));
    root.path("places").fieldNames().forEachRemaining(names::add);
    return new DossierNames(names);
  }

  /** A single word in lower case is English, unless it is the id of a place. */
  private static boolean isProper(String name) {
    return name.matches("\\p{Ll}+(-\\S+)+|\\d+-\\S+|.*\\p{Lu}.*");
  }

  private static void add(Set<String> names, String id, JsonNode entry) {
    names.add(id);
    names.add(entry.path("name").asText());
    entry.path("aliases").forEach(alias -> names.add(alias.asText()));
  }

  private static JsonNode yaml(Path file) {
    try {
      return new YAMLMapper().readTree(RuleFiles.text(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that a file has. */
  Set<String> in(Path file) {
    return LEXICONS.contains(file.getFileName().toString())
        ? Set.of()
        : words
            .matcher(RuleFiles.text(file))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
