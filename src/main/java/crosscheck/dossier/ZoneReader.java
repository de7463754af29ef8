package crosscheck.dossier;

import crosscheck.time.Zones;
import java.time.ZoneId;
import java.util.Optional;

/** Reads the IANA zones that a dossier names. */
final class ZoneReader {

  private final Zones zones = Zones.standard();
  private final Problems problems;

  ZoneReader(Problems problems) {
    this.problems = problems;
  }

  /** The zone under {@code key}; empty if there is none, and a problem if it is unknown. */
  Optional<ZoneId> read(Node.Fields fields, String key) {
    Optional<String> id = fields.text(key);
    Optional<ZoneId> zone = id.flatMap(zones::byId);
    if (id.isPresent() && zone.isEmpty()) {
      String nearest =
          zones.nearest(id.get()).map(near -> "; did you mean `" + near + "`?").orElse("");
      problems.add(fields.valueAt(key), "unknown zone `" + id.get() + "`" + nearest);
    }
    return zone;
  }
}
