package crosscheck.place;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Widths of directions and words for them, from compass.yaml. */
record CompassData(
    int version, Map<String, Width> widths, List<String> suffixes, List<String> names) {

  /** Degrees on either side that suit a direction, plainly and charitably, ends included. */
  record Width(double inner, double outer, String source) {}

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static CompassData load() {
    try (InputStream in = CompassData.class.getResourceAsStream("compass.yaml")) {
      if (in == null) {
        throw new IOException("compass.yaml is not packaged with crosscheck.place");
      }
      return YAML.readValue(in, CompassData.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Width width(String kind) {
    Width width = widths.get(kind);
    if (width == null) {
      throw new IllegalStateException("compass.yaml has no width " + kind);
    }
    return width;
  }
}
