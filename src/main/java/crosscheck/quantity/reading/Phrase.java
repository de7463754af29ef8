package crosscheck.quantity.reading;

import crosscheck.quantity.MeasureUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure phrase taken apart, before anything is made of it.
 *
 * @param amount the number or range, with its hedge
 * @param role what the number does in the phrase
 * @param unit the unit, for a measure
 * @param plainToo whether the hedge's words may also say nothing about the size: "over two days"
 * @param start index of the first token, that of the hedge
 * @param end index after the last token
 */
record Phrase(
    Amount amount, Role role, @Nullable MeasureUnit unit, boolean plainToo, int start, int end) {

  enum Role {
    /** A number with a unit, "times" aside. */
    MEASURE,
    /** "a 39-year-old": a duration that is cut to whole units. */
    AGE,
    /** "aged 39", where the unit is not said. */
    AGED,
    /** A plural unit without a number: "could last days". */
    ALONE,
    /** A number without a unit. */
    CARDINAL,
    /** "two-thirds" of something. */
    FRACTION,
    /** "three times", where the next word tells a multiple from a repetition. */
    TIMES,
    /** "double", "threefold". */
    MULTIPLE,
    /** "twice", which may count occasions as well. */
    REPEATED,
    /** "once". */
    ONCE,
    /** "none", "both". */
    STAND_IN,
    /** "8th", "first". */
    ORDINAL
  }

  /** The phrase under a hedge, unless it has one already. */
  Phrase hedgedBy(Hedge hedge, boolean mayBePlain) {
    return new Phrase(amount.hedgedBy(hedge), role, unit, mayBePlain, start, end);
  }

  /** The phrase as if no hedge stood with it. */
  Phrase unhedged() {
    return new Phrase(amount.bare(), role, unit, false, start, end);
  }

  /** The phrase with what stands before it from token {@code from} on. */
  Phrase from(int from) {
    return new Phrase(amount, role, unit, plainToo, from, end);
  }

  /** The phrase with what stands after it up to token {@code to}. */
  Phrase until(int to) {
    return new Phrase(amount, role, unit, plainToo, start, to);
  }

  MeasureUnit unitOrThrow() {
    return Objects.requireNonNull(unit, "a phrase of this role has a unit");
  }
}
