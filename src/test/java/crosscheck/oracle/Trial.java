package crosscheck.oracle;

import crosscheck.reasoning.Reasoner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/** Draws dossiers, compares, and makes the first faults of each kind as small as they will be. */
final class Trial {

  private static final int GENERATION_SIZE = 1000;
  private static final int EXAMPLES = Integer.getInteger("crosscheck.oracle.examples", 0);
  private static final int SHRINKING_STEPS = 150;

  private final Reasoner reasoner = Reasoner.standard().withoutLog();
  private final Map<Family, Tally> tallies = new EnumMap<>(Family.class);
  private final Map<Fault, List<String>> examples = new EnumMap<>(Fault.class);
  private final long seed;

  private Trial(long seed) {
    this.seed = seed;
  }

  /** So many dossiers of each family. */
  static Trial of(int each, long seed) {
    List<Trial> trials = Stream.of(Family.values()).map(family -> of(family, each, seed)).toList();
    Trial all = new Trial(seed);
    for (Trial trial : trials) {
      all.tallies.putAll(trial.tallies);
      trial.examples.forEach(
          (fault, found) ->
              all.examples.computeIfAbsent(fault, f -> new ArrayList<>()).addAll(found));
    }
    return all;
  }

  private static Trial of(Family family, int each, long seed) {
    Trial trial = new Trial(seed);
    JqwikSession.run(() -> trial.run(family, each));
    return trial;
  }

  Map<Family, Tally> tallies() {
    return tallies;
  }

  /** The first faults of a kind, each with the smallest dossier that shows it. */
  List<String> examples(Fault fault) {
    return examples.getOrDefault(fault, List.of());
  }

  private void run(Family family, int count) {
    RandomGenerator<Plan> plans = Plans.of(family).generator(GENERATION_SIZE);
    Tally tally = tallies.computeIfAbsent(family, f -> new Tally());
    try (Oracle oracle = new Oracle()) {
      for (int i = 0; i < count; i++) {
        Shrinkable<Plan> plan = plans.next(new Random(seed * 1_000_003 + i));
        Comparison comparison = compare(Author.write(plan.value()), oracle);
        tally.add(comparison);
        for (Fault fault : comparison.faults().keySet()) {
          keep(fault, family + " " + i, plan, oracle);
        }
      }
    }
  }

  private Comparison compare(Draft draft, Oracle oracle) {
    return Comparison.of(draft.dossier(), reasoner, oracle);
  }

  private void keep(Fault fault, String name, Shrinkable<Plan> plan, Oracle oracle) {
    List<String> kept = examples.computeIfAbsent(fault, f -> new ArrayList<>());
    if (kept.stream().filter(k -> k.contains(" of " + plan.value().family())).count() < EXAMPLES) {
      Draft small = reduced(fault, Author.write(shrunk(fault, plan, oracle)), oracle);
      String detail = compare(small, oracle).faults().get(fault);
      kept.add("%s of %s: %s%n%s".formatted(fault, name, detail, small.yaml()));
    } else {
      kept.add(fault + " of " + name);
    }
  }

  private boolean shows(Fault fault, Draft draft, Oracle oracle) {
    return compare(draft, oracle).faults().containsKey(fault);
  }

  private Plan shrunk(Fault fault, Shrinkable<Plan> plan, Oracle oracle) {
    Shrinkable<Plan> current = plan;
    int[] steps = {0};
    Optional<Shrinkable<Plan>> next = Optional.of(plan);
    while (next.isPresent()) {
      current = next.get();
      next =
          current
              .shrink()
              .takeWhile(smaller -> steps[0]++ < SHRINKING_STEPS)
              .filter(smaller -> shows(fault, Author.write(smaller.value()), oracle))
              .findFirst();
    }
    return current.value();
  }

  /** The draft without any statement that the fault does not need. */
  private Draft reduced(Fault fault, Draft draft, Oracle oracle) {
    Draft least = draft;
    for (Draft.Line line : draft.lines()) {
      TreeSet<String> rest =
          least.lines().stream().map(Draft.Line::id).collect(Collectors.toCollection(TreeSet::new));
      rest.remove(line.id());
      if (!rest.isEmpty() && shows(fault, least.only(rest), oracle)) {
        least = least.only(rest);
      }
    }
    return least;
  }
}
