package crosscheck.dossier;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a dossier file may be.
 *
 * @param bytes greatest length of a file
 * @param depth greatest depth of nested lists and keys
 * @param line greatest length of a line, in characters
 */
record FileLimits(int bytes, int depth, int line) {

  static final FileLimits STANDARD = load();

  private static FileLimits load() {
    JsonNode data = Packaged.yaml("limits.yaml");
    return new FileLimits(limit(data, "bytes"), limit(data, "depth"), limit(data, "line"));
  }

  private static int limit(JsonNode data, String name) {
    return data.required(name).required("value").intValue();
  }
}
