package crosscheck.quantity.reading;

import crosscheck.quantity.Conversion;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Range;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Units;
import crosscheck.quantity.reading.Find.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a figure phrase into figures: one for each kind that it may measure. */
final class PhraseReader {

  private static final String TIMES = "times";
  private static final Range ONE = Range.of(Interval.point(Fraction.ONE));

  private final NumberWords words = NumberWords.standard();
  private final Units units = Units.standard();
  private final DurationReader durations = new DurationReader();

  /** The figures of one phrase, the plainest first. */
  List<Find> read(Wording wording, Phrase p) {
    return switch (p.role()) {
      case MEASURE -> measure(wording, p);
      case AGE -> List.of(find(wording, p, Kind.DURATION, durations.age(p), Rank.PLAIN));
      case AGED ->
          List.of(
              find(wording, p, Kind.DURATION, durations.age(p), Rank.PLAIN),
              count(wording, p, Rank.ASKED_FOR));
      case ALONE -> List.of(find(wording, p, Kind.DURATION, durations.alone(p), Rank.LESSER));
      case CARDINAL -> List.of(count(wording, p, Rank.PLAIN), multiple(wording, p, Rank.ASKED_FOR));
      case FRACTION, MULTIPLE -> List.of(multiple(wording, p, Rank.PLAIN));
      case TIMES, REPEATED -> times(wording, p);
      case ONCE, STAND_IN -> List.of(count(wording, p, Rank.ASKED_FOR));
      case ORDINAL -> List.of(count(wording, p, Rank.LESSER));
    };
  }

  private List<Find> measure(Wording wording, Phrase p) {
    MeasureUnit unit = p.unitOrThrow();
    List<Find> finds = new ArrayList<>();
    if (unit.kind() == Kind.DURATION) {
      finds.add(find(wording, p, Kind.DURATION, durations.read(p), Rank.PLAIN));
    } else {
      finds.add(inUnits(wording, p, List.of(unit), Rank.PLAIN));
    }
    Map<Kind, List<MeasureUnit>> others = new TreeMap<>();
    for (MeasureUnit other : units.otherwise(unit)) {
      others.computeIfAbsent(other.kind(), k -> new ArrayList<>()).add(other);
    }
    others.values().forEach(o -> finds.add(inUnits(wording, p, o, Rank.ASKED_FOR)));
    others.computeIfAbsent(unit.kind(), k -> List.of(unit));
    differences(others).ifPresent(d -> finds.add(inUnits(wording, p, d, Rank.ASKED_FOR)));
    if (unit.kind().isMoney()) {
      finds.add(count(wording, p, Rank.LESSER));
    }
    millions(wording, p).ifPresent(m -> finds.add(count(wording, m, Rank.ASKED_FOR)));
    return List.copyOf(finds);
  }

  /** The units of differences, where a temperature may be meant. */
  private static Optional<List<MeasureUnit>> differences(Map<Kind, List<MeasureUnit>> byKind) {
    return Optional.ofNullable(byKind.get(Kind.TEMPERATURE))
        .map(list -> list.stream().flatMap(u -> u.ofDifference().stream()).toList());
  }

  /** "5m" is five metres, or five million for somebody who asks for a count. */
  private Optional<Phrase> millions(Wording wording, Phrase p) {
    int last = p.end() - 1;
    return wording.glued(last) && wording.isNumber(last - 1)
        ? words
            .gluedMagnitude(wording.at(last).text())
            .map(
                by ->
                    new Phrase(
                        p.amount().times(by),
                        Phrase.Role.CARDINAL,
                        null,
                        false,
                        p.start(),
                        p.end()))
        : Optional.empty();
  }

  private Find inUnits(Wording wording, Phrase p, List<MeasureUnit> meant, Rank rank) {
    MeasureUnit first = meant.get(0);
    Rings own = p.amount().rings(first.kind());
    List<Reading> plausible = new ArrayList<>();
    List<Reading> farFetched = new ArrayList<>();
    for (MeasureUnit unit : meant) {
      for (Conversion conversion : unit.conversions()) {
        Reading reading = new Reading(conversion.name(), conversion.toBase(own));
        (conversion.plausible() ? plausible : farFetched).add(reading);
      }
    }
    return new Find(figure(wording, p, first.kind(), plausible, first.id(), farFetched), rank);
  }

  private Find count(Wording wording, Phrase p, Rank rank) {
    Rings rings = p.amount().rings(Kind.COUNT);
    return find(wording, p, Kind.COUNT, List.of(new Reading("count", rings)), rank);
  }

  /** "three times": a multiple where the next word says of what, else so many occasions. */
  private List<Find> times(Wording wording, Phrase p) {
    String next = wording.lower(p.end());
    return words.saysMultiple(next)
        ? List.of(multiple(wording, p, Rank.PLAIN))
        : List.of(count(wording, p, Rank.PLAIN), multiple(wording, p, Rank.ASKED_FOR));
  }

  private Find multiple(Wording wording, Phrase p, Rank rank) {
    Rings rings = p.amount().multiple();
    String next = wording.lower(p.end());
    List<Reading> readings = List.of(new Reading("multiple", rings));
    if (p.role() == Phrase.Role.TIMES && words.saysMore(next)) {
      readings =
          List.of(
              new Reading("so many times as much", rings),
              new Reading("so many times on top", rings.plus(Rings.of(ONE))));
    } else if (p.role() == Phrase.Role.TIMES && words.saysLess(next)) {
      readings = List.of(new Reading("divided by so many", Rings.of(ONE).dividedBy(rings)));
    }
    return new Find(figure(wording, p, Kind.RATIO, readings, TIMES, List.of()), rank);
  }

  private static Find find(
      Wording wording, Phrase p, Kind kind, List<Reading> readings, Rank rank) {
    String unit = p.unit() == null ? "" : p.unit().id();
    return new Find(figure(wording, p, kind, readings, unit, List.of()), rank);
  }

  private static Figure figure(
      Wording wording,
      Phrase p,
      Kind kind,
      List<Reading> readings,
      String unit,
      List<Reading> alternatives) {
    return new Figure(
        kind,
        readings,
        unit,
        wording.slice(p.start(), p.end()),
        wording.at(p.start()).start(),
        wording.at(p.end() - 1).end(),
        alternatives,
        hedge(p),
        false);
  }

  private static @Nullable String hedge(Phrase p) {
    Hedge hedge = p.amount().hedge();
    if (hedge != null) {
      return hedge.id();
    }
    return p.amount().vague() ? "vague" : null;
  }
}
