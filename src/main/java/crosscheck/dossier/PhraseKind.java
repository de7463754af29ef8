package crosscheck.dossier;

import crosscheck.quantity.Rings;
import java.util.List;
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
 */
record PhraseKind<T>(
    String what,
    Function<String, List<T>> reading,
    Function<T, Rings> rings,
    Function<T, String> text,
    Function<T, String> shown,
    Difference<T> difference) {

  /** Says how the value differs from the wording. */
  interface Difference<T> {
    String between(T wording, T value);
  }
}
