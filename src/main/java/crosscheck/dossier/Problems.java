package crosscheck.dossier;

import crosscheck.quantity.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects the errors of a dossier while the reading goes on, so that all are told at once. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void add(Location at, String message) {
    found.add(new Problem(at, message));
  }

  /** A word that is none of {@code known}; {@code what} says what it should be: "zone". */
  void addUnknown(Location at, String what, String word, Collection<String> known) {
    String nearest = nearest(word, known).map(n -> "; did you mean `" + n + "`?").orElse("");
    add(at, "unknown " + what + " `" + word + "`" + nearest);
  }

  /** The same for words few enough to list them all where none is near. */
  void addNoneOf(Location at, String what, String word, Collection<String> known) {
    if (nearest(word, known).isPresent()) {
      addUnknown(at, what, word, known);
    } else {
      add(at, "unknown %s `%s`; it is one of %s".formatted(what, word, String.join(", ", known)));
    }
  }

  /** A phrase that holds none of the words for {@code what} is claimed: "the rank". */
  void refuseWordless(Entry entry, List<String> words, String what) {
    boolean held = entry.holdsOneOf(words.stream());
    if (entry.phrase().isPresent() && !held) {
      add(
          entry.phraseAt(),
          "`%s` holds no word for %s, such as `%s`"
              .formatted(entry.statement().wording(), what, words.get(0)));
    }
  }

  private static Optional<String> nearest(String word, Collection<String> known) {
    // A word twice as long as another is not meant by it; looking would take long for hostile ones.
    List<String> alike = known.stream().filter(k -> 2 * k.length() >= word.length()).toList();
    return NearestWord.to(word, alike);
  }

  /** Refuses the dossier if anything is wrong with it. */
  void refuseIfAny() throws DossierException {
    if (!found.isEmpty()) {
      throw new DossierException(found.stream().distinct().sorted().toList());
    }
  }
}
