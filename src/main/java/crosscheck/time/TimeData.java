package crosscheck.time;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the data files that stand beside this package; an unknown key is an error. */
final class TimeData {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private TimeData() {}

  /**
   * The contents of {@code file} as a {@code form}.
   *
   * @throws UncheckedIOException if the file is missing or not of the given form
   */
  static <T> T load(String file, Class<T> form) {
    try (InputStream in = TimeData.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is not packaged with crosscheck.time");
      }
      return YAML.readValue(in, form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
