package crosscheck.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Takes quantities away that may be chosen freely, so that few products are left: one that only has
 * to be large enough, and one that nothing but a product asks for.
 */
final class Elimination {

  private Elimination() {}

  /** Axioms that can be true just where the given ones can. */
  static List<Axiom> of(List<Axiom> axioms) {
    List<Axiom> left = new ArrayList<>(axioms);
    boolean changed = true;
    while (changed) {
      changed = false;
      TreeSet<String> quantities = new TreeSet<>();
      left.forEach(axiom -> quantities.addAll(axiom.quantities()));
      for (String quantity : quantities) {
        changed |= eliminate(quantity, left);
      }
    }
    return left;
  }

  private static boolean eliminate(String quantity, List<Axiom> left) {
    List<Axiom> about = left.stream().filter(a -> a.quantities().contains(quantity)).toList();
    List<Axiom> asking = about.stream().filter(a -> !a.lowerBoundOf().equals(quantity)).toList();
    if (about.isEmpty() || asking.size() > 1) {
      return false;
    }
    Optional<Axiom> product = asking.stream().findFirst();
    boolean onlyNotNegative =
        about.size() - asking.size() <= 1
            && about.stream().allMatch(a -> asking.contains(a) || a.quantities().size() == 1);
    if (product.isPresent()
        && !(product.get().without().containsKey(quantity) && onlyNotNegative)) {
      return false;
    }
    left.removeAll(about);
    product.ifPresent(p -> left.add(p.freeOf(quantity)));
    return true;
  }
}
