package crosscheck.place;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer: a site, a town or a region.
 *
 * @param id its id in the dossier
 * @param name its usual name
 * @param aliases other names and spellings
 * @param position where it is; null for a region that no distance is measured to
 * @param extentKm radius in kilometres within which "at" the place may lie; null: a point
 * @param zone the zone its local time is told in
 * @param within id of the region it lies in, one step up the containment tree
 * @param borders ids of the regions it shares a border with; read both ways
 */
public record Place(
    String id,
    String name,
    List<String> aliases,
    @Nullable Position position,
    @Nullable BigDecimal extentKm,
    @Nullable ZoneId zone,
    @Nullable String within,
    List<String> borders) {

  public Place {
    aliases = List.copyOf(aliases);
    borders = List.copyOf(borders);
    if (extentKm != null && extentKm.signum() < 0) {
      throw new IllegalArgumentException(
          "the extent of " + id + " is negative: " + extentKm.toPlainString() + " km");
    }
  }
}
