package crosscheck.explanation;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.network.Estimate;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Shown;
import crosscheck.time.ShownTime;
import crosscheck.verdict.Check;
import crosscheck.verdict.Narrator;
import java.util.function.Function;

/** Shows values in units and zones that people know. */
public final class Values {

  private final Narrator narrator;

  public Values(Dossier dossier) {
    narrator = new Narrator(dossier);
  }

  /** What an estimate allows. */
  public Told of(Estimate estimate) {
    return of(estimate.rings(), estimate.kind(), estimate.quantity());
  }

  /** What the rings of a quantity allow. */
  public Told of(Rings rings, Kind kind, String quantity) {
    return told(rings, beside(rings.inner(), kind, quantity));
  }

  /** What one side of a comparison allows, in the unit that suits both sides. */
  public Told of(Estimate side, Check check) {
    return told(side.rings(), beside(common(check, side), side.kind(), side.quantity()));
  }

  /** The value a claim states by itself; nothing for claims without a value. */
  public Told of(Claim claim) {
    if (claim instanceof Claim.Value value) {
      return of(value.rings(), value.kind(), value.quantity());
    }
    if (claim instanceof Claim.When when) {
      return of(when.rings(), Kind.INSTANT, when.quantity());
    }
    if (claim instanceof Claim.Apart apart) {
      return told(apart.gap().seconds(), ShownTime::showGap);
    }
    if (claim instanceof Claim.Multiple multiple) {
      return of(multiple.factor(), Kind.RATIO, multiple.quantity());
    }
    if (claim instanceof Claim.Difference difference) {
      return of(difference.gap(), difference.kind(), difference.quantity());
    }
    if (claim instanceof Claim.Change change) {
      return of(change.factor(), Kind.RATIO, change.quantity());
    }
    if (claim instanceof Claim.Ago ago) {
      return of(ago.elapsed(), Kind.DURATION, ago.event());
    }
    return Told.NOTHING;
  }

  /** Shows ranges of a quantity in the unit that suits one of them. */
  public Function<Range, String> beside(Range suited, Kind kind, String quantity) {
    return kind == Kind.INSTANT
        ? range -> narrator.range(quantity, kind, range)
        : range -> Shown.show(range, kind, suited);
  }

  private static Range common(Check check, Estimate side) {
    Estimate left = check.leftEstimate();
    Estimate right = check.rightEstimate();
    return left == null || right == null
        ? side.rings().inner()
        : Range.of(left.rings().inner().hull().hull(right.rings().inner().hull()));
  }

  private static Told told(Rings rings, Function<Range, String> show) {
    String plain = show.apply(rings.inner());
    String charitable = show.apply(rings.outer());
    return new Told(plain, charitable.equals(plain) ? "" : charitable);
  }
}
