package crosscheck.oracle;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Solver;
import crosscheck.dossier.Dossier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one dossier says in one ring, ready to be asked which of its statements go together. Asked
 * part by part: axioms that have no quantity in common, directly or by way of others, are solved by
 * themselves, and what was solved once is remembered.
 */
public final class Theory {

  private final List<Axiom> axioms;
  private final SortedSet<String> members = new TreeSet<>();
  private final Map<BitSet, Answer> known = new HashMap<>();
  private final Map<Boolean, Solver> solvers;

  Theory(Context z3, Map<Boolean, Solver> solvers, Dossier dossier, Ring ring) {
    this.solvers = solvers;
    this.axioms = Translation.of(z3, dossier, ring);
    axioms.forEach(axiom -> members.addAll(axiom.members()));
  }

  /**
   * Everything that can be taken away: ids of statements, {@code place:ID}, {@code sequence:ID}.
   */
  public SortedSet<String> members() {
    return members;
  }

  /** Whether all of it can be true. */
  public Answer check() {
    return check(members);
  }

  /** Whether these members can all be true, whatever the others. */
  public Answer check(Collection<String> taken) {
    Answer worst = Answer.SATISFIABLE;
    for (BitSet part : parts(taken)) {
      Answer answer = known.get(part);
      if (answer == null) {
        answer = solve(part);
        known.put(part, answer);
      }
      if (answer == Answer.UNSATISFIABLE) {
        return answer;
      }
      worst = answer == Answer.UNKNOWN ? answer : worst;
    }
    return worst;
  }

  /**
   * Whether a set cannot be true and can without any one of its members: {@code UNSATISFIABLE} if
   * it is such a set, {@code SATISFIABLE} if it is none.
   */
  public Answer minimal(Set<String> set) {
    return minimal(set.stream().map(Set::of).toList());
  }

  /** The same where members that say the same are taken away together. */
  Answer minimal(Collection<Set<String>> groups) {
    Set<String> all = new TreeSet<>();
    groups.forEach(all::addAll);
    Answer whole = check(all);
    if (whole != Answer.UNSATISFIABLE) {
      return whole;
    }
    boolean open = false;
    for (Set<String> group : groups) {
      Set<String> rest = new TreeSet<>(all);
      rest.removeAll(group);
      Answer answer = check(rest);
      if (answer == Answer.UNSATISFIABLE) {
        return Answer.SATISFIABLE;
      }
      open |= answer == Answer.UNKNOWN;
    }
    return open ? Answer.UNKNOWN : Answer.UNSATISFIABLE;
  }

  /** A minimal set among members that cannot all be true; members that cannot be told stay. */
  public SortedSet<String> core(Collection<String> contradictory) {
    SortedSet<String> core = new TreeSet<>(contradictory);
    for (String member : contradictory) {
      SortedSet<String> rest = without(core, member);
      if (check(rest) == Answer.UNSATISFIABLE) {
        core = rest;
      }
    }
    return core;
  }

  /**
   * A set of at most so many statements that cannot all be true; empty if there is none. What is
   * known besides statements counts as nothing.
   *
   * <p>What cannot be true holds, besides statements of its own, one that has no room in a largest
   * set around them that can: so only these need to be tried.
   */
  public SortedSet<String> smallSet(int most) {
    SortedSet<String> knowledge = new TreeSet<>(members);
    knowledge.removeIf(member -> member.indexOf(':') < 0);
    return smallSet(knowledge, most, new HashSet<>());
  }

  private SortedSet<String> smallSet(
      SortedSet<String> taken, int more, Set<SortedSet<String>> tried) {
    if (check(taken) == Answer.UNSATISFIABLE) {
      return core(taken);
    }
    if (more == 0 || !tried.add(taken)) {
      return new TreeSet<>();
    }
    SortedSet<String> outside = new TreeSet<>(members);
    outside.removeAll(grown(taken));
    for (String member : outside) {
      SortedSet<String> found = smallSet(with(taken, member), more - 1, tried);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new TreeSet<>();
  }

  private SortedSet<String> grown(SortedSet<String> taken) {
    SortedSet<String> grown = taken;
    for (String member : members) {
      SortedSet<String> larger = with(grown, member);
      grown = check(larger) == Answer.UNSATISFIABLE ? grown : larger;
    }
    return grown;
  }

  private static SortedSet<String> with(Collection<String> set, String member) {
    SortedSet<String> larger = new TreeSet<>(set);
    larger.add(member);
    return larger;
  }

  private static SortedSet<String> without(Collection<String> set, String member) {
    SortedSet<String> rest = new TreeSet<>(set);
    rest.remove(member);
    return rest;
  }

  /** The axioms that count, in groups that share no quantity. */
  private List<BitSet> parts(Collection<String> taken) {
    List<BitSet> parts = new ArrayList<>();
    List<Set<String>> quantities = new ArrayList<>();
    for (int i = 0; i < axioms.size(); i++) {
      if (taken.containsAll(axioms.get(i).members())) {
        BitSet part = new BitSet();
        part.set(i);
        join(parts, quantities, part, new TreeSet<>(axioms.get(i).quantities()));
      }
    }
    return parts;
  }

  private static void join(
      List<BitSet> parts, List<Set<String>> quantities, BitSet part, Set<String> own) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (quantities.get(i).stream().anyMatch(own::contains)) {
        part.or(parts.remove(i));
        own.addAll(quantities.remove(i));
      }
    }
    parts.add(part);
    quantities.add(own);
  }

  private Answer solve(BitSet part) {
    List<Axiom> left = Elimination.of(part.stream().mapToObj(axioms::get).toList());
    Solver solver = solvers.get(left.stream().allMatch(Axiom::linear));
    solver.reset();
    solver.add(left.stream().map(Axiom::formula).toArray(BoolExpr[]::new));
    return switch (solver.check()) {
      case SATISFIABLE -> Answer.SATISFIABLE;
      case UNSATISFIABLE -> Answer.UNSATISFIABLE;
      case UNKNOWN -> Answer.UNKNOWN;
    };
  }
}
