package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.time.Moment;
import crosscheck.time.Wordings;
import crosscheck.verdict.Slip;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Another weekday, the nearest first, or the day before or after today. */
final class DaySlips implements Slips {

  private static final int SECONDS_A_DAY = 86_400;
  private static final int DAYS_EITHER_WAY = 3;
  private static final List<String> RELATIVE = List.of("yesterday", "today", "tomorrow");

  /** The name of a weekday, or three or more of its first letters. */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          Arrays.stream(DayOfWeek.values())
              .map(DaySlips::name)
              .map(
                  n ->
                      n
                          + "|"
                          + n.toUpperCase(Locale.ROOT)
                          + "|"
                          + n.substring(0, 3)
                          + "\\p{Ll}{0,2}\\.?")
              .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));

  private static final Pattern RELATIVE_DAY =
      Pattern.compile("(?i)(?<!\\p{L})(?:" + String.join("|", RELATIVE) + ")(?!\\p{L})");

  private final Rereading rereading;

  DaySlips(Rereading rereading) {
    this.rereading = rereading;
  }

  @Override
  public Stream<Edit> of(Doubt doubt) {
    if (!(doubt.claim() instanceof Claim.When when)) {
      return Stream.empty();
    }
    DayOfWeek stated = when.moment().weekday();
    boolean readable = rereading.of(doubt).isPresent();
    return readable || stated == null
        ? rereading.edits(doubt, Slip.DAY, DaySlips::changes)
        : others().map(days -> moved(when, stated, days));
  }

  private static Stream<Swap> changes(String wording, int start, int end) {
    List<Swap> swaps = new ArrayList<>();
    List<MatchResult> weekdays = new ArrayList<>(matches(WEEKDAY, wording, start, end));
    Collections.reverse(weekdays); // of two tellings the second is the conversion, which slips more
    for (MatchResult day : weekdays) {
      others()
          .map(days -> new Swap(day.start(), day.end(), name(weekday(day.group()).plus(days))))
          .forEach(swaps::add);
    }
    matches(RELATIVE_DAY, wording, start, end).stream()
        .limit(1)
        .map(day -> new Swap(day.start(), day.end(), ""))
        .forEach(day -> swaps.addAll(neighbours(wording, day)));
    return swaps.stream();
  }

  private static List<MatchResult> matches(Pattern pattern, String wording, int start, int end) {
    return pattern
        .matcher(wording)
        .region(start, end)
        .useTransparentBounds(true)
        .results()
        .toList();
  }

  /** The weekday that begins with the first three letters of a name. */
  private static DayOfWeek weekday(String name) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Swap> neighbours(String wording, Swap old) {
    int at = RELATIVE.indexOf(old.from(wording).toLowerCase(Locale.ROOT));
    return Stream.of(at - 1, at + 1)
        .filter(i -> i >= 0 && i < RELATIVE.size())
        .map(i -> new Swap(old.start(), old.end(), RELATIVE.get(i)))
        .toList();
  }

  /** Days from the one that stands there, the nearest first and the earlier one of two. */
  private static Stream<Integer> others() {
    return IntStream.rangeClosed(-DAYS_EITHER_WAY, DAYS_EITHER_WAY)
        .filter(days -> days != 0)
        .boxed()
        .sorted(Comparator.comparing(Math::abs));
  }

  private static String name(DayOfWeek day) {
    return Wordings.weekday(day);
  }

  /** Where the wording cannot be read again: beside a date the weekday alone changes. */
  private static Edit moved(Claim.When claim, DayOfWeek stated, int days) {
    Moment old = claim.moment();
    Rings shift = Rings.of(Interval.point(Fraction.of(days).multiply(SECONDS_A_DAY)));
    boolean dated = !old.datesFallOn().isEmpty();
    List<Reading> readings =
        old.readings().stream().map(r -> new Reading(r.name(), r.rings().plus(shift))).toList();
    Moment moment = old.onWeekday(stated.plus(days), dated ? old.readings() : readings);
    return new Edit(
        new Claim.When(claim.ground(), claim.manner(), claim.event(), moment),
        Slip.DAY,
        name(stated),
        name(stated.plus(days)));
  }
}
