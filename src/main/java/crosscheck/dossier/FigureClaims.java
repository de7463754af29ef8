package crosscheck.dossier;

import crosscheck.quantity.Figure;
import crosscheck.quantity.FigureReader;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Shown;
import java.util.Objects;
import java.util.Optional;

/** Reads the claims that a wording carries by a figure: values and multiples. */
final class FigureClaims {

  private final FigureReader figures = FigureReader.standard();
  private final World world;
  private final Register register;
  private final PhraseReader phrases;
  private final Problems problems;

  FigureClaims(World world, Register register, Problems problems) {
    this.world = world;
    this.register = register;
    this.phrases = new PhraseReader(problems);
    this.problems = problems;
  }

  /** The claim that {@code quantity} has the value of the wording. */
  Optional<Claim> value(Entry entry, Quantity quantity) {
    Optional<String> converts = register.find(entry.fields(), "converts", Sort.STATEMENT);
    return figure(entry, quantity.kind())
        .map(
            figure ->
                new Claim.Value(
                    entry.ground(),
                    entry.manner(),
                    quantity.id(),
                    quantity.kind(),
                    figure.readings(),
                    figure.unit(),
                    converts.orElse(null),
                    figure.alternatives()));
  }

  /** The claim that {@code quantity} is a multiple of another of its kind. */
  Optional<Claim> multiple(Entry entry, Quantity quantity) {
    Optional<Figure> factor = figure(entry, Kind.RATIO);
    Optional<Quantity> base =
        register
            .find(entry.fields(), "times", Sort.QUANTITY)
            .flatMap(id -> Optional.ofNullable(world.quantities().get(id)));
    if (base.isPresent() && base.get().kind() != quantity.kind()) {
      problems.add(
          entry.fields().valueAt("times"),
          "`%s` is %s, but `%s` is %s"
              .formatted(base.get().id(), a(base.get().kind()), quantity.id(), a(quantity.kind())));
      return Optional.empty();
    }
    return factor.flatMap(
        figure ->
            base.map(
                of ->
                    new Claim.Multiple(
                        entry.ground(),
                        entry.manner(),
                        quantity.id(),
                        of.id(),
                        figure.readings())));
  }

  /** The one figure of this kind that the entry tells. */
  Optional<Figure> figure(Entry entry, Kind kind) {
    return phrases.read(
        entry,
        new PhraseKind<>(
            a(kind),
            text -> figures.read(text, kind),
            Figure::rings,
            Figure::text,
            figure -> Shown.show(figure.rings(), kind),
            FigureClaims::difference));
  }

  /** A kind with its article. */
  static String a(Kind kind) {
    if (kind.isMoney()) {
      return "an amount in " + kind.baseUnit();
    }
    String word = kind.word().replace('-', ' ');
    return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }

  private static String difference(Figure wording, Figure value) {
    if (!Objects.equals(wording.hedge(), value.hedge())) {
      return wording.hedge() == null
          ? "hedge `" + value.hedge() + "` added"
          : "hedge `" + wording.hedge() + "` dropped";
    }
    return wording.unit().equals(value.unit()) ? "digits changed" : "unit changed";
  }
}
