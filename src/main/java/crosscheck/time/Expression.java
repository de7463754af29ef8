package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Reading;
import crosscheck.quantity.UnreadableException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clues that tell one time together: "between 11:43 and 11:53", "GMT", "Tuesday". */
final class Expression {

  private final List<Clue> clues;

  Expression(List<Clue> clues) {
    this.clues = List.copyOf(clues);
  }

  /** Whether {@code clue} can belong to the same time: it tells something not told yet. */
  boolean takes(Clue clue) {
    if (clue.meaning() instanceof Clue.Bound) {
      return false;
    }
    boolean told = clues.stream().anyMatch(c -> sameSlot(c.meaning(), clue.meaning()));
    boolean whole = Stream.concat(clues.stream(), Stream.of(clue)).anyMatch(Expression::isWhole);
    return !told && !(whole && standsAlone() && clue.meaning().standsAlone());
  }

  private static boolean sameSlot(Clue.Meaning a, Clue.Meaning b) {
    return a.getClass() == b.getClass();
  }

  private static boolean isWhole(Clue clue) {
    return clue.meaning() instanceof Clue.FromPublication;
  }

  Expression plus(Clue clue) {
    return new Expression(Stream.concat(clues.stream(), Stream.of(clue)).toList());
  }

  /** Whether this tells a time, and not only a zone or a "before". */
  boolean standsAlone() {
    return clues.stream().anyMatch(c -> c.meaning().standsAlone());
  }

  /** Offset of the first clue that is not a "before" or a "from". */
  int contentStart() {
    return clues.stream()
        .filter(c -> !(c.meaning() instanceof Clue.Bound))
        .mapToInt(Clue::start)
        .min()
        .orElse(end());
  }

  /** The same without its date and weekday. */
  Expression withoutDay() {
    return new Expression(clues.stream().filter(c -> !isDay(c)).toList());
  }

  /** Whether it names a date or a weekday. */
  boolean tellsDay() {
    return clues.stream().anyMatch(Expression::isDay);
  }

  /** Whether it tells a time of some day, and leaves that day to others to tell. */
  boolean leavesDay() {
    boolean ofToday = find(Clue.Part.class).filter(p -> p.part().day() != null).isPresent();
    return tellsTimeOfDay()
        && !tellsDay()
        && !ofToday
        && !clues.stream().anyMatch(Expression::isWhole);
  }

  /** The same on a day. */
  Expression on(LocalDate day) {
    Clue last = clues.get(clues.size() - 1);
    return plus(last.meaning(new Clue.Calendar(today -> List.of(DateReading.day(day)))));
  }

  private static boolean isDay(Clue clue) {
    return clue.meaning() instanceof Clue.Calendar || clue.meaning() instanceof Clue.Weekday;
  }

  /** The same with its clock half a day on or back. */
  Expression inOtherHalf() {
    return new Expression(
        clues.stream()
            .map(c -> c.meaning() instanceof Clue.Clock clock ? c.meaning(clock.inOtherHalf()) : c)
            .toList());
  }

  /** The same on the days around those of another, which it leaves to that other to tell. */
  Expression near(Expression dated, TimeContext context, TimesOfDay times) {
    List<LocalDate> days =
        dated.local(context, times).stream()
            .map(read -> read.from().toLocalDate())
            .distinct()
            .toList();
    return plus(clues.get(clues.size() - 1).meaning(new Clue.Near(days)));
  }

  /** The same clock told in another zone. */
  Expression at(ZoneOffset offset) {
    Clue last = clues.get(clues.size() - 1);
    Clue.Zone zone = new Clue.Zone("", List.of(ZoneMeaning.of(offset)));
    Stream<Clue> others = clues.stream().filter(c -> !(c.meaning() instanceof Clue.Zone));
    return new Expression(Stream.concat(others, Stream.of(last.meaning(zone))).toList());
  }

  /** Its words. */
  String text() {
    return clues.stream().map(Clue::text).collect(Collectors.joining(" "));
  }

  /** Where it stands in {@code wording}. */
  Span span(String wording) {
    return new Span(start(), end(), wording.substring(start(), end()));
  }

  int start() {
    return clues.get(0).start();
  }

