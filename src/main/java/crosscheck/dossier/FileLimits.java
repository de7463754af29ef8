package crosscheck.dossier;

import crosscheck.quantity.DataFile;

/**
 * What a dossier file may be.
 *
 * @param bytes greatest length of a file
 * @param depth greatest depth of nested lists and keys
 * @param line greatest length of a line, in characters
 */
record FileLimits(int bytes, int depth, int line) {

  static final FileLimits STANDARD = load();

  private record File(int version, Limit bytes, Limit depth, Limit line) {}

  private record Limit(int value, String why) {}

  private static FileLimits load() {
    File file = DataFile.read(FileLimits.class, "limits.yaml", File.class);
    return new FileLimits(file.bytes.value, file.depth.value, file.line.value);
  }
}
