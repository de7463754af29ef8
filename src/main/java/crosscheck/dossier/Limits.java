package crosscheck.dossier;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a dossier file may be.
 *
 * @param bytes greatest length of a file
 * @param depth greatest depth of nested lists and keys
 * @param line greatest length of a line, in characters
 */
record Limits(int bytes, int depth, int line) {

  static final Limits STANDARD = load();

  private static Limits load() {
    JsonNode data = Packaged.yaml("limits.yaml");
    return new Limits(limit(data, "bytes"), limit(data, "depth"), limit(data, "line"));
  }

  private static int limit(JsonNode data, String name) {
    return data.required(name).required("value").intValue();
  }
}
