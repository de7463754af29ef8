package crosscheck.dossier;

import crosscheck.quantity.Rings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of phrase and how it is read.
 *
 * @param what one of it, for people: "a length", "a date or time"
 * @param reading everything of the kind that a text holds; an UnreadableException, or nothing,
 *     where it holds none
 * @param rings what a reading allows
 * @param text the words it was read from
 * @param shown its value for people
 * @param difference how a value differs from a wording, in a word or two; may be empty
 * @param completion how a value completes a wording that leaves something to it
 */
record PhraseKind<T>(
    String what,
    Function<String, List<T>> reading,
    Function<T, Rings> rings,
    Function<T, String> text,
    Function<T, String> shown,
    Difference<T> difference,
    Completion<T> completion) {

  /** A kind whose wordings leave nothing to a value. */
  PhraseKind(
      String what,
      Function<String, List<T>> reading,
      Function<T, Rings> rings,
      Function<T, String> text,
      Function<T, String> shown,
      Difference<T> difference) {
    this(what, reading, rings, text, shown, difference, Completion.none());
  }

  /** Says how the value differs from the wording. */
  interface Difference<T> {
    String between(T wording, T value);
  }

  /** Reads a wording with what the value adds to it. */
  interface Completion<T> {

    /** The wording with what it leaves to the value; empty where it leaves nothing. */
    Optional<T> completed(String wording, T value);

    /** What a completed wording and its value say together; empty where they clash. */
    Optional<T> together(T completed, T value);

    /** Of the ways to read a wording that leaves nothing, the one that is the value. */
    Optional<T> chosen(T wording, T value);

    /** For wordings that leave nothing to a value. */
    static <T> Completion<T> none() {
      return new Completion<>() {
        @Override
        public Optional<T> completed(String wording, T value) {
          return Optional.empty();
        }

        @Override
        public Optional<T> together(T completed, T value) {
          return Optional.empty();
        }

        @Override
        public Optional<T> chosen(T wording, T value) {
          return Optional.empty();
        }
      };
    }
  }
}
