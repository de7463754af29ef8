package crosscheck.dossier;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Reading;
import crosscheck.quantity.UnreadableException;
import crosscheck.quantity.reading.Figure;
import crosscheck.quantity.reading.FigureReader;
import crosscheck.time.Gap;
import crosscheck.time.GapReader;
import crosscheck.time.ShownTime;
import java.util.List;
import java.util.Optional;

/** Reads the claims that a wording carries by a gap: one event so much after or before another. */
final class GapClaims {

  private final GapReader gaps = GapReader.standard();
  private final FigureReader figures = FigureReader.standard();
  private final Register register;
  private final PhraseReader phrases;
  private final Problems problems;

  GapClaims(Register register, Problems problems) {
    this.register = register;
    this.phrases = new PhraseReader(problems);
    this.problems = problems;
  }

  /** The claim that {@code event} lies the gap of the wording after, or before, another. */
  Optional<Claim> apart(Entry entry, String event) {
    boolean after = entry.fields().has("after");
    String key = after ? "after" : "before";
    if (after && entry.fields().has("before")) {
      problems.add(entry.fields().keyAt("before"), "`after` and `before` cannot stand together");
    }
    Optional<Gap> gap = phrases.read(entry, kind(after)).filter(g -> goes(entry, g, after));
    Optional<String> anchor = register.find(entry.fields(), key, Sort.EVENT);
    if (anchor.filter(event::equals).isPresent()) {
      problems.add(entry.fields().valueAt(key), "`" + event + "` cannot lie apart from itself");
    }
    return gap.flatMap(
        g -> anchor.map(a -> new Claim.Apart(entry.ground(), entry.manner(), event, a, g)));
  }

  private PhraseKind<Gap> kind(boolean after) {
    return new PhraseKind<>(
        "a gap in time",
        text -> read(text, after),
        Gap::seconds,
        Gap::text,
        gap -> ShownTime.showGap(gap.seconds()),
        (wording, value) -> "");
  }

  /** A gap, or a bare duration such as "two days", which goes the way that the key says. */
  private List<Gap> read(String text, boolean after) {
    try {
      return List.of(gaps.read(text));
    } catch (UnreadableException noGap) {
      List<Figure> durations;
      try {
        durations = figures.read(text, Kind.DURATION);
      } catch (UnreadableException noDuration) {
        throw noGap;
      }
      figures.readWhole(text, Kind.DURATION);
      return durations.stream().map(d -> directed(d, after)).toList();
    }
  }

  private static Gap directed(Figure duration, boolean after) {
    Fraction sign = Fraction.of(after ? 1 : -1);
    List<Reading> readings =
        duration.readings().stream()
            .map(reading -> new Reading(reading.name(), reading.rings().scale(sign)))
            .toList();
    return new Gap(readings, false, duration.text());
  }

  private boolean goes(Entry entry, Gap gap, boolean after) {
    Interval allowed = after ? Interval.atLeast(Fraction.ZERO) : Interval.atMost(Fraction.ZERO);
    boolean agrees = gap.seconds().outer().meets(Range.of(allowed));
    if (!agrees) {
      String message = "`%s` says %s, but the key says `%s`";
      problems.add(
          entry.phraseAt(),
          message.formatted(gap.text(), after ? "earlier" : "later", after ? "after" : "before"));
    }
    return agrees;
  }
}
