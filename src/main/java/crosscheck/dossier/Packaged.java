package crosscheck.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The data files that lie beside the classes of this package. */
final class Packaged {

  private Packaged() {}

  static JsonNode yaml(String name) {
    return read(new ObjectMapper(new YAMLFactory()), name);
  }

  static JsonNode json(String name) {
    return read(new ObjectMapper(), name);
  }

  private static JsonNode read(ObjectMapper mapper, String name) {
    try (InputStream stream = Packaged.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no " + name + " beside the classes");
      }
      return mapper.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
