package crosscheck.oracle;

import crosscheck.oracle.Plan.Draw;
import crosscheck.oracle.Plan.Honesty;
import crosscheck.oracle.Plan.Shape;
import crosscheck.oracle.World.Slot;
import crosscheck.quantity.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the statements of a plan. */
final class Author {

  private static final double[] FACTORS = {0.3, 0.5, 0.7, 0.85, 0.93, 1.08, 1.15, 1.3, 1.6, 2.5};
  private static final int[] MINUTES = {-2880, -1440, -600, -120, -20, 20, 120, 600, 1440, 2880};
  private static final double MIDDLE_OF_PUBLICATION_DAY = (15.5 - World.START) * 24 * 60;

  private final Plan plan;
  private final World world;
  private final List<Slot> row;
  private final List<Draft.Line> lines = new ArrayList<>();
  private final Set<Slot> valued = new HashSet<>();

  private Author(Plan plan) {
    this.plan = plan;
    this.world = World.of(plan);
    this.row = row();
  }

  static Draft write(Plan plan) {
    Author author = new Author(plan);
    for (int i = 0; i < plan.draws().size(); i++) {
      author.statement(i, plan.draws().get(i));
    }
    return new Draft(plan.family(), author.world.yaml(), List.copyOf(author.lines));
  }

  /** The quantities that a chain or cycle runs along: of one kind, as many as statements allow. */
  private List<Slot> row() {
    List<Slot> slots = world.slots();
    Kind kind = slots.get(plan.spoil() / FACTORS.length % slots.size()).kind();
    return slots.stream().filter(s -> s.kind() == kind).limit(plan.draws().size() - 1L).toList();
  }

  private void statement(int i, Draw draw) {
    boolean inRow = row.size() > 1 && i < row.size() + 1;
    if (plan.shape() == Shape.CHAIN && inRow) {
      inChain(i, draw);
    } else if (plan.shape() == Shape.CYCLE && inRow) {
      inCycle(i, draw);
    } else {
      scattered(draw);
    }
  }

  private void inChain(int i, Draw draw) {
    if (i < 2) {
      value(i == 0 ? row.get(0) : row.get(row.size() - 1), draw);
    } else {
      link(row.get(i - 1), row.get(i - 2), draw);
    }
  }

  private void inCycle(int i, Draw draw) {
    if (i == row.size()) {
      value(row.get(0), draw);
    } else {
      link(row.get((i + 1) % row.size()), row.get(i), draw);
    }
  }

  private void scattered(Draw draw) {
    List<Slot> slots = world.slots();
    Slot slot = slots.get(draw.one() % slots.size());
    List<Slot> alike =
        slots.stream().filter(s -> s.kind() == slot.kind() && !s.equals(slot)).toList();
    boolean sparse = plan.shape() == Shape.SPARSE;
    boolean wantsValue =
        sparse ? !valued.contains(slot) && draw.form() % 10 < 4 : draw.form() % 10 < 6;
    if (wantsValue || alike.isEmpty()) {
      value(slot, draw);
    } else {
      link(slot, alike.get(draw.other() % alike.size()), draw);
    }
  }

  private void value(Slot slot, Draw draw) {
    valued.add(slot);
    if (slot.kind() != Kind.INSTANT) {
      double told = slot.truth() * factor(draw);
      add(Figures.value(slot.kind(), told, draw.hedge(), draw.unit()), "gives: " + slot.quantity());
      return;
    }
    double told = slot.truth() + shift(draw);
    if (draw.unit() % 8 == 0) {
      double elapsed = Math.max(60, MIDDLE_OF_PUBLICATION_DAY - told);
      add(Figures.value(Kind.DURATION, elapsed, draw.hedge(), 1) + " ago", "ago: " + slot.event());
    } else {
      add(Times.of(told, draw.hedge()), "gives: " + slot.quantity());
    }
  }

  private void link(Slot slot, Slot base, Draw draw) {
    if (slot.kind() != Kind.INSTANT) {
      double ratio = slot.truth() / base.truth() * factor(draw);
      String claim = "gives: %s, times: %s".formatted(slot.quantity(), base.quantity());
      add(Figures.multiple(ratio, draw.hedge()), claim);
      return;
    }
    double gap = slot.truth() - base.truth() + shift(draw);
    if (draw.form() % 3 == 0) {
      Slot first = gap < 0 ? slot : base;
      Slot then = gap < 0 ? base : slot;
      add("earlier", "order: {first: %s, then: %s}".formatted(first.event(), then.event()));
    } else {
      String key = gap < 0 ? "before" : "after";
      String claim = "gives: %s, %s: %s".formatted(slot.quantity(), key, base.event());
      add(Figures.gap(gap, draw.hedge(), draw.unit()), claim);
    }
  }

  private void add(String wording, String claim) {
    String id = "s%02d".formatted(lines.size() + 1);
    String source = lines.size() % 2 == 0 ? "a" : "b";
    String text =
        "- {id: %s, source: %s, paragraph: %d, wording: \"%s\", says: it, %s}"
            .formatted(id, source, lines.size() + 1, wording, claim);
    lines.add(new Draft.Line(id, text));
  }

  private boolean isCulprit() {
    return plan.honesty() == Honesty.ONE_SPOILT
        && lines.size() == plan.culprit() % plan.draws().size();
  }

  private double factor(Draw draw) {
    return switch (plan.honesty()) {
      case TRUE -> 1;
      case ONE_SPOILT -> isCulprit() ? FACTORS[plan.spoil() % FACTORS.length] : 1;
      case NOISY -> 1 + (draw.noise() % 161 - 80) / 1000.0;
      case RANDOM -> Math.pow(2, draw.noise() % 201 / 100.0 - 1);
    };
  }

  private double shift(Draw draw) {
    return switch (plan.honesty()) {
      case TRUE -> 0;
      case ONE_SPOILT -> isCulprit() ? MINUTES[plan.spoil() % MINUTES.length] : 0;
      case NOISY -> draw.noise() % 121 - 60;
      case RANDOM -> draw.noise() % 5761 - 2880;
    };
  }
}
