package crosscheck.report.page;

/** Names of places on the page that links lead to. They stay while the thing keeps its id. */
final class Anchor {

  private Anchor() {}

  /** The anchor of a finding: {@code conflict:ferry.time}, whatever its number. */
  static String finding(String id) {
    return id.replaceAll("[^A-Za-z0-9:._-]", "-");
  }
}
