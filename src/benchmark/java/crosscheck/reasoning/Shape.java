package crosscheck.reasoning;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import java.nio.file.Path;

/** Dossiers that grow in one direction, made up and read in memory. */
public enum Shape {
  /** Every source has a figure of its own; the figures of a camp overlap, the camps do not. */
  ONE_QUANTITY("statements of one quantity in 3 camps, each figure its own") {
    @Override
    String yaml(int size) {
      return quantity(size, "about %s m");
    }

    @Override
    int figure(int number, int camp) {
      return (100 << camp) * 1_000 + number / CAMPS;
    }
  },

  /** Three figures, each told by a third of the sources: three claims with many voices. */
  THREE_FIGURES("statements of one quantity in 3 camps, one figure a camp") {
    @Override
    String yaml(int size) {
      return quantity(size, "%s m");
    }

    @Override
    int figure(int number, int camp) {
      return (100 << camp) * 1_000;
    }
  },

  /** Every journey has six statements that lead to each other; in every tenth one is wrong. */
  JOURNEYS("journeys of 6 statements, one in ten with a conflict") {
    @Override
    String yaml(int size) {
      StringBuilder events = new StringBuilder("events:\n");
      StringBuilder names = new StringBuilder("names:\n");
      StringBuilder journeys = new StringBuilder("journeys:\n");
      StringBuilder statements = new StringBuilder("statements:\n");
      for (int i = 0; i < size; i++) {
        String id = "trip-%05d".formatted(i);
        events.append("  %s-start: {title: It leaves}\n".formatted(id));
        events.append("  %s-end: {title: It arrives}\n".formatted(id));
        names.append("  %s-van: {name: Van %d}\n".formatted(id, i));
        journeys.append(JOURNEY.formatted(id, id, id, id));
        boolean wrong = i % WRONG_ONE_IN == 0;
        statements.append(STATEMENTS.replace("ID", id).replace("TOP", wrong ? "50" : "90"));
      }
      String papers =
          "abcdef".chars().mapToObj(c -> source(Character.toString(c))).reduce("", String::concat);
      return "sources:\n" + papers + events + names + journeys + statements;
    }
  };

  private static final int CAMPS = 3;
  private static final int WRONG_ONE_IN = 10;
  private static final String HEAD =
      """
      crosscheck: 1
      dossier: {id: made-up, title: A dossier to measure with}
      """;
  private static final String JOURNEY =
      "  %s: {title: A trip, departs: %s-start, arrives: %s-end, vehicle: %s-van}\n";
  private static final String STATEMENTS =
      """
      - {id: ID-1, source: a, paragraph: 1, wording: "12:00 on Tuesday", says: start, gives: ID-start.time}
      - {id: ID-2, source: b, paragraph: 1, wording: "14:00 on Tuesday", says: end, gives: ID-end.time}
      - {id: ID-3, source: c, paragraph: 1, wording: 2 hours, says: duration, gives: ID.duration}
      - {id: ID-4, source: d, paragraph: 1, wording: 120 km, says: length, gives: ID.distance}
      - {id: ID-5, source: e, paragraph: 1, wording: 60 km/h, says: average, gives: ID.average-speed}
      - {id: ID-6, source: f, paragraph: 1, wording: TOP km/h, says: top speed, gives: ID-van.top-speed}
      """;

  private final String title;

  Shape(String title) {
    this.title = title;
  }

  /** What grows, in words. */
  String title() {
    return title;
  }

  /** The dossier of this shape and size, without its head. */
  abstract String yaml(int size);

  /** The figure of a statement of one quantity, in metres. */
  int figure(int number, int camp) {
    throw new UnsupportedOperationException(number + " of camp " + camp);
  }

  /** Makes up a dossier and reads it. */
  Dossier dossier(int size) {
    try {
      return DossierReader.readText(HEAD + yaml(size), Path.of("")).dossier();
    } catch (DossierException e) {
      throw new IllegalStateException("a dossier to measure with has faults", e);
    }
  }

  String quantity(int size, String wording) {
    StringBuilder sources = new StringBuilder("sources:\n");
    StringBuilder statements = new StringBuilder("statements:\n");
    for (int i = 0; i < size; i++) {
      String id = "paper-%05d".formatted(i);
      sources.append(source(id));
      statements.append(
          "- {id: %s-wall, source: %s, paragraph: 1, wording: %s, says: length, gives: wall.length}\n"
              .formatted(id, id, wording.formatted(figure(i, i % CAMPS))));
    }
    return "quantities: {wall.length: {kind: length, title: the wall}}\n" + sources + statements;
  }

  private static String source(String id) {
    return "- {source: %s, publication: {date: 2024-05-15, zone: UTC}}\n".formatted(id);
  }
}
