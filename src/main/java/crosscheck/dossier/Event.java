package crosscheck.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens at a time.
 *
 * @param id unique among events
 * @param title what happens, for people
 * @param place id of the place where it happens, if that matters
 * @param reports ids of the events of which this event is the report
 */
public record Event(String id, String title, @Nullable String place, List<String> reports) {

  public Event {
    reports = List.copyOf(reports);
  }

  /** Id of the quantity that is the instant of this event. */
  public String time() {
    return timeOf(id);
  }

  /** Id of the quantity that is the instant of the event with this id. */
  public static String timeOf(String event) {
    return event + ".time";
  }
}
