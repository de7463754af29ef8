package crosscheck.dossier;

import crosscheck.place.Compass;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.time.Gap;
import crosscheck.time.Moment;
import crosscheck.time.Publication;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The formal reading of a statement. Two claims with equal {@link #content} say the same thing and
 * are merged into one with two voices.
 */
public sealed interface Claim {

  /** What the claim rests on. */
  Ground ground();

  /** Whether it is made, and made as a fact or as an expectation. */
  Manner manner();

  /** Ids of what the claim is about: quantities, events, places, names, series or topics. */
  List<String> subjects();

  /** The same claim on another ground. */
  Claim on(Ground other);

  /** Identity of what is claimed, without who claims it. */
  default String content() {
    return on(NOWHERE).toString();
  }

  /** The plausible ways to read its figure or its time; none where there is neither. */
  default List<Reading> readings() {
    return List.of();
  }

  /** Readings too far-fetched to excuse a misfit, which may yet explain it. */
  default List<Reading> alternatives() {
    return List.of();
  }

  /** The same claim with one way to read it; the claim itself where it has neither. */
  default Claim as(Reading reading) {
    return this;
  }

  /** What readings allow together. */
  static Rings union(List<Reading> readings) {
    return readings.stream().map(Reading::rings).reduce(Rings::union).orElseThrow();
  }

  /** Whether it is claimed as a fact. */
  default boolean isAsserted() {
    return manner() == Manner.ASSERTED;
  }

  /** Whether it is claimed as something to come. */
  default boolean isExpected() {
    return manner() == Manner.EXPECTED;
  }

  /** Whether its opposite is claimed. */
  default boolean isDenied() {
    return manner() == Manner.DENIED;
  }

  /** Id of the quantity that is the expectation of another. */
  static String expectationOf(String quantity) {
    return quantity + " (expected)";
  }

  /** Stance and mood, as far as they change what may be concluded. */
  enum Manner {
    ASSERTED,
    EXPECTED,
    DENIED;

    /** The manner of a statement; a denied expectation is a denial. */
    public static Manner of(Statement statement) {
      if (statement.stance() == Stance.DENIED) {
        return DENIED;
      }
      return statement.mood() == Mood.EXPECTED ? EXPECTED : ASSERTED;
    }
  }

  /** Stands in for every ground where only the content counts. */
  Ground NOWHERE = new Ground("", List.of());

  /**
   * A quantity has a value.
   *
   * @param converts ground id of the figure of which this is the conversion, if any
   * @param alternatives readings too far-fetched to excuse a misfit: a bare mile as a nautical one
   */
  record Value(
      Ground ground,
      Manner manner,
      String quantity,
      Kind kind,
      List<Reading> readings,
      String unit,
      @Nullable String converts,
      List<Reading> alternatives)
      implements Claim {

    /** A value without far-fetched readings. */
    public Value(
        Ground ground,
        Manner manner,
        String quantity,
        Kind kind,
        List<Reading> readings,
        String unit,
        @Nullable String converts) {
      this(ground, manner, quantity, kind, readings, unit, converts, List.of());
    }

    /** The union of all readings, in the base unit of the kind. */
    public Rings rings() {
      return union(readings);
    }

    @Override
    public Value as(Reading reading) {
      return new Value(ground, manner, quantity, kind, List.of(reading), unit, converts);
    }

    /** The same figure as the conversion of another, or of none. */
    Value converting(@Nullable String other) {
      return new Value(ground, manner, quantity, kind, readings, unit, other);
    }

    /** Id of the quantity that is the expectation of this one. */
    public String expectedQuantity() {
      return expectationOf(quantity);
    }

    @Override
    public List<String> subjects() {
      return List.of(quantity);
    }

    @Override
    public Value on(Ground other) {
      return new Value(other, manner, quantity, kind, readings, unit, converts, alternatives);
    }
  }

  /** An event happens at a time. */
  record When(Ground ground, Manner manner, String event, Moment moment) implements Claim {

    /** Seconds since the epoch. */
    public Rings rings() {
      return moment.rings();
    }

    @Override
    public List<Reading> readings() {
      return moment.readings();
    }

    @Override
    public When as(Reading reading) {
      return new When(ground, manner, event, moment.as(reading));
    }

    public String quantity() {
      return Event.timeOf(event);
    }

    /** Id of the quantity that is the expected time of the event. */
    public String expectedQuantity() {
      return expectationOf(quantity());
    }

    /** The same windows said in other words are one claim, unless zone, weekday or clock differ. */
    @Override
    public String content() {
      return String.join(
          " ",
          "When " + manner + " " + event + " " + rings(),
          String.valueOf(moment.statedZone()),
          String.valueOf(moment.weekday()),
          moment.datesFallOn().toString(),
          moment.selfChecks().toString(),
          String.valueOf(moment.clock()));
    }

    @Override
    public List<String> subjects() {
      return List.of(quantity());
    }

    @Override
    public When on(Ground other) {
      return new When(other, manner, event, moment);
    }
  }

  /** An event is so much later (positive) or earlier (negative) than another. */
  record Apart(Ground ground, Manner manner, String event, String anchor, Gap gap)
      implements Claim {

    @Override
    public List<Reading> readings() {
      return gap.readings();
    }

    @Override
    public Apart as(Reading reading) {
      return new Apart(ground, manner, event, anchor, gap.as(reading));
    }

    @Override
    public String content() {
      return "Apart " + manner + " " + event + " " + anchor + " " + gap.seconds();
    }

    @Override
    public List<String> subjects() {
      return List.of(Event.timeOf(event), Event.timeOf(anchor));
    }

    @Override
    public Apart on(Ground other) {
      return new Apart(other, manner, event, anchor, gap);
    }
  }

  /** A quantity is told by another of its kind. */
  sealed interface Relative extends Claim {

    /** Id of the quantity that is told. */
    String quantity();

    /** Id of the quantity that it is told by. */
    String base();

    @Override
    default List<String> subjects() {
      return List.of(quantity());
    }
  }

  /** A quantity is a multiple of another. */
  record Multiple(
      Ground ground, Manner manner, String quantity, String base, List<Reading> readings)
      implements Relative {

    /** A multiple that can be read in one way. */
    public Multiple(Ground ground, Manner manner, String quantity, String base, Rings factor) {
      this(ground, manner, quantity, base, List.of(new Reading("multiple", factor)));
    }

    /** The union of all readings. */
    public Rings factor() {
      return union(readings);
    }

    @Override
    public Multiple as(Reading reading) {
      return new Multiple(ground, manner, quantity, base, List.of(reading));
    }

    @Override
    public Multiple on(Ground other) {
      return new Multiple(other, manner, quantity, base, readings);
    }
  }

  /**
   * A quantity is so much more than another, in the base unit of its kind; less where negative. Of
   * percentages these are percentage points.
   */
  record Difference(
      Ground ground, Manner manner, String quantity, String base, Kind kind, List<Reading> readings)
      implements Relative {

    /** The union of all readings. */
    public Rings gap() {
      return union(readings);
    }

    @Override
    public Difference as(Reading reading) {
      return new Difference(ground, manner, quantity, base, kind, List.of(reading));
    }

    @Override
    public Difference on(Ground other) {
      return new Difference(other, manner, quantity, base, kind, readings);
    }
  }

  /**
   * A quantity is another, more or less by a share of it: up 5 per cent, once or every year.
   *
   * @param periods how often the share is added or taken away, each time of what there is by then
   * @param readings the share, of one period; negative where it is taken away
   */
  record Change(
      Ground ground,
      Manner manner,
      String quantity,
      String base,
      int periods,
      List<Reading> readings)
      implements Relative {

    private static final Rings ONE = Rings.of(Interval.point(Fraction.ONE));

    /** The union of all readings. */
    public Rings share() {
      return union(readings);
    }

    /** How many times the base it is. */
    public Rings factor() {
      Rings once = share().plus(ONE);
      return Stream.generate(() -> once).limit(periods).reduce(ONE, Rings::times);
    }

    @Override
    public Change as(Reading reading) {
      return new Change(ground, manner, quantity, base, periods, List.of(reading));
    }

    @Override
    public Change on(Ground other) {
      return new Change(other, manner, quantity, base, periods, readings);
    }
  }

  /** An event lies so long (seconds) before the publication of the source. */
  record Ago(Ground ground, Manner manner, String event, List<Reading> readings, Publication asOf)
      implements Claim {

    /** The union of all readings. */
    public Rings elapsed() {
      return union(readings);
    }

    @Override
    public Ago as(Reading reading) {
      return new Ago(ground, manner, event, List.of(reading), asOf);
    }

    /** Seconds since the epoch at which the event lies. */
    public Rings rings() {
      return asOf.window().minus(elapsed());
    }

    public String quantity() {
      return Event.timeOf(event);
    }

    @Override
    public List<String> subjects() {
      return List.of(quantity());
    }

    @Override
    public Ago on(Ground other) {
      return new Ago(other, manner, event, readings, asOf);
    }
  }

  /** An event comes before another. */
  record Before(Ground ground, Manner manner, String first, String then) implements Claim {

    @Override
    public List<String> subjects() {
      return List.of(Event.timeOf(first), Event.timeOf(then));
    }

    @Override
    public Before on(Ground other) {
      return new Before(other, manner, first, then);
    }
  }

  /** An event, a place or somebody is in or near a place. */
  record Located(Ground ground, Manner manner, String what, String place, boolean near)
      implements Claim {

    @Override
    public List<String> subjects() {
      return List.of(what);
    }

    @Override
    public Located on(Ground other) {
      return new Located(other, manner, what, place, near);
    }
  }

  /** A place lies in a compass direction from another. */
  record Direction(Ground ground, Manner manner, String place, String from, Compass compass)
      implements Claim {

    @Override
    public List<String> subjects() {
      return List.of(place);
    }

    @Override
    public Direction on(Ground other) {
      return new Direction(other, manner, place, from, compass);
    }
  }

  /**
   * A place lies at a bearing from another.
   *
   * @param degrees clockwise from north, with the grain of its wording
   */
  record Bearing(Ground ground, Manner manner, String place, String from, Rings degrees)
      implements Claim {

    @Override
    public List<String> subjects() {
      return List.of(place);
    }

    @Override
    public Bearing on(Ground other) {
      return new Bearing(other, manner, place, from, degrees);
    }
  }

  /** Two regions are neighbours. */
  record Neighbours(Ground ground, Manner manner, String place, String other) implements Claim {

    @Override
    public List<String> subjects() {
      return List.of(place);
    }

    @Override
    public Neighbours on(Ground ground) {
      return new Neighbours(ground, manner, place, other);
    }
  }

  /**
   * Something has an attribute, such as a role or an organisation.
   *
   * @param value id of a name, or a short text in lower case
   * @param shown the value as people know it
   */
  record Named(
      Ground ground, Manner manner, String what, String attribute, String value, String shown)
      implements Claim {

    @Override
    public String content() {
      return "Named " + manner + " " + what + " " + attribute + " " + value;
    }

    @Override
    public List<String> subjects() {
      return List.of(what + "." + attribute);
    }

    @Override
    public Named on(Ground other) {
      return new Named(other, manner, what, attribute, value, shown);
    }
  }

  /**
   * An event has a rank in its series.
   *
   * @param number the place in the count, from 1, for {@link Rank#NTH}; otherwise 0
   * @param since id of the event from which on the count runs, if any
   * @param before id of the event up to which the count runs, if any
   * @param asOf when the rank is told: nobody speaks of what comes later; null for knowledge
   */
  record Ranked(
      Ground ground,
      Manner manner,
      String event,
      String series,
      Rank rank,
      int number,
      @Nullable String since,
      @Nullable String before,
      @Nullable Publication asOf)
      implements Claim {

    /**
     * Whether what is claimed depends on the day it is told: "his last trip" is, until the next.
     */
    public boolean isOfTheDay() {
      return before == null && (rank == Rank.LAST || rank == Rank.ONLY);
    }

    /** What does not depend on the day is the same claim whenever it is told. */
    @Override
    public String content() {
      String told = isOfTheDay() ? " " + asOf : "";
      return "Ranked " + manner + " " + event + " " + series + " " + rank + rankKey() + told;
    }

    /**
     * What there is only one of: the rank, its number and its limits. The last and the previous
     * event before another are the same.
     */
    public String rankKey() {
      Rank key = rank == Rank.PREVIOUS ? Rank.LAST : rank;
      return key + " " + number + " " + since + " " + before;
    }

    @Override
    public List<String> subjects() {
      return List.of(series);
    }

    @Override
    public Ranked on(Ground other) {
      return new Ranked(other, manner, event, series, rank, number, since, before, asOf);
    }
  }

  /** The ranks an event can be given in its series. */
  enum Rank {
    FIRST,
    LAST,
    PREVIOUS,
    ONLY,
    NTH
  }

  /**
   * A quantity has a place by size among others: the third-largest, the worst since another.
   *
   * @param among ids of the others, itself and the one since which is counted left out
   * @param largest whether the count runs from the largest down, not from the smallest up
   * @param place the place in the count, from 1
   * @param since id of the last quantity that was at least as large, if one is named; it comes
   *     before all the others
   */
  record Placed(
      Ground ground,
      Manner manner,
      String quantity,
      List<String> among,
      boolean largest,
      int place,
      @Nullable String since)
      implements Claim {

    public Placed {
      among = List.copyOf(among);
    }

    /** Whether it is the largest, or the smallest, of all. */
    public boolean isFirst() {
      return place == 1;
    }

    /** The larger of this quantity and another that has a later place. */
    public String upper(String other) {
      return largest ? quantity : other;
    }

    /** The smaller of this quantity and another that has a later place. */
    public String lower(String other) {
      return largest ? other : quantity;
    }

    @Override
    public List<String> subjects() {
      return List.of(quantity);
    }

    @Override
    public Placed on(Ground other) {
      return new Placed(other, manner, quantity, among, largest, place, since);
    }
  }

  /** An event takes place. */
  record Happens(Ground ground, Manner manner, String event) implements Claim {

    @Override
    public List<String> subjects() {
      return List.of(event);
    }

    @Override
    public Happens on(Ground other) {
      return new Happens(other, manner, event);
    }
  }

  /**
   * Something is announced or withheld.
   *
   * @param asOf when it is said to be so
   */
  record Disclosed(Ground ground, Manner manner, String topic, boolean announced, Publication asOf)
      implements Claim {

    @Override
    public List<String> subjects() {
      return List.of(topic);
    }

    @Override
    public Disclosed on(Ground other) {
      return new Disclosed(other, manner, topic, announced, asOf);
    }
  }

  /**
   * Two people are related.
   *
   * @param elder id of the name of the elder; of equals that which comes first
   * @param other id of the name of the other
   */
  record Kin(Ground ground, Manner manner, String elder, Kinship kinship, String other)
      implements Claim {

    @Override
    public List<String> subjects() {
      return List.of(pair());
    }

    /** What claims of the kinship of the same two are about, whichever is the elder. */
    public String pair() {
      String first = elder.compareTo(other) < 0 ? elder : other;
      return first + " and " + (first.equals(elder) ? other : elder);
    }

    @Override
    public Kin on(Ground ground) {
      return new Kin(ground, manner, elder, kinship, other);
    }
  }

  /** When somebody holds an office that a statement gives him. */
  enum Tenure {
    CURRENT,
    FORMER,
    COMING
  }

  /**
   * Somebody holds an office at an event, or as of the report.
   *
   * @param office the office, as the terms of the name call it
   * @param at id of the event; null for as of the report
   * @param asOf publication of the report; null for knowledge
   */
  record Holds(
      Ground ground,
      Manner manner,
      String who,
      String office,
      Tenure tenure,
      @Nullable String at,
      @Nullable Publication asOf)
      implements Claim {

    /** Whether he is said to be in office at an event. */
    public boolean isInOfficeAtAnEvent() {
      return tenure == Tenure.CURRENT && at != null;
    }

    /** What is told as of an event is the same claim whenever it is told. */
    @Override
    public String content() {
      String told = at == null ? " as of " + asOf : " at " + at;
      return "Holds " + manner + " " + who + " " + office + " " + tenure + told;
    }

    @Override
    public List<String> subjects() {
      return List.of(who + "." + office);
    }

    @Override
    public Holds on(Ground other) {
      return new Holds(other, manner, who, office, tenure, at, asOf);
    }
  }
}
