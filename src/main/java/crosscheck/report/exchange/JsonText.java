package crosscheck.report.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;

/** JSON with its keys in the order they were put, and the same line ends everywhere. */
public final class JsonText {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private JsonText() {}

  /** A node without keys. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An array of strings. */
  public static ArrayNode strings(Collection<?> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(value.toString()));
    return array;
  }

  /** An array of what {@code each} makes of the values. */
  public static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> each) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(each.apply(value)));
    return array;
  }

  /** On several lines, ending with a line end. */
  public static String pretty(JsonNode node) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    return write(node, MAPPER.writer(printer)::writeValueAsString) + "\n";
  }

  /**
   * The same for data that is put into web pages: no {@code <} ends the script element it is in.
   */
  static String forPages(JsonNode node) {
    return pretty(node).replace("<", "\\u003c");
  }

  /** On one line, ending with a line end. */
  public static String line(JsonNode node) {
    return write(node, MAPPER::writeValueAsString) + "\n";
  }

  private static String write(JsonNode node, Writer writer) {
    try {
      return writer.write(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes can always be written", e);
    }
  }

  private interface Writer {
    String write(JsonNode node) throws JsonProcessingException;
  }
}
