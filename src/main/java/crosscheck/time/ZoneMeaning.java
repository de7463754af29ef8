package crosscheck.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a zone's label may stand for.
 *
 * @param offset the offset that the label says; null where it goes by what the region keeps
 * @param region where the label is used; null for a bare offset, and with it for local time
 * @param rare whether it is hardly used outside its region
 */
record ZoneMeaning(@Nullable ZoneOffset offset, @Nullable ZoneId region, boolean rare) {

  /** The zone of the place, whichever that is. */
  static final ZoneMeaning LOCAL = new ZoneMeaning(null, null, false);

  /** Reads {@code Asia/Seoul}, {@code -05:00 America/New_York} or that with {@code rarely}. */
  static ZoneMeaning parse(String text) {
    String[] parts = text.split(" ", -1);
    return parts.length == 1
        ? of(ZoneId.of(text))
        : new ZoneMeaning(ZoneOffset.of(parts[0]), ZoneId.of(parts[1]), parts.length > 2);
  }

  static ZoneMeaning of(ZoneId zone) {
    return zone instanceof ZoneOffset bare
        ? new ZoneMeaning(bare, null, false)
        : new ZoneMeaning(null, zone, false);
  }

  /** The zone to read a time in. */
  ZoneId zone(ZoneId place) {
    return offset != null ? offset : region != null ? region : place;
  }

  /** Whether the region keeps the offset that the label says when its clocks show {@code local}. */
  boolean isKeptAt(LocalDateTime local) {
    return offset == null
        || region == null
        || region.getRules().getValidOffsets(local).contains(offset);
  }

  /** Whether {@code zone} keeps the offset that the label says, as its standard time. */
  boolean isStandardOf(ZoneId zone, LocalDateTime local) {
    Instant instant = local.atZone(zone).toInstant();
    return zone.getRules().getStandardOffset(instant).equals(offset)
        && zone.getRules().getOffset(instant).equals(offset);
  }

  /** Whether the label is at home where {@code zone} is kept: there, or on clocks alike nearby. */
  boolean isAtHomeIn(ZoneId zone, int year) {
    return zone.equals(region) || keepsClocksOf(zone, year) && sharesContinentOf(zone);
  }

  /** Whether the region has the clocks of {@code other} in that year, winter and summer. */
  private boolean keepsClocksOf(ZoneId other, int year) {
    return region != null
        && sameOffset(other, year, Month.JANUARY)
        && sameOffset(other, year, Month.JULY);
  }

  private boolean sameOffset(ZoneId other, int year, Month month) {
    LocalDateTime noon = LocalDateTime.of(year, month, 15, 12, 0);
    return region != null && noon.atZone(region).getOffset().equals(noon.atZone(other).getOffset());
  }

  /** Whether the region lies on the continent of {@code other}, as IANA ids have it. */
  boolean sharesContinentOf(ZoneId other) {
    return region != null
        && other.getId().contains("/")
        && region.getId().startsWith(other.getId().substring(0, other.getId().indexOf('/') + 1));
  }
}
