package crosscheck.network;

import crosscheck.network.Constraints.Hold;
import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One case of a question: every form held to one interval.
 *
 * @param variables how many variables there are
 * @param holds forms and the intervals they are held to
 * @param products the products that must be exact
 * @param halvings how often a range was halved to get here
 */
record Node(int variables, List<Held> holds, List<Times> products, int halvings) {

  /**
   * A form held to an interval.
   *
   * @param allowed everything its wording allows
   * @param to the part of it that this case looks at, or all from the lowest to the highest
   * @param reason numbers of the grounds, and of the cases it belongs to
   */
  record Held(Hold hold, Range allowed, Interval to, BitSet reason) {

    /** A form held to all that its wording allows. */
    static Held to(Range allowed, Hold hold) {
      return new Held(hold, allowed, allowed.hull(), hold.grounds());
    }

    /** The value of the form. */
    Fraction of(List<Fraction> values) {
      Fraction[] sum = {Fraction.ZERO};
      hold.form().forEach((v, factor) -> sum[0] = sum[0].add(values.get(v).multiply(factor)));
      return sum[0];
    }

    /** Whether the wording allows these values. */
    boolean allows(List<Fraction> values) {
      Interval value = Interval.point(of(values));
      return to.contains(value) && allowed.parts().stream().anyMatch(part -> part.contains(value));
    }

    /** Whether this case looks at more than one part of what is allowed. */
    boolean isOpen() {
      return allowed.parts().stream().filter(to::contains).limit(2).count() > 1;
    }
  }

  /** The holds that are bounds on a variable itself. */
  Stream<Held> onPlain(int variable) {
    return holds.stream()
        .filter(held -> held.hold.isPlain() && held.hold.form().containsKey(variable));
  }

  /** Whether a value of a variable lies within the intervals that this case holds it to. */
  boolean leaves(int variable, Fraction value) {
    return onPlain(variable).allMatch(held -> held.to.contains(value));
  }

  /** This case with one form held more tightly, marked as a case of its own. */
  Node with(Held held, Interval part, int mark) {
    BitSet reason = (BitSet) held.reason.clone();
    reason.set(mark);
    List<Held> others = new ArrayList<>(holds);
    others.set(holds.indexOf(held), new Held(held.hold, held.allowed, part, reason));
    return new Node(variables, others, products, halvings);
  }

  /** This case with one variable held to an interval, marked as a case of its own. */
  Node with(int variable, Interval part, int mark) {
    BitSet reason = new BitSet();
    reason.set(mark);
    TreeMap<Integer, Fraction> form = new TreeMap<>();
    form.put(variable, Fraction.ONE);
    Hold hold = new Hold(form, Rings.of(part), reason, "case");
    List<Held> more = new ArrayList<>(holds);
    more.add(new Held(hold, Range.of(part), part, reason));
    return new Node(variables, more, products, halvings + 1);
  }
}
