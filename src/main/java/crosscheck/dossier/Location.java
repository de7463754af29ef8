package crosscheck.dossier;

/**
 * Where something stands in a dossier's files.
 *
 * @param file path as the user gave it, with forward slashes
 * @param line line number, from 1
 * @param column column in characters, from 1
 */
public record Location(String file, int line, int column) {

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