  int end() {
    return clues.get(clues.size() - 1).end();
  }

  Optional<Clue.Bound> bound() {
    return find(Clue.Bound.class);
  }

  /** What its "before" or "after" makes of the time. */
  Optional<Bounding> bounding() {
    return bound().map(bound -> new Bounding(bound, tellsDay()));
  }

  /** The first clue with this kind of meaning. */
  <T extends Clue.Meaning> Optional<T> find(Class<T> kind) {
    return clues.stream().map(Clue::meaning).filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /**
   * @throws UnreadableException naming the clue that looks like a time but cannot be one
   */
  void requirePossible() {
    for (Clue clue : clues) {
      if (clue.meaning() instanceof Clue.Impossible impossible) {
        throw new UnreadableException(impossible.why(), clue.text());
      }
    }
  }

  /** The zone that the wording states; "local time" states that of the place. */
  Optional<StatedZone> statedZone(TimeContext context) {
    return find(Clue.Zone.class).map(stated -> StatedZone.of(stated, context));
  }

  /** The zone that the plainest reading is told in. */
  ZoneId zone(TimeContext context) {
    ZoneId place = context.placeZone();
    return statedZone(context).map(stated -> stated.first(place)).orElse(place);
  }

  /** Every way to read the time, before any "before" or "after" is applied. */
  List<Reading> readings(TimeContext context, TimesOfDay times) {
    Optional<Clue.FromPublication> whole = find(Clue.FromPublication.class);
    if (whole.isPresent()) {
      return List.of(new Reading(whole.get().name(), whole.get().resolve().apply(context)));
    }
    return told(local(context, times), UnaryOperator.identity(), context);
  }

  /** Every way to read the time before or after which this lies, if a word says so. */
  List<Reading> boundedReadings(TimeContext context, TimesOfDay times) {
    Optional<Bounding> bounding = bounding();
    if (bounding.isEmpty()) {
      return readings(context, times);
    }
    return tellsTimeOfDay()
        ? told(local(context, times), bounding.get()::of, context)
        : Reading.each(readings(context, times), bounding.get()::ofDays);
  }

  private boolean tellsTimeOfDay() {
    return find(Clue.Clock.class).isPresent()
        || find(Clue.Part.class).isPresent()
        || find(Clue.PartOfDay.class).isPresent();
  }

  private List<Reading> told(
      List<LocalReading> local, UnaryOperator<LocalReading> bounding, TimeContext context) {
    List<Reading> all = local.stream().flatMap(read -> inZones(read, bounding, context)).toList();
    return find(Clue.Clock.class).isPresent() ? told(all, context) : all;
  }

  /** Of several readings of a clock in a tale of the past, those that were not yet to come. */
  private static List<Reading> told(List<Reading> all, TimeContext context) {
    Fraction published = Epoch.seconds(context.publication().lastInstant());
    List<Reading> past =
        all.stream()
            .filter(r -> Interval.atMost(published).meets(r.rings().inner().hull()))
            .toList();
    return context.tense() == Tense.FUTURE || past.isEmpty() ? all : past;
  }

  /**
   * Every way to read the time as wall-clock time; none for one that only the publication gives.
   */
  List<LocalReading> local(TimeContext context, TimesOfDay times) {
    return find(Clue.FromPublication.class).isPresent()
        ? List.of()
        : times.of(this, Today.of(context, zone(context)));
  }

  private Stream<Reading> inZones(
      LocalReading read, UnaryOperator<LocalReading> bounding, TimeContext context) {
    ZoneId place = context.placeZone();
    LocalReading bounded = bounding.apply(read);
    Optional<StatedZone> stated = statedZone(context);
    if (stated.isEmpty()) {
      return bounded.in(place, context.charitableZones()).stream();
    }
    List<ZoneId> charitable = stated.get().charitableZones(place);
    List<StatedZone.Way> ways = stated.get().ways(read.from(), place);
    return ways.stream()
        .flatMap(
            way ->
                bounded.in(named(read.name(), way, ways.size()), way.zone(), charitable).stream());
  }

  private static String named(String name, StatedZone.Way way, int ways) {
    return ways == 1 ? name : name + ", " + way.name();
  }
}
