package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Estimates and ties as constraints on numbered variables: linear forms held to ranges, and
 * products. A tie by an inexact factor is a product whose left factor is a variable of its own.
 *
 * @param quantities the variable of each quantity
 * @param meanings what each variable stands for: the id of a quantity, or an inexact tie
 * @param holds forms and the readings they are held to
 * @param products the products
 */
record Constraints(
    Map<String, Integer> quantities,
    List<Object> meanings,
    List<Hold> holds,
    List<Times> products) {

  private static final Rings NOTHING = Rings.of(Interval.point(Fraction.ZERO));

  /**
   * A linear form that lies in a range.
   *
   * @param form factor of each variable
   * @param rings the range, read in several ways
   * @param grounds numbers of the grounds it rests on
   * @param source the estimate or tie it stands for
   */
  record Hold(SortedMap<Integer, Fraction> form, Rings rings, BitSet grounds, Object source) {

    /** Whether it is a bound on one variable itself. */
    boolean isPlain() {
      return form.size() == 1 && form.containsValue(Fraction.ONE);
    }

    /** The same of variables that have other numbers. */
    Hold renumbered(Map<Integer, Integer> numbers) {
      SortedMap<Integer, Fraction> same = new TreeMap<>();
      form.forEach((variable, factor) -> same.put(numbered(variable, numbers), factor));
      return new Hold(same, rings, grounds, source);
    }
  }

  /**
   * A variable that is the product of two others.
   *
   * @param inexact whether the left factor is that of an inexact tie, met nowhere else
   */
  record Times(int whole, int left, int right, boolean inexact, BitSet grounds, Object source) {

    /** The same of variables that have other numbers. */
    Times renumbered(Map<Integer, Integer> numbers) {
      return new Times(
          numbered(whole, numbers),
          numbered(left, numbers),
          numbered(right, numbers),
          inexact,
          grounds,
          source);
    }
  }

  private static int numbered(int variable, Map<Integer, Integer> numbers) {
    return Objects.requireNonNull(numbers.get(variable));
  }

  /**
   * The constraints of what is stated and of the ties, with grounds numbered as they are listed.
   */
  static Constraints of(List<Ground> grounds, List<Estimate> stated, List<Tie> ties) {
    Builder builder = new Builder(grounds);
    stated.forEach(builder::add);
    ties.forEach(builder::add);
    return new Constraints(
        builder.quantities,
        List.copyOf(builder.meanings),
        List.copyOf(builder.holds),
        List.copyOf(builder.products));
  }

  /** How many variables there are. */
  int variables() {
    return meanings.size();
  }

  private static final class Builder {
    private final Map<Ground, Integer> numbers = new TreeMap<>();
    private final Map<String, Integer> quantities = new LinkedHashMap<>();
    private final List<Hold> holds = new ArrayList<>();
    private final List<Times> products = new ArrayList<>();
    private final List<Object> meanings = new ArrayList<>();

    Builder(List<Ground> grounds) {
      grounds.forEach(ground -> numbers.put(ground, numbers.size()));
    }

    void add(Estimate estimate) {
      BitSet on = numbers(estimate.support());
      hold(Map.of(variable(estimate.quantity()), Fraction.ONE), estimate.rings(), on, estimate);
    }

    void add(Tie tie) {
      BitSet on = numbers(tie.grounds());
      if (tie instanceof Tie.Offset offset) {
        Map<Integer, Fraction> gap = difference(offset.later(), offset.earlier(), Fraction.ONE);
        hold(gap, offset.gap(), on, tie);
      } else if (tie instanceof Tie.Sum sum) {
        SortedMap<Integer, Fraction> rest = difference(sum.whole(), sum.left(), Fraction.ONE);
        rest.merge(variable(sum.right()), Fraction.ONE.negate(), Fraction::add);
        hold(rest, NOTHING, on, tie);
      } else if (tie instanceof Tie.Product product) {
        int whole = variable(product.whole());
        int left = variable(product.left());
        products.add(new Times(whole, left, variable(product.right()), false, on, tie));
      } else if (tie instanceof Tie.Scale scale) {
        scale(scale, on);
      }
    }

    private void scale(Tie.Scale scale, BitSet on) {
      Range factor = scale.factor().outer();
      Interval hull = factor.hull();
      if (factor.equals(scale.factor().hardOnly())
          && hull.low() != null
          && hull.low().equals(hull.high())) {
        hold(difference(scale.whole(), scale.base(), hull.low()), NOTHING, on, scale);
        return;
      }
      int times = variable((Object) scale);
      hold(Map.of(times, Fraction.ONE), scale.factor(), on, scale);
      products.add(
          new Times(variable(scale.whole()), times, variable(scale.base()), true, on, scale));
    }

    /** One quantity minus so many times another. */
    private SortedMap<Integer, Fraction> difference(String whole, String part, Fraction factor) {
      SortedMap<Integer, Fraction> form = new TreeMap<>(Map.of(variable(whole), Fraction.ONE));
      form.merge(variable(part), factor.negate(), Fraction::add);
      return form;
    }

    private void hold(Map<Integer, Fraction> form, Rings rings, BitSet on, Object source) {
      SortedMap<Integer, Fraction> terms = new TreeMap<>(form);
      terms.values().removeIf(factor -> factor.signum() == 0);
      holds.add(new Hold(terms, rings, on, source));
    }

    private int variable(String quantity) {
      return quantities.computeIfAbsent(quantity, q -> variable((Object) q));
    }

    private int variable(Object meaning) {
      meanings.add(meaning);
      return meanings.size() - 1;
    }

    private BitSet numbers(Collection<Ground> grounds) {
      BitSet set = new BitSet();
      grounds.forEach(ground -> set.set(numbers.getOrDefault(ground, 0)));
      return set;
    }
  }
}
