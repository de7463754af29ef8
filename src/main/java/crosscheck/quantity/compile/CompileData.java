package crosscheck.quantity.compile;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import crosscheck.quantity.DataFile;
import crosscheck.quantity.UnitFactors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The build's step from the YAML beside the classes of each package to JSON. Every scalar becomes
 * the text that stands in the file, so that neither 12.50 nor {@code no} changes its meaning.
 */
public final class CompileData {

  /** Data lies in the folders of packages, which lie in the folder of them all. */
  private static final int DEPTH = 2;

  private CompileData() {}

  /** Argument: the folder of the classes of all packages. */
  public static void main(String[] args) throws IOException {
    Path packages = Path.of(args[0]);
    try (Stream<Path> walk = Files.walk(packages, DEPTH)) {
      List<Path> written = walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      for (Path yaml : written) {
        compile(yaml, yaml.resolveSibling(DataFile.compiled(yaml.getFileName().toString())));
      }
    }
    write(UnitFactors.ofIndriya(), packages.resolve("quantity").resolve(UnitFactors.FILE));
  }

  private static void compile(Path yaml, Path json) throws IOException {
    try (JsonParser from = new YAMLFactory().createParser(yaml.toFile());
        JsonGenerator to = generator(json)) {
      for (JsonToken token = from.nextToken(); token != null; token = from.nextToken()) {
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          to.writeString(from.getText());
        } else {
          to.copyCurrentEvent(from);
        }
      }
    }
  }

  private static void write(SortedMap<String, UnitFactors.Factor> factors, Path json)
      throws IOException {
    try (JsonGenerator to = generator(json)) {
      to.writeStartObject();
      to.writeObjectFieldStart("factors");
      for (Map.Entry<String, UnitFactors.Factor> unit : factors.entrySet()) {
        to.writeObjectFieldStart(unit.getKey());
        to.writeStringField("factor", unit.getValue().factor().toString());
        to.writeStringField("offset", unit.getValue().offset().toString());
        to.writeEndObject();
      }
      to.writeEndObject();
      to.writeEndObject();
    }
  }

  private static JsonGenerator generator(Path json) throws IOException {
    return new JsonFactory().createGenerator(json.toFile(), JsonEncoding.UTF8);
  }
}
