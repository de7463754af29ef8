package crosscheck.dossier;

/** The sorts of things that a dossier names by id. */
enum Sort {
  PLACE("places", "place"),
  NAME("names", "name"),
  EVENT("events", "event"),
  SERIES("series", "series"),
  SEQUENCE("sequences", "sequence"),
  DISTANCE("distances", "distance"),
  JOURNEY("journeys", "journey"),
  QUANTITY("quantities", "quantity"),
  TOPIC("topics", "topic"),
  SOURCE("sources", "source"),
  STATEMENT("statements", "statement");

  private final String section;
  private final String word;

  Sort(String section, String word) {
    this.section = section;
    this.word = word;
  }

  /** The key of the part of the file that lists them. */
  String section() {
    return section;
  }

  /** One of them, for people. */
  String word() {
    return word;
  }

  /** Whether it belongs to the world the sources speak of; all ids of that world are different. */
  boolean isOfTheWorld() {
    return this != SOURCE && this != STATEMENT;
  }
}
