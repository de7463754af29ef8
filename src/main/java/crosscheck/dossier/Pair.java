package crosscheck.dossier;

/**
 * Two places whose distance matters.
 *
 * @param id unique among distances
 * @param from id of a place
 * @param to id of a place
 */
public record Pair(String id, String from, String to) {

  /** Id of the quantity that is the distance as the crow flies. */
  public String straightLine() {
    return straightLineOf(id);
  }

  /** Id of the straight-line quantity of the pair with this id. */
  public static String straightLineOf(String pair) {
    return pair + ".straight-line";
  }
}
