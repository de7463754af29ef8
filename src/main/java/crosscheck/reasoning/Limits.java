package crosscheck.reasoning;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.verdict.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** The soft bounds of {@code limits.yaml}. */
final class Limits {

  private record Entry(String unit, String inner, String outer, String source) {}

  private record File(
      @JsonProperty("version") String version,
      @JsonProperty("limits") SortedMap<String, Entry> limits) {}

  private static final List<Limit> PACKAGED = read();

  private Limits() {}

  /** All limits, by name. */
  static List<Limit> packaged() {
    return PACKAGED;
  }

  /** The limits on what is told of what was found. */
  static Findings.Limits ofTelling() {
    return new Findings.Limits(named("strain-members").most(), named("suspects").most());
  }

  /** The limit of this name. */
  private static Limit named(String name) {
    return PACKAGED.stream().filter(limit -> limit.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Limit> read() {
    try (InputStream in = Limits.class.getResourceAsStream("limits.yaml")) {
      File file = new YAMLMapper().readValue(Objects.requireNonNull(in, "limits.yaml"), File.class);
      return file.limits().entrySet().stream()
          .map(entry -> limit(entry.getKey(), entry.getValue()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Limit limit(String name, Entry entry) {
    Rings rings = new Rings(Range.parse(entry.inner()), Range.parse(entry.outer()));
    return new Limit(name, rings, entry.source());
  }
}
