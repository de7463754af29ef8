package crosscheck.dossier;

import crosscheck.quantity.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the errors of a dossier while the reading goes on, so that all are told at once. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void add(Location at, String message) {
    found.add(new Problem(at, message));
  }

  /** A word that is none of {@code known}; {@code what} says what it should be: "zone". */
  void addUnknown(Location at, String what, String word, Collection<String> known) {
    // A word twice as long as another is not meant by it; looking would take long for hostile ones.
    List<String> alike = known.stream().filter(k -> 2 * k.length() >= word.length()).toList();
    String nearest = NearestWord.to(word, alike).map(n -> "; did you mean `" + n + "`?").orElse("");
    add(at, "unknown " + what + " `" + word + "`" + nearest);
  }

  /** Refuses the dossier if anything is wrong with it. */
  void refuseIfAny() throws DossierException {
    if (!found.isEmpty()) {
      throw new DossierException(found.stream().distinct().sorted().toList());
    }
  }
}
