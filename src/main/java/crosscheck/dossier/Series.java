package crosscheck.dossier;

import java.util.List;

/**
 * Events of one kind, of which reports say first, last or previous. The order of the list means
 * nothing.
 */
public record Series(String id, String title, List<String> events) {

  public Series {
    events = List.copyOf(events);
  }
}
