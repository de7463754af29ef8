package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.time.Moment;
import crosscheck.time.Zones;
import crosscheck.verdict.Slip;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The same clock time in another zone: that of a source, a place or a statement of the dossier, or
 * UTC. The nearest offset comes first.
 */
final class ZoneSlips implements Slips {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d/_:+−-]+");
  private static final int MOST_WORDS = 4;
  private static final int SECONDS_AN_HOUR = 3600;
  private static final int SECONDS_A_MINUTE = 60;
  private static final int MINUTES_AN_HOUR = 60;

  private final Rereading rereading;
  private final List<ZoneId> zones;

  ZoneSlips(Rereading rereading, Dossier dossier) {
    this.rereading = rereading;
    this.zones = zones(dossier);
  }

  private static List<ZoneId> zones(Dossier dossier) {
    Stream<ZoneId> sources = dossier.sources().values().stream().map(s -> s.publication().zone());
    Stream<ZoneId> places =
        dossier.places().all().stream().flatMap(place -> Stream.ofNullable(place.zone()));
    Stream<ZoneId> times =
        dossier.claims().values().stream()
            .filter(Claim.When.class::isInstance)
            .map(claim -> ((Claim.When) claim).moment().readInZone());
    return Stream.of(Stream.of((ZoneId) ZoneOffset.UTC), sources, places, times)
        .flatMap(zone -> zone)
        .distinct()
        .sorted(Comparator.comparing(ZoneId::getId))
        .toList();
  }

  @Override
  public Stream<Edit> of(Doubt doubt) {
    if (!(doubt.claim() instanceof Claim.When when)) {
      return Stream.empty();
    }
    Moment moment = when.moment();
    return rereading.edits(
        doubt, Slip.ZONE, (text, start, end) -> changes(text, start, end, moment));
  }

  private Stream<Swap> changes(String wording, int start, int end, Moment moment) {
    List<MatchResult> clocks = Clocks.in(wording, start, end);
    if (clocks.isEmpty()) {
      return Stream.empty();
    }
    int clock = clocks.get(0).start();
    int after = clocks.get(clocks.size() - 1).end();
    Optional<Swap> stated = stated(wording, start, end, moment.statedZone());
    if (moment.statedZone() != null && stated.isEmpty()) {
      return Stream.empty();
    }
    return names(moment)
        .map(
            name ->
                stated
                    .map(zone -> new Swap(zone.start(), zone.end(), name))
                    .orElseGet(() -> new Swap(after, after, " " + name))
                    .widened(wording, clock, after));
  }

  /** Where the wording states the zone. */
  private static Optional<Swap> stated(String wording, int start, int end, @Nullable ZoneId zone) {
    List<MatchResult> words =
        zone == null ? List.of() : WORD.matcher(wording).region(start, end).results().toList();
    List<Swap> spans = new ArrayList<>();
    for (int length = MOST_WORDS; length > 0; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        spans.add(new Swap(words.get(i).start(), words.get(i + length - 1).end(), ""));
      }
    }
    return spans.stream()
        .filter(
            span ->
                Zones.standard().byName(span.from(wording)).contains(zone))
        .findFirst();
  }

  /** The other offsets from UTC at the moment, by name. */
  private Stream<String> names(Moment moment) {
    Instant instant = instant(moment);
    int own = seconds(moment.readInZone(), instant);
    boolean unstated = moment.statedZone() == null;
    return zones.stream()
        .map(zone -> seconds(zone, instant))
        .distinct()
        .filter(seconds -> unstated || seconds != own)
        .sorted(
            Comparator.comparing((Integer seconds) -> Math.abs(seconds - own))
                .thenComparing(Comparator.naturalOrder()))
        .map(ZoneSlips::name);
  }

  private static Instant instant(Moment moment) {
    BigFraction low = moment.rings().inner().hull().low();
    BigFraction high = moment.rings().inner().hull().high();
    BigFraction end = low != null ? low : high;
    return end == null
        ? Instant.EPOCH
        : Instant.ofEpochSecond(end.bigDecimalValue(0, RoundingMode.FLOOR).longValueExact());
  }

  private static int seconds(ZoneId zone, Instant instant) {
    return zone.getRules().getOffset(instant).getTotalSeconds();
  }

  /** The offset as reports print it: UTC, UTC+9, UTC-3:30. */
  private static String name(int seconds) {
    int hours = Math.abs(seconds) / SECONDS_AN_HOUR;
    int minutes = Math.abs(seconds) / SECONDS_A_MINUTE % MINUTES_AN_HOUR;
    String sign = seconds == 0 ? "" : seconds < 0 ? "-" : "+";
    String digits = seconds == 0 ? "" : String.valueOf(hours);
    return "UTC" + sign + digits + (minutes == 0 ? "" : ":" + (minutes < 10 ? "0" : "") + minutes);
  }
}
