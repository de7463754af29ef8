package crosscheck.verdict;

/**
 * The sorts of slip that one edit can undo, in the order in which repairs are told: what slips
 * easily and leaves the rest of the wording alone comes first.
 */
public enum Slip {
  /** The neighbouring weekday, or yesterday for today. */
  DAY("day"),
  /** A calendar date one day, month or year off. */
  DATE("date"),
  /** The wrong half of the day. */
  HALF_DAY("am or pm"),
  /** A time told in another zone than it names. */
  ZONE("zone"),
  /** The same figure in both units. */
  KEPT_FIGURE("figure kept, unit changed"),
  /** A factor between lengths on an area or a volume. */
  LENGTH_FACTOR("length factor on an area or a volume"),
  /** What converts a temperature, on a difference of two. */
  OFFSET_ADDED("a temperature's formula on a difference"),
  /** What converts a difference of temperatures, on a temperature. */
  OFFSET_LOST("a difference's formula on a temperature"),
  /** Multiplied where one has to divide. */
  WRONG_WAY("converted the wrong way"),
  /** A nautical mile read as a statute one, a knot as a mile an hour, or back. */
  NAUTICAL("nautical and statute miles mixed up"),
  /** A ton, a gallon, a pint of another country. */
  NAMESAKE("another unit of the same name"),
  /** The right figure with the wrong unit. */
  UNIT("unit"),
  /** Per cent of the base for percentage points, or the other way round. */
  POINTS("per cent and percentage points mixed up"),
  /** Earlier for later, north for south, the second before the first. */
  DIRECTION("direction"),
  /** Two neighbouring digits in the wrong order. */
  DIGITS("swapped digits"),
  /** Some noughts too many or too few. */
  MAGNITUDE("order of magnitude"),
  /** A figure that belongs to other places. */
  PLACES("other places"),
  /** The figure of somebody else, or what follows from the rest. */
  FIGURE("figure"),
  /** Another multiple of the same base. */
  RATIO("ratio");

  private final String words;

  Slip(String words) {
    this.words = words;
  }

  /** What was slipped on, for people. */
  public String words() {
    return words;
  }
}
