package crosscheck.network;

import crosscheck.network.Constraints.Hold;
import crosscheck.network.Constraints.Times;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Constraints of a question that share no variable with its others. Whether they go together does
 * not depend on the others, so what is known of an island holds in every question it is part of.
 *
 * @param holds places of its holds among all
 * @param products places of its products among all
 */
record Island(List<Integer> holds, List<Integer> products) {

  /** Forms without a variable are an island of their own. */
  private static final int NO_VARIABLE = -1;

  /** The islands of those constraints that rest on no other grounds, by their first variable. */
  static Collection<Island> of(Constraints constraints, BitSet present) {
    List<Integer> holds = new ArrayList<>();
    List<Integer> products = new ArrayList<>();
    Joined joined = new Joined(constraints.variables());
    for (int i = 0; i < constraints.holds().size(); i++) {
      Hold hold = constraints.holds().get(i);
      if (HittingSets.contains(present, hold.grounds())) {
        holds.add(i);
        joined.join(hold.form().keySet());
      }
    }
    for (int i = 0; i < constraints.products().size(); i++) {
      Times product = constraints.products().get(i);
      if (HittingSets.contains(present, product.grounds())) {
        products.add(i);
        joined.join(variables(product));
      }
    }
    SortedMap<Integer, Island> islands = new TreeMap<>();
    holds.forEach(i -> at(joined.first(constraints.holds().get(i)), islands).holds.add(i));
    products.forEach(
        i -> at(joined.first(constraints.products().get(i).whole()), islands).products.add(i));
    return islands.values();
  }

  private static Island at(int first, SortedMap<Integer, Island> islands) {
    return islands.computeIfAbsent(first, none -> new Island(new ArrayList<>(), new ArrayList<>()));
  }

  private static List<Integer> variables(Times product) {
    return List.of(product.whole(), product.left(), product.right());
  }

  /** Its variables, ascending. */
  SortedSet<Integer> variables(Constraints constraints) {
    SortedSet<Integer> variables = new TreeSet<>();
    holds.forEach(i -> variables.addAll(constraints.holds().get(i).form().keySet()));
    products.forEach(i -> variables.addAll(variables(constraints.products().get(i))));
    return variables;
  }

  /**
   * Its constraints with no variables but its own, numbered in the order they had: what an island
   * costs does not depend on what else there is.
   */
  Constraints alone(Constraints all) {
    SortedSet<Integer> variables = variables(all);
    Map<Integer, Integer> numbers = new HashMap<>();
    variables.forEach(variable -> numbers.put(variable, numbers.size()));
    return new Constraints(
        Map.of(),
        variables.stream().map(all.meanings()::get).toList(),
        holds.stream().map(i -> all.holds().get(i).renumbered(numbers)).toList(),
        products.stream().map(i -> all.products().get(i).renumbered(numbers)).toList());
  }

  /** Which variables hang together. */
  private static final class Joined {
    private final int[] up;

    Joined(int variables) {
      up = new int[variables];
      for (int i = 0; i < variables; i++) {
        up[i] = i;
      }
    }

    void join(Collection<Integer> variables) {
      int one = NO_VARIABLE;
      for (int variable : variables) {
        int other = first(variable);
        if (one < 0) {
          one = other;
        } else {
          up[Math.max(one, other)] = Math.min(one, other);
          one = Math.min(one, other);
        }
      }
    }

    int first(Hold hold) {
      return hold.form().isEmpty() ? NO_VARIABLE : first(hold.form().firstKey());
    }

    /** The first of those that hang together with a variable. */
    int first(int variable) {
      int first = variable;
      while (up[first] != first) {
        up[first] = up[up[first]];
        first = up[first];
      }
      return first;
    }
  }
}
