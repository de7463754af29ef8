package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Kind;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Units;
import crosscheck.quantity.reading.UnitWords;
import crosscheck.verdict.Slip;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same figure in another unit of its kind, that of the nearest size first. */
final class UnitSlips implements Slips {

  private static final Pattern BEHIND_DIGITS = Pattern.compile("\\d[\\s-]*$");

  private final Units units = Units.standard();
  private final UnitWords words = UnitWords.standard();
  private final Rereading rereading;

  UnitSlips(Rereading rereading) {
    this.rereading = rereading;
  }

  /** A unit word in a wording. */
  private record Word(MeasureUnit unit, Swap place) {}

  @Override
  public Stream<Edit> of(Doubt doubt) {
    return rereading.edits(
        doubt,
        Slip.UNIT,
        (wording, start, end) ->
            measured(doubt.claim()).stream()
                .map(unit -> word(wording, start, end, unit))
                .flatMap(Optional::stream)
                .max(Comparator.comparing((Word word) -> word.place().end() - word.place().start()))
                .stream()
                .flatMap(word -> others(wording, start, word)));
  }

  /** The units that the wording may name: a gap keeps no unit, so any of its kind. */
  private List<MeasureUnit> measured(Claim claim) {
    if (claim instanceof Claim.Value value) {
      boolean measured = value.kind() != Kind.COUNT && value.kind() != Kind.RATIO;
      return measured ? units.byId(value.unit()).stream().toList() : List.of();
    }
    boolean duration = claim instanceof Claim.Apart || claim instanceof Claim.Ago;
    return duration ? units.ofKind(Kind.DURATION) : List.of();
  }

  /** The last and longest word for a unit in a part of a wording. */
  private Optional<Word> word(String wording, int start, int end, MeasureUnit unit) {
    return words.all().stream()
        .filter(word -> words.byWord(word).filter(unit::equals).isPresent())
        .flatMap(word -> places(wording, start, end, word))
        .max(Comparator.comparing(Swap::end).thenComparing(Swap::start, Comparator.reverseOrder()))
        .map(place -> new Word(unit, place));
  }

  private static Stream<Swap> places(String wording, int start, int end, String word) {
    Matcher matcher =
        Pattern.compile("(?i)(?<!\\p{L})" + Pattern.quote(word) + "(?![\\p{L}\\d²³/^])")
            .matcher(wording);
    matcher.region(start, end).useTransparentBounds(true);
    return matcher.results().map(match -> new Swap(match.start(), match.end(), ""));
  }

  private Stream<Swap> others(String wording, int start, Word word) {
    Swap place = word.place();
    int number =
        Numbers.in(wording, start, place.start())
            .mapToInt(Swap::start)
            .findFirst()
            .orElse(place.start());
    return units.ofKind(word.unit().kind()).stream()
        .filter(unit -> !unit.equals(word.unit()))
        .sorted(Comparator.comparing((MeasureUnit unit) -> apart(unit, word.unit())))
        .map(unit -> new Swap(place.start(), place.end(), name(wording, word, unit)))
        .map(swap -> swap.widened(wording, number, swap.end()));
  }

  /** How many times the larger of two units holds the smaller. */
  private static Fraction apart(MeasureUnit one, MeasureUnit other) {
    Fraction ratio = one.usual().factor().divide(other.usual().factor());
    return ratio.compareTo(Fraction.ONE) < 0 ? ratio.reciprocal() : ratio;
  }

  /** Behind digits a symbol, except of time; else a word, singular for singular. */
  private String name(String wording, Word word, MeasureUnit unit) {
    boolean digits = BEHIND_DIGITS.matcher(wording.substring(0, word.place().start())).find();
    List<String> names = units.names(unit);
    if (names.size() < 2 || digits && unit.kind() != Kind.DURATION) {
      return units.symbol(unit);
    }
    String old = word.place().from(wording).toLowerCase(Locale.ROOT);
    boolean singular = units.names(word.unit()).indexOf(old) == 0;
    return names.get(singular ? 0 : 1);
  }
}
