package crosscheck.quantity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Reads the data files that come with crosscheck: widths, lexicons, units, limits. People write
 * them in YAML; the build sets a copy in JSON beside each ({@link
 * crosscheck.quantity.compile.CompileData}), which is read in a fraction of the time.
 */
public final class DataFile {

  private static final String WRITTEN = ".yaml";
  private static final String COMPILED = ".json";

  private DataFile() {}

  /**
   * Reads one file; an unknown key is an error.
   *
   * @param beside a class of the package whose folder the file lies in
   * @param file its name
   * @param form what it holds
   * @throws UncheckedIOException if the file is missing or not of the given form
   */
  public static <T> T read(Class<?> beside, String file, Class<T> form) {
    return compiled(beside, compiled(file), form).orElseGet(() -> written(beside, file, form));
  }

  /** The same from the YAML that people write. */
  static <T> T written(Class<?> beside, String file, Class<T> form) {
    return parsed(beside, file, form, new YAMLFactory())
        .orElseThrow(
            () ->
                new UncheckedIOException(
                    new IOException(file + " is not packaged with " + beside.getPackageName())));
  }

  /** What a file that the build makes holds; empty where it has not been made. */
  static <T> Optional<T> compiled(Class<?> beside, String json, Class<T> form) {
    return parsed(beside, json, form, new JsonFactory());
  }

  private static <T> Optional<T> parsed(
      Class<?> beside, String file, Class<T> form, JsonFactory format) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(RecordReader.read(format.createParser(in), form));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /** The name of the copy in JSON. */
  public static String compiled(String yaml) {
    return yaml.substring(0, yaml.length() - WRITTEN.length()) + COMPILED;
  }
}
