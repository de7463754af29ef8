package crosscheck.oracle;

import com.microsoft.z3.BoolExpr;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One formula of a dossier.
 *
 * @param members what it rests on: ids of statements, {@code place:ID}, {@code sequence:ID}; it
 *     counts only where all of them are taken for true
 * @param quantities ids of the quantities it speaks of
 * @param linear whether no two quantities are multiplied
 * @param lowerBoundOf the quantity of which it says no more than that it may be as large as it
 *     likes; empty if there is none
 * @param without what is left of it where a quantity, not negative, may be chosen freely
 */
record Axiom(
    Set<String> members,
    Set<String> quantities,
    boolean linear,
    BoolExpr formula,
    String lowerBoundOf,
    Map<String, BoolExpr> without) {

  Axiom {
    members = new TreeSet<>(members);
    quantities = new TreeSet<>(quantities);
    without = new TreeMap<>(without);
  }

  /** A formula in which no two quantities are multiplied. */
  static Axiom linear(Set<String> members, Set<String> quantities, BoolExpr formula) {
    return new Axiom(members, quantities, true, formula, "", Map.of());
  }

  /** What only asks the quantity to be large enough. */
  Axiom asLowerBoundOf(String quantity) {
    return new Axiom(members, quantities, linear, formula, quantity, without);
  }

  /** What is left, without any product, where the quantity may be chosen freely. */
  Axiom freeOf(String quantity) {
    Set<String> others = new TreeSet<>(quantities);
    others.remove(quantity);
    return linear(members, others, without.get(quantity));
  }
}
