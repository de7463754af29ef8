package crosscheck.report.account;

import crosscheck.explanation.Sentences;
import crosscheck.explanation.Side;
import crosscheck.explanation.Sides;
import crosscheck.explanation.Titles;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voices;
import crosscheck.verdict.Check;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Narrator;
import java.util.List;

/** Tells minimal sets by the comparison that shows them best. */
final class Contradictions {

  private final Titles titles;
  private final Voices voices;
  private final Sides sides;
  private final Narrator narrator;

  Contradictions(Titles titles, Values values, Voices voices, Narrator narrator) {
    this.titles = titles;
    this.voices = voices;
    this.sides = new Sides(titles, values, voices);
    this.narrator = narrator;
  }

  /** These minimal sets, in their order. */
  List<Contradiction> of(List<Clash> clashes) {
    return clashes.stream().map(this::tell).toList();
  }

  private Contradiction tell(Clash clash) {
    Check witness = clash.witness();
    List<Side> told = sides.of(witness);
    return new Contradiction(
        titles.of(clash.subject()),
        voices.of(clash.grounds()),
        Sentences.of(told, witness.fit()),
        witness.rule(),
        told,
        witness.proof() == null ? List.of() : narrator.premises(witness.proof()),
        ToleranceTold.of(clash));
  }
}
