package crosscheck.quantity.reading;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Units;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The hedges of English reports and the widths of figures, from {@code hedges.yaml}. */
final class Hedges {

  private static final Hedges STANDARD =
      new Hedges(DataFile.read(Units.class, "hedges.yaml", File.class));

  private final Bare bare;
  private final Dozens dozens;
  private final Map<String, String> grains;
  private final List<Drift> drifts;
  private final Phrases<Hedge> before;
  private final Phrases<Hedge> after;
  private final Phrases<String> fillers;

  private Hedges(File file) {
    bare = file.bare;
    dozens = file.dozens;
    grains = file.oneOfAUnit.grains;
    drifts = file.calendarDrift;
    Map<String, Hedge> first = new TreeMap<>();
    Map<String, Hedge> last = new TreeMap<>();
    for (Hedge hedge : file.hedges) {
      hedge.before().forEach(phrase -> first.put(phrase, hedge));
      hedge.phrasesAfter().forEach(phrase -> last.put(phrase, hedge));
    }
    before = Phrases.inAnyCase(first);
    after = Phrases.inAnyCase(last);
    Map<String, String> skipped = new TreeMap<>();
    file.fillers.words.forEach(word -> skipped.put(word, word));
    fillers = Phrases.inAnyCase(skipped);
  }

  static Hedges standard() {
    return STANDARD;
  }

  /** The hedge whose phrase begins at token {@code i}. */
  Optional<Found<Hedge>> before(Wording wording, int i) {
    return before.at(wording, i);
  }

  /** The hedge whose phrase follows a figure that ends before token {@code i}. */
  Optional<Found<Hedge>> after(Wording wording, int i) {
    return after.at(wording, wording.is(i, "-") ? i + 1 : i);
  }

  /** The token after any words from {@code i} on that leave a figure's value alone. */
  int skipFillers(Wording wording, int i) {
    int at = i;
    for (Optional<Found<String>> f = fillers.at(wording, at); f.isPresent(); ) {
      at = f.get().end();
      f = fillers.at(wording, at);
    }
    return at;
  }

  /** How wide a figure without a hedge is. */
  Bare bare() {
    return bare;
  }

  /** How wide "a dozen" is. */
  Dozens dozens() {
    return dozens;
  }

  /** What one of that unit is good to, as a part of it; empty where it is no finer than others. */
  Optional<Fraction> grainOfOne(String unit) {
    Units units = Units.standard();
    return Optional.ofNullable(grains.get(unit))
        .map(smaller -> units.factor(smaller).divide(units.factor(unit)));
  }

  /** How far that many calendar months may stray from as many mean months, in seconds. */
  Fraction calendarDrift(Fraction months) {
    Drift fitting =
        drifts.stream()
            .filter(drift -> months.compareTo(drift.upToMonths) <= 0)
            .findFirst()
            .orElse(drifts.get(drifts.size() - 1));
    return fitting.days.multiply(Units.standard().factor("day"));
  }

  /**
   * Widths of a figure without a hedge.
   *
   * @param finestInCoarsest how many of the finest likely grain make up the coarsest
   * @param cap share of the value that half the coarsest grain is cut to
   * @param ratioInner share that a multiple such as "three times" is cut to, plain reading
   * @param ratioOuter the same, charitable reading
   */
  record Bare(
      Fraction finestInCoarsest,
      Fraction cap,
      Fraction ratioInner,
      Fraction ratioOuter,
      String why,
      String source) {}

  /**
   * Widths of "a dozen" and its like in the charitable reading.
   *
   * @param share share of the value either way
   * @param least but at least so many
   */
  record Dozens(Fraction share, Fraction least, String why, String source) {}

  private record OneOfAUnit(Map<String, String> grains, String why, String source) {}

  private record Drift(Fraction upToMonths, Fraction days) {}

  private record Fillers(List<String> words, String why) {}

  private record File(
      String version,
      Bare bare,
      Dozens dozens,
      OneOfAUnit oneOfAUnit,
      List<Hedge> hedges,
      Fillers fillers,
      List<Drift> calendarDrift,
      @Nullable String calendarDriftWhy) {}
}
