package crosscheck.reasoning.repair;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Result;
import java.util.List;
import java.util.stream.Stream;

/** The edits of one claim that are worth judging. */
public final class Edits {

  private final Result result;
  private final List<Slips> slips;

  /** Edits of the statements that a result was found about. */
  public Edits(Result result) {
    this.result = result;
    Dossier dossier = result.dossier();
    Rereading rereading = new Rereading(dossier);
    this.slips =
        List.of(
            new DaySlips(rereading),
            new DateSlips(rereading),
            new HalfDaySlips(rereading),
            new ZoneSlips(rereading, dossier),
            new ConversionSlips(rereading, dossier),
            new UnitSlips(rereading),
            new PointSlips(dossier),
            new DirectionSlips(),
            new DigitSlips(rereading),
            new MagnitudeSlips(rereading),
            new PlaceSlips(dossier),
            new FigureSlips(rereading, dossier),
            new RatioSlips());
  }

  /**
   * What the only statement of a ground may have meant: one stream for each sort of slip, the
   * cheapest sort first, in each the likeliest edit first. Edits are left out that clash with a
   * value that the statement has no part in, since these cannot dissolve the finding.
   */
  public List<Stream<Edit>> of(Finding finding, Ground ground) {
    Doubt doubt = Doubt.of(result, finding, ground);
    return slips.stream().map(slip -> slip.of(doubt).filter(doubt::mayDissolve)).toList();
  }
}
