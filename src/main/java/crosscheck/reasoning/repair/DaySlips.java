package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.time.Moment;
import crosscheck.verdict.Slip;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Another weekday, the nearest first, or the day before or after today. */
final class DaySlips implements Slips {

  private static final int SECONDS_A_DAY = 86_400;
  private static final int DAYS_EITHER_WAY = 3;
  private static final List<String> RELATIVE = List.of("yesterday", "today", "tomorrow");

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
        ? rereading.edits(doubt, Slip.DAY, (text, start, end) -> changes(text, start, end, stated))
        : others().map(days -> moved(when, stated, days));
  }

  private static Stream<Swap> changes(
      String wording, int start, int end, @Nullable DayOfWeek stated) {
    List<Swap> swaps = new ArrayList<>();
    if (stated != null) {
      find(wording, start, end, names(stated))
          .ifPresent(
              old ->
                  others()
                      .map(days -> new Swap(old.start(), old.end(), name(stated.plus(days))))
                      .forEach(swaps::add));
    }
    find(wording, start, end, String.join("|", RELATIVE))
        .ifPresent(old -> swaps.addAll(neighbours(wording, old)));
    return swaps.stream();
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

  private static Optional<Swap> find(String wording, int start, int end, String words) {
    Matcher matcher =
        Pattern.compile("(?i)(?<!\\p{L})(?:" + words + ")(?!\\p{L})").matcher(wording);
    matcher.region(start, end).useTransparentBounds(true);
    return matcher.find()
        ? Optional.of(new Swap(matcher.start(), matcher.end(), ""))
        : Optional.empty();
  }

  /** The name of a weekday or three or more of its first letters. */
  private static String names(DayOfWeek day) {
    String name = name(day);
    return name + "|" + name.substring(0, 3) + "\\p{L}{0,2}\\.?";
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Where the wording cannot be read again: beside a date the weekday alone changes. */
  private static Edit moved(Claim.When claim, DayOfWeek stated, int days) {
    Moment old = claim.moment();
    Rings shift = Rings.of(Interval.point(BigFraction.of(days * SECONDS_A_DAY)));
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
