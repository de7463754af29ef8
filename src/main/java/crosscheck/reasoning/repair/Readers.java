package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Reading;
import crosscheck.quantity.reading.Figure;
import crosscheck.quantity.reading.FigureReader;
import crosscheck.reasoning.repair.Reader.Read;
import crosscheck.time.Gap;
import crosscheck.time.GapReader;
import crosscheck.time.Moment;
import crosscheck.time.MomentReader;
import crosscheck.time.TimeContext;
import java.util.List;
import java.util.function.Function;

/** The readers that may have read a claim from its wording, each with its context. */
final class Readers {

  private final FigureReader figures = FigureReader.standard();
  private final MomentReader moments = MomentReader.standard();
  private final GapReader gaps = GapReader.standard();
  private final Contexts contexts;

  Readers(Dossier dossier) {
    contexts = new Contexts(dossier);
  }

  /** The likeliest first; none for claims that have no value of their own. */
  List<Reader> of(Claim claim) {
    if (claim instanceof Claim.Value value) {
      return List.of(figure(value.kind(), figure -> valued(value, figure)));
    } else if (claim instanceof Claim.Multiple multiple) {
      return List.of(figure(Kind.RATIO, figure -> multiplied(multiple, figure)));
    } else if (claim instanceof Claim.Difference difference) {
      return List.of(differing(difference, 1), differing(difference, -1));
    } else if (claim instanceof Claim.Change change) {
      return List.of(changed(change, 1), changed(change, -1));
    } else if (claim instanceof Claim.Ago ago) {
      return List.of(figure(Kind.DURATION, figure -> elapsed(ago, figure)));
    } else if (claim instanceof Claim.Apart apart) {
      return List.of(gap(apart), duration(apart, 1), duration(apart, -1));
    } else if (claim instanceof Claim.When when) {
      return contexts.of(when).stream().map(context -> moment(when, context)).toList();
    }
    return List.of();
  }

  private Reader figure(Kind kind, Function<Figure, Claim> claim) {
    return wording ->
        figures.read(wording, kind).stream()
            .map(figure -> new Read(claim.apply(figure), figure.start(), figure.end()))
            .toList();
  }

  private static Claim valued(Claim.Value claim, Figure figure) {
    return new Claim.Value(
        claim.ground(),
        claim.manner(),
        claim.quantity(),
        claim.kind(),
        figure.readings(),
        figure.unit(),
        claim.converts(),
        figure.alternatives());
  }

  private static Claim multiplied(Claim.Multiple claim, Figure figure) {
    return new Claim.Multiple(
        claim.ground(), claim.manner(), claim.quantity(), claim.base(), figure.readings());
  }

  private Reader differing(Claim.Difference claim, int sign) {
    return figure(
        claim.kind(),
        figure ->
            new Claim.Difference(
                claim.ground(),
                claim.manner(),
                claim.quantity(),
                claim.base(),
                claim.kind(),
                signed(figure, sign)));
  }

  private Reader changed(Claim.Change claim, int sign) {
    return figure(
        Kind.RATIO,
        figure ->
            new Claim.Change(
                claim.ground(),
                claim.manner(),
                claim.quantity(),
                claim.base(),
                claim.periods(),
                signed(figure, sign)));
  }

  /** More or less: the dossier gives the direction. */
  private static List<Reading> signed(Figure figure, int sign) {
    Fraction by = Fraction.of(sign);
    return figure.readings().stream()
        .map(reading -> new Reading(reading.name(), reading.rings().scale(by)))
        .toList();
  }

  private static Claim elapsed(Claim.Ago claim, Figure figure) {
    return new Claim.Ago(
        claim.ground(), claim.manner(), claim.event(), figure.readings(), claim.asOf());
  }

  private Reader gap(Claim.Apart claim) {
    return wording -> {
      Gap gap = gaps.read(wording);
      int start = Math.max(0, wording.indexOf(gap.text()));
      return List.of(new Read(apart(claim, gap), start, start + gap.text().length()));
    };
  }

  /** A bare duration, to which the dossier gives the direction. */
  private Reader duration(Claim.Apart claim, int sign) {
    return figure(
        Kind.DURATION,
        figure ->
            apart(claim, new Gap(figure.rings().scale(Fraction.of(sign)), false, figure.text())));
  }

  private static Claim apart(Claim.Apart claim, Gap gap) {
    return new Claim.Apart(claim.ground(), claim.manner(), claim.event(), claim.anchor(), gap);
  }

  private Reader moment(Claim.When claim, TimeContext context) {
    return wording -> {
      Moment moment = moments.read(wording, context);
      Claim told = new Claim.When(claim.ground(), claim.manner(), claim.event(), moment);
      return List.of(new Read(told, moment.start(), moment.end()));
    };
  }
}
