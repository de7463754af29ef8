package crosscheck.report;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Check;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Narrator;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Tells minimal sets by the comparison that shows them best. */
final class Contradictions {

  private final Titles titles;
  private final Values values;
  private final Voices voices;
  private final Steps steps;
  private final Narrator narrator;

  Contradictions(Titles titles, Values values, Voices voices, Steps steps, Narrator narrator) {
    this.titles = titles;
    this.values = values;
    this.voices = voices;
    this.steps = steps;
    this.narrator = narrator;
  }

  /** These minimal sets, in their order. */
  List<Contradiction> of(List<Clash> clashes) {
    return clashes.stream().map(this::tell).toList();
  }

  private Contradiction tell(Clash clash) {
    Check witness = clash.witness();
    List<Side> sides = new ArrayList<>();
    add(sides, witness, witness.left(), witness.leftEstimate());
    add(sides, witness, witness.right(), witness.rightEstimate());
    return new Contradiction(
        titles.of(clash.subject()),
        voices.of(clash.grounds()),
        Sentences.of(sides, witness.fit() == Fit.CLASHES),
        witness.rule(),
        sides,
        witness.proof() == null ? List.of() : narrator.premises(witness.proof()),
        ToleranceTold.of(clash),
        line(witness));
  }

  /** A claim that fails by itself has one side only. */
  private void add(
      List<Side> sides, Check witness, SortedSet<Ground> grounds, @Nullable Estimate estimate) {
    String letter = sides.isEmpty() ? "A" : "B";
    List<Voice> all = voices.of(grounds);
    if (estimate != null) {
      sides.add(new Side(letter, values.of(estimate, witness), all, steps.tell(estimate)));
    } else if (!all.isEmpty()) {
      sides.add(new Side(letter, Told.NOTHING, all, null));
    }
  }

  private @Nullable NumberLine line(Check witness) {
    Estimate left = witness.leftEstimate();
    Estimate right = witness.rightEstimate();
    return left == null || right == null
        ? null
        : values.line(List.of("A", "B"), List.of(left.rings(), right.rings()), left);
  }
}
