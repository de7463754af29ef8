package crosscheck.explanation;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Quantity;
import crosscheck.explanation.MissingFact.Sort;
import crosscheck.quantity.Kind;

/** Puts missing facts as questions. */
final class Questions {

  private static final String PARTED = ": ";

  private final Dossier dossier;
  private final Titles titles;

  Questions(Dossier dossier) {
    this.dossier = dossier;
    this.titles = new Titles(dossier);
  }

  /** The question to which the missing fact is the answer. */
  String about(Sort sort, String id) {
    return switch (sort) {
      case VALUE -> value(id);
      case POSITION -> "Where exactly is " + titles.of(id) + "?";
      case SOURCE -> source(titles.of(id));
    };
  }

  private static String source(String title) {
    int parted = title.lastIndexOf(PARTED);
    return parted < 0
        ? "Who else speaks of this: " + title + "?"
        : "Who else tells the %s of this: %s?".formatted(trait(title), title.substring(0, parted));
  }

  private static String trait(String title) {
    return title.substring(title.lastIndexOf(PARTED) + PARTED.length()).replace('-', ' ');
  }

  /** A title that is told as {@code WHAT: TRAIT} asks for the trait. */
  private String value(String id) {
    String title = titles.of(id);
    Quantity quantity = dossier.quantities().get(id);
    int parted = title.lastIndexOf(PARTED);
    if (quantity != null && quantity.kind() == Kind.INSTANT) {
      return "When was this: " + (parted < 0 ? title : title.substring(0, parted)) + "?";
    }
    if (quantity != null && quantity.kind() == Kind.COUNT) {
      return "How many were there: " + title + "?";
    }
    return parted < 0
        ? "What was the value of this: " + title + "?"
        : "What was the %s of this: %s?".formatted(trait(title), title.substring(0, parted));
  }
}
