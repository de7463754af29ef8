package crosscheck.dossier;

import crosscheck.time.Publication;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/** Reads when a source was published; refuses days and local times that never were. */
final class PublicationReader {

  /** Stands in for a publication that cannot be read, so that the reading can go on. */
  static final Publication UNKNOWN = new Publication(LocalDate.EPOCH, null, ZoneOffset.UTC);

  private final DayReader days;
  private final ZoneReader zones;
  private final Problems problems;

  PublicationReader(Problems problems) {
    this.days = new DayReader(problems);
    this.zones = new ZoneReader(problems);
    this.problems = problems;
  }

  /** The publication that these keys tell; something, and a problem, if they tell none. */
  Publication read(Node.Fields fields) {
    Optional<LocalDate> date = fields.scalar("date").flatMap(days::read);
    Optional<LocalTime> time = fields.scalar("time").flatMap(this::time);
    Optional<ZoneId> zone = zones.read(fields, "zone");
    if (date.isEmpty() || zone.isEmpty()) {
      return UNKNOWN;
    }
    time.ifPresent(t -> refuseGap(fields, date.get().atTime(t), zone.get()));
    return new Publication(date.get(), time.orElse(null), zone.get());
  }

  /** For people: whether day and zone are stated or inferred, and from what. */
  static String basis(Node.Fields fields) {
    return basis("date", fields, "basis", "from")
        + "; "
        + basis("zone", fields, "zone-basis", "zone-from");
  }

  private static String basis(String what, Node.Fields fields, String basis, String from) {
    String reason = fields.text(from).map(text -> ": " + text).orElse("");
    return what + " " + fields.text(basis).orElse("given") + reason;
  }

  private Optional<LocalTime> time(Node.Scalar scalar) {
    String text = scalar.text().strip();
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException e) {
      if (isWritten(text)) {
        problems.add(scalar.at(), "`" + text + "` is no time of day");
      }
      return Optional.empty();
    }
  }

  /** A text in another form has been refused with the structure. */
  private static boolean isWritten(String text) {
    return Schema.of("publication").property("time").orElseThrow().fault(text) == null;
  }

  private void refuseGap(Node.Fields fields, LocalDateTime local, ZoneId zone) {
    ZoneOffsetTransition jump = zone.getRules().getTransition(local);
    if (jump != null && jump.isGap()) {
      problems.add(
          fields.valueAt("time"),
          "%s on %s does not exist in %s: clocks went from %s to %s"
              .formatted(
                  local.toLocalTime(),
                  local.toLocalDate(),
                  zone,
                  jump.getDateTimeBefore().toLocalTime(),
                  jump.getDateTimeAfter().toLocalTime()));
    }
  }
}
