package crosscheck.dossier;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Events that can only happen in this order.
 *
 * @param id unique among sequences
 * @param events ids of events, earliest first
 * @param because why no other order is possible, for people
 */
public record Sequence(String id, List<String> events, String because) {

  public Sequence {
    events = List.copyOf(events);
  }

  /** One event directly before another. */
  public record Step(String first, String then) {}

  /** Each event with the next one. */
  public List<Step> steps() {
    return IntStream.range(1, events.size())
        .mapToObj(i -> new Step(events.get(i - 1), events.get(i)))
        .toList();
  }
}
