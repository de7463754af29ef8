package crosscheck.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Data for the script of the page, as the text of a script element. */
final class Data {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Data() {}

  /**
   * JSON in which no character can end the element, open a comment or be taken for markup: they are
   * written as escapes, which stand only in strings.
   */
  static String json(Object value) {
    try {
      return MAPPER
          .writeValueAsString(value)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists, maps and strings can always be written", e);
    }
  }
}
