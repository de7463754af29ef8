package crosscheck.explanation;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.verdict.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Tells the sides of comparisons. */
public final class Sides {

  private final Values values;
  private final Voices voices;
  private final Steps steps;

  public Sides(Titles titles, Values values, Voices voices) {
    this.values = values;
    this.voices = voices;
    this.steps = new Steps(titles, values, voices);
  }

  /** Both sides of a comparison; a claim that fails by itself has one side only. */
  public List<Side> of(Check check) {
    List<Side> sides = new ArrayList<>();
    add(sides, check, check.left(), check.leftEstimate());
    add(sides, check, check.right(), check.rightEstimate());
    return sides;
  }

  private void add(
      List<Side> sides, Check check, SortedSet<Ground> grounds, @Nullable Estimate estimate) {
    String letter = sides.isEmpty() ? "A" : "B";
    List<Voice> all = voices.of(grounds);
    if (estimate != null) {
      sides.add(new Side(letter, values.of(estimate, check), all, steps.tell(estimate)));
    } else if (!all.isEmpty()) {
      sides.add(new Side(letter, Told.NOTHING, all, null));
    }
  }
}
