package crosscheck.dossier;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Reading;
import crosscheck.quantity.reading.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Reads the claims that a quantity is more or less than another: by a figure in its own unit ("12
 * more", "2 percentage points up"), or by a share of the other ("up 5 per cent").
 */
final class ChangeClaims {

  static final String ABOVE = "above";
  static final String BELOW = "below";
  private static final String PERIODS = "periods";
  private static final String PERCENT = "percent";
  private static final String TIMES = "times";

  private final FigureClaims figures;
  private final Problems problems;

  ChangeClaims(FigureClaims figures, Problems problems) {
    this.figures = figures;
    this.problems = problems;
  }

  /** The claim that {@code quantity} lies so much above or below another of its kind. */
  Optional<Claim> change(Entry entry, Quantity quantity) {
    Node.Fields fields = entry.fields();
    String key = fields.has(ABOVE) ? ABOVE : BELOW;
    if (fields.has(ABOVE) && fields.has(BELOW)) {
      problems.add(fields.keyAt(BELOW), "`above` and `below` cannot stand together");
    }
    Optional<Quantity> base = figures.base(entry, key, quantity);
    if (base.filter(quantity::equals).isPresent()) {
      problems.add(fields.valueAt(key), "`" + quantity.id() + "` cannot differ from itself");
    }
    Kind kind = kind(entry, quantity.kind());
    return figures
        .figure(entry, kind)
        .flatMap(figure -> base.flatMap(of -> claim(entry, quantity, of, key, figure)));
  }

  /** What the wording tells: a measure of the quantity's own, else a share. */
  private Kind kind(Entry entry, Kind kind) {
    Kind own = kind == Kind.TEMPERATURE ? Kind.TEMPERATURE_DIFFERENCE : kind;
    String text = entry.value().or(entry::phrase).map(Node.Scalar::text).orElse("");
    return figures.tells(text, own) ? own : Kind.RATIO;
  }

  private Optional<Claim> claim(
      Entry entry, Quantity quantity, Quantity base, String key, Figure figure) {
    Fraction sign = Fraction.of(key.equals(ABOVE) ? 1 : -1);
    List<Reading> signed =
        figure.readings().stream()
            .map(reading -> new Reading(reading.name(), reading.rings().scale(sign)))
            .toList();
    if (!isShare(figure)) {
      refusePeriods(entry);
      return Optional.of(
          new Claim.Difference(
              entry.ground(), entry.manner(), quantity.id(), base.id(), figure.kind(), signed));
    }
    if (isMultiple(figure)) {
      problems.add(
          entry.phraseAt(),
          "`%s` is a multiple, no change: say `times` for `%s`".formatted(figure.text(), key));
      return Optional.empty();
    }
    return Optional.of(
        new Claim.Change(
            entry.ground(), entry.manner(), quantity.id(), base.id(), periods(entry), signed));
  }

  /** Per cent and fractions are shares; percentage points and bare numbers are not. */
  private static boolean isShare(Figure figure) {
    boolean fraction =
        figure.unit().equals(TIMES) && figure.text().chars().noneMatch(Character::isDigit);
    return figure.kind() == Kind.RATIO && (figure.unit().equals(PERCENT) || fraction);
  }

  private static boolean isMultiple(Figure figure) {
    Range once = Range.of(Interval.atLeast(Fraction.ONE));
    return figure.unit().equals(TIMES) && once.contains(figure.rings().inner());
  }

  private static int periods(Entry entry) {
    return entry
        .fields()
        .text(PERIODS)
        .filter(text -> text.matches("[1-9][0-9]?"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  private void refusePeriods(Entry entry) {
    if (entry.fields().has(PERIODS)) {
      problems.add(
          entry.fields().keyAt(PERIODS),
          "`periods` goes with a share, such as 5 per cent: other changes are told once");
    }
  }
}
