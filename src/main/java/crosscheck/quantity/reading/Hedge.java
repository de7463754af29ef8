package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that widens, bounds or sharpens a figure, as {@code hedges.yaml} defines it.
 *
 * @param id name of the hedge, the same for all words with one effect
 * @param effect what it does
 * @param inner share of the value by which the soft end moves in the plain reading; null if none
 * @param outer the same in the charitable reading; null if none
 * @param before phrases that stand before the figure
 * @param after phrases that stand after the figure or its unit
 * @param alsoPlain phrases among {@code before} that may also say nothing about a duration's size
 * @param why reason for the widths
 * @param source publication that the widths rest on
 */
record Hedge(
    String id,
    Effect effect,
    @Nullable Fraction inner,
    @Nullable Fraction outer,
    List<String> before,
    @Nullable List<String> after,
    @Nullable List<String> alsoPlain,
    String why,
    String source) {

  /** The share for the plain reading; zero where the effect has no soft end there. */
  Fraction innerShare() {
    return inner == null ? Fraction.ZERO : inner;
  }

  /** The share for the charitable reading; zero where the effect has no soft end there. */
  Fraction outerShare() {
    return outer == null ? Fraction.ZERO : outer;
  }

  List<String> phrasesAfter() {
    return after == null ? List.of() : after;
  }

  boolean mayBePlain(String phrase) {
    return alsoPlain != null && alsoPlain.contains(phrase);
  }
}
