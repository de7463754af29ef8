package crosscheck.reasoning.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the cases beside the rules: by kind of slip, by rule, by whether they speak or are silent.
 * The catalogue tells the counts, so that they are never written by hand.
 */
final class CaseCounts {

  /** Where the counts go, beside the classes of the rules' package. */
  static final String FILE = "crosscheck/reasoning/case-counts.yaml";

  private static final YAMLMapper MAPPER = new YAMLMapper();

  private final SortedMap<String, SortedMap<String, SortedMap<String, Integer>>> counts =
      new TreeMap<>();

  /** The counts of the cases in some files. */
  static CaseCounts of(List<Path> files) throws IOException {
    CaseCounts counts = new CaseCounts();
    for (Path file : files) {
      for (JsonNode one : MAPPER.readTree(file.toFile())) {
        counts.add(one);
      }
    }
    return counts;
  }

  private void add(JsonNode one) {
    if (one.hasNonNull("kind")) {
      counts
          .computeIfAbsent(one.get("kind").asText(), kind -> new TreeMap<>())
          .computeIfAbsent(one.path("rule").asText(), rule -> new TreeMap<>())
          .merge(one.path("case").asText(), 1, Integer::sum);
    }
  }

  /** Writes them below a folder of classes. */
  void write(Path classes) throws IOException {
    Path file = classes.resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, MAPPER.writeValueAsString(Map.of("counts", counts)));
  }
}
