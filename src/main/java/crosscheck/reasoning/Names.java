package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What rules ask of names. Aliases have been resolved before: equal names are one claim. */
public final class Names {

  private static final Set<String> FUNCTION_WORDS = Set.of("the", "of", "for", "and", "in", "on");

  private Names() {}

  /**
   * Names that sound the same agree; those that are spelt alike, or share enough words to be one,
   * strain; others clash.
   *
   * @param limit which share of the longer name's words suffices, from 0 to 1
   * @param alike from which similarity on they are spelt alike, from 0 to 1
   */
  public static Fit fit(String one, String other, Rings limit, Rings alike) {
    Fit spelt = Spellings.standard().fit(one, other, least(alike));
    return spelt == Fit.CLASHES ? byWords(one, other, limit) : spelt;
  }

  private static double least(Rings alike) {
    return Objects.requireNonNull(alike.outer().hull().low()).doubleValue();
  }

  private static Fit byWords(String one, String other, Rings limit) {
    Set<String> left = words(one);
    Set<String> right = words(other);
    Set<String> shared = new TreeSet<>(left);
    shared.retainAll(right);
    Fraction share = Fraction.of(shared.size(), Math.max(left.size(), right.size()));
    return limit.outer().meets(Range.of(Interval.point(share))) ? Fit.STRAINS : Fit.CLASHES;
  }

  /** What a comparison of an attribute is about. */
  public static String subject(String what, String attribute) {
    return what + "." + attribute;
  }

  /** The first thing a claim is about, as a list of one for rules to take from. */
  public static List<String> firstSubject(Claim claim) {
    return claim.subjects().subList(0, 1);
  }

  private static Set<String> words(String name) {
    TreeSet<String> words =
        new TreeSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeAll(FUNCTION_WORDS);
    return words;
  }
}
