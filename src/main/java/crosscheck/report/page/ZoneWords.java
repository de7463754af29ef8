package crosscheck.report.page;

import crosscheck.quantity.Range;
import crosscheck.report.page.Timeline.Words;
import crosscheck.time.ShownTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Times in words in each of several zones, as the zone was at each time. */
final class ZoneWords {

  private final List<ZoneId> zones;
  private final Map<List<String>, Integer> texts = new LinkedHashMap<>();

  /** Words in these zones, the first of which is that of the page. */
  ZoneWords(List<ZoneId> zones) {
    this.zones = List.copyOf(zones);
  }

  /** The zone of the page. */
  ZoneId first() {
    return zones.get(0);
  }

  List<String> zones() {
    return zones.stream().map(ZoneId::getId).map(id -> id.equals("Z") ? "UTC" : id).toList();
  }

  /** A range of instants. */
  Words of(Range range) {
    return words(zone -> ShownTime.show(range, zone));
  }

  /** A single instant, as briefly as a pattern of {@link DateTimeFormatter} tells. */
  Words of(Instant instant, String midnight, String other) {
    return words(
        zone -> {
          ZonedDateTime time = instant.atZone(zone);
          boolean day = time.equals(time.toLocalDate().atStartOfDay(zone));
          return DateTimeFormatter.ofPattern(day ? midnight : other, Locale.ENGLISH).format(time);
        });
  }

  private Words words(Function<ZoneId, String> show) {
    List<String> told = zones.stream().map(show).toList();
    int number = texts.computeIfAbsent(told, t -> texts.size());
    return new Words(number, told.get(0));
  }

  /** The words of each zone, in the order of their numbers. */
  String data() {
    List<List<String>> byZone = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      int zone = i;
      byZone.add(texts.keySet().stream().map(told -> told.get(zone)).toList());
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("zones", zones());
    data.put("words", byZone);
    return Data.json(data);
  }
}
