package crosscheck.quantity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

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
    try (InputStream in = beside.getResourceAsStream(compiled(file))) {
      return in == null
          ? written(beside, file, form)
          : RecordReader.read(new JsonFactory().createParser(in), form);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /** The same from the YAML that people write. */
  static <T> T written(Class<?> beside, String file, Class<T> form) throws IOException {
    try (InputStream in = beside.getResourceAsStream(file)) {
      return RecordReader.read(yaml(beside, file, in), form);
    }
  }

  private static JsonParser yaml(Class<?> beside, String file, @Nullable InputStream in)
      throws IOException {
    if (in == null) {
      throw new IOException(file + " is not packaged with " + beside.getPackageName());
    }
    return new YAMLFactory().createParser(in);
  }

  /** The name of the copy in JSON. */
  public static String compiled(String yaml) {
    return yaml.substring(0, yaml.length() - WRITTEN.length()) + COMPILED;
  }
}
