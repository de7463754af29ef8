package crosscheck.reasoning;

import crosscheck.network.Estimate;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Moves the times of a draft, and the estimates that were made of it. */
final class Shifting {

  /**
   * After 400 years the calendar repeats itself, weekdays and leap days included: 400 x 365 days
   * and 97 leap days, which is 20,871 weeks.
   */
  static final int YEARS = 400;

  static final long SECONDS_OF_400_YEARS = (400L * 365 + 97) * 86_400;

  /** An hour to the east, noon comes an hour earlier. */
  static final long SECONDS_OF_AN_HOUR_EAST = -3_600;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d[\\dX](?=s?\\b)(?! GMT)");
  private static final Pattern CENTURY = Pattern.compile("\\b21st(?=[\\s-]century)");
  private static final Pattern ZONE =
      Pattern.compile("\\blocal time\\b|\\w+ time\\b|\\b\\d*[A-Z]{2,4}\\b");
  private static final Pattern REGION = Pattern.compile("\\b[A-Z]\\w+ time\\b");
  private static final Instant OF_OFFSETS = Instant.parse("2023-09-13T00:00:00Z");

  private Shifting() {}

  /**
   * The draft with every zone replaced by the fixed offset it had in September 2023, so that no
   * history of zones is in the way.
   *
   * @param hoursEast how many hours to move all offsets to the east
   */
  static Draft withFixedOffsets(Draft draft, int hoursEast) {
    return draft.with(
        copy -> {
          copy.entries("knowledge").filter(Shifting::isOfATime).forEach(Shifting::nameItsZone);
          fixZones(copy.root(), hoursEast);
        });
  }

  private static boolean isOfATime(Map<String, Object> claim) {
    return String.valueOf(claim.get("gives")).endsWith(".time")
        && !claim.containsKey("after")
        && !claim.containsKey("before");
  }

  /** Where no place says otherwise, background knowledge is told in UTC. */
  private static void nameItsZone(Map<String, Object> claim) {
    claim.putIfAbsent("zone", "UTC");
  }

  private static void fixZones(Object part, int hoursEast) {
    if (part instanceof Map<?, ?>) {
      Draft.fields(part)
          .replaceAll((key, value) -> key.equals("zone") ? fixed(value, hoursEast) : value);
      Draft.fields(part).values().forEach(value -> fixZones(value, hoursEast));
    } else if (part instanceof List<?> list) {
      list.forEach(value -> fixZones(value, hoursEast));
    }
  }

  /** The sign in these ids is that of the way to Greenwich: Etc/GMT-9 is nine hours east. */
  private static String fixed(Object zone, int hoursEast) {
    int seconds = ZoneId.of(Draft.text(zone)).getRules().getOffset(OF_OFFSETS).getTotalSeconds();
    int hours = Math.floorDiv(seconds, 3600) + hoursEast;
    return hours == 0 ? "UTC" : "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours);
  }

  /** The draft without the claims whose words name a region, which may have changed its clocks. */
  static Draft withoutRegions(Draft draft) {
    return without(draft, REGION);
  }

  /** The draft without the claims whose words name a zone of their own. */
  static Draft withoutNamedZones(Draft draft) {
    return without(draft, ZONE);
  }

  private static Draft without(Draft draft, Pattern zone) {
    return draft.with(
        copy ->
            Stream.of("statements", "knowledge")
                .forEach(
                    section ->
                        copy.list(section).removeIf(claim -> zone.matcher(words(claim)).find())));
  }

  private static String words(Object claim) {
    Map<String, Object> fields = Draft.fields(claim);
    return fields.getOrDefault("wording", "") + " " + fields.getOrDefault("value", "");
  }

  /** The draft with every date and year 400 years later. */
  static Draft later(Draft draft) {
    return draft.with(
        copy -> {
          copy.entries("sources")
              .map(source -> Draft.fields(source.get("publication")))
              .forEach(publication -> publication.computeIfPresent("date", Shifting::later));
          copy.section("days").replaceAll(Shifting::later);
          copy.claims()
              .forEach(
                  claim -> {
                    claim.computeIfPresent("wording", Shifting::later);
                    claim.computeIfPresent("value", Shifting::later);
                  });
        });
  }

  private static Object later(String key, Object words) {
    String centuries = CENTURY.matcher(Draft.text(words)).replaceAll("25th");
    return YEAR.matcher(centuries).replaceAll(year -> later(year.group()));
  }

  /** 2016 is 2416 then, and the decade 201X is 241X. */
  private static String later(String year) {
    int century = Integer.parseInt(year.substring(0, 2)) + YEARS / 100;
    return century + year.substring(2);
  }

  /** What an estimate says, moved by so many seconds if it is of a point in time. */
  static String moved(Estimate estimate, long seconds) {
    Rings by = Rings.of(Interval.point(Fraction.of(seconds)));
    Rings rings = estimate.kind() == Kind.INSTANT ? estimate.rings().plus(by) : estimate.rings();
    return estimate.quantity() + " " + rings + " " + estimate.support();
  }
}
