package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.quantity.Fraction;
import crosscheck.time.Moment;
import crosscheck.time.Wordings;
import crosscheck.time.Zones;
import crosscheck.verdict.Slip;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same clock time in another zone: that of a source, a place or a statement of the dossier, or
 * UTC. The nearest offset comes first.
 */
final class ZoneSlips implements Slips {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d/_:+−-]+");
  private static final int MOST_WORDS = 4;
  private static final int AN_HOUR = 3_600;

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
    List<Swap> labels = labels(wording, start, end);
    if (labels.size() > 1) {
      return labels.stream().flatMap(label -> others(wording, label, moment));
    }
    if (clocks.isEmpty() || moment.statedZone() != null && labels.isEmpty()) {
      return Stream.empty();
    }
    int clock = clocks.get(0).start();
    int after = clocks.get(clocks.size() - 1).end();
    return offsets(moment.readInZone(), moment.statedZone() == null, moment, Stream.of())
        .map(Wordings::zone)
        .map(
            name ->
                labels.stream()
                    .map(zone -> new Swap(zone.start(), zone.end(), name))
                    .findFirst()
                    .orElseGet(() -> new Swap(after, after, " " + name))
                    .widened(wording, clock, after));
  }

  /** Another zone for one of several labels: also an hour off, as daylight saving is. */
  private Stream<Swap> others(String wording, Swap label, Moment moment) {
    ZoneId own = Zones.standard().byName(label.from(wording)).get(0);
    int seconds = seconds(own, instant(moment));
    return offsets(own, false, moment, Stream.of(seconds - AN_HOUR, seconds + AN_HOUR))
        .map(offset -> new Swap(label.start(), label.end(), Wordings.zone(offset)));
  }

  /** Where the wording states zones, in its order. */
  private static List<Swap> labels(String wording, int start, int end) {
    List<MatchResult> words = WORD.matcher(wording).region(start, end).results().toList();
    List<Swap> labels = new ArrayList<>();
    int next = 0;
    while (next < words.size()) {
      int length = length(wording, words, next);
      if (length > 0) {
        int last = next + length - 1;
        labels.add(new Swap(words.get(next).start(), words.get(last).end(), ""));
      }
      next += Math.max(length, 1);
    }
    return labels;
  }

  /** How many words from one on make the longest label; 0 for none. */
  private static int length(String wording, List<MatchResult> words, int first) {
    int most = Math.min(MOST_WORDS, words.size() - first);
    return IntStream.rangeClosed(1, most)
        .map(i -> most + 1 - i)
        .filter(
            length -> {
              int end = words.get(first + length - 1).end();
              String label = wording.substring(words.get(first).start(), end);
              return !Zones.standard().byName(label).isEmpty();
            })
        .findFirst()
        .orElse(0);
  }

  /** Other offsets from UTC than a zone has at an instant, the nearest first. */
  private Stream<ZoneOffset> offsets(
      ZoneId zone, boolean itsOwn, Moment moment, Stream<Integer> more) {
    Instant instant = instant(moment);
    int own = seconds(zone, instant);
    return Stream.concat(zones.stream().map(z -> seconds(z, instant)), more)
        .distinct()
        .filter(seconds -> itsOwn || seconds != own)
        .sorted(
            Comparator.comparing((Integer seconds) -> Math.abs(seconds - own))
                .thenComparing(Comparator.naturalOrder()))
        .map(ZoneOffset::ofTotalSeconds);
  }

  private static Instant instant(Moment moment) {
    Fraction low = moment.rings().inner().hull().low();
    Fraction high = moment.rings().inner().hull().high();
    Fraction end = low != null ? low : high;
    return end == null
        ? Instant.EPOCH
        : Instant.ofEpochSecond(end.bigDecimalValue(0, RoundingMode.FLOOR).longValueExact());
  }

  private static int seconds(ZoneId zone, Instant instant) {
    return zone.getRules().getOffset(instant).getTotalSeconds();
  }
}
