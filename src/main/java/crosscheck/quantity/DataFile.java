package crosscheck.quantity;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * Reads the data files that come with crosscheck: widths, lexicons, units, limits. Figures, ranges
 * and kinds in them are read as their texts.
 */
public final class DataFile {

  private static final YAMLMapper MAPPER = mapper();

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
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is not packaged with " + beside.getPackageName());
      }
      return MAPPER.readValue(in, form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static YAMLMapper mapper() {
    SimpleModule module = new SimpleModule();
    module.addDeserializer(Fraction.class, new FromText<>(Fraction.class, Exact::of));
    module.addDeserializer(Range.class, new FromText<>(Range.class, Range::parse));
    module.addDeserializer(Kind.class, new FromText<>(Kind.class, w -> Kind.of(w).orElseThrow()));
    module.addKeyDeserializer(Kind.class, new KindKey());
    return YAMLMapper.builder()
        .addModule(module)
        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  /** Reads a kind that stands as a key. */
  private static final class KindKey extends KeyDeserializer {

    @Override
    public Kind deserializeKey(String key, DeserializationContext context) {
      return Kind.of(key).orElseThrow();
    }
  }

  /** Reads a scalar as the text that stands in the file, so that 12.50 keeps its last place. */
  private static final class FromText<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> reading;

    FromText(Class<T> type, Function<String, T> reading) {
      super(type);
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return reading.apply(parser.getText());
    }
  }
}
