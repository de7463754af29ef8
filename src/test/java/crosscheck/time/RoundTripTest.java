package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written of dates, clock times, zones and precisions is read back as it was meant. */
class RoundTripTest {

  private static final MomentReader READER = MomentReader.standard();
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final Publication PUBLISHED =
      new Publication(LocalDate.of(2024, 5, 15), null, SEOUL);

  private static Moment read(String wording) {
    return READER.read(wording, new TimeContext(PUBLISHED, SEOUL, Tense.PAST));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(1000, 1, 1);
    return Arbitraries.longs()
        .between(first.toEpochDay(), LocalDate.of(2999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<LocalTime> minutes() {
    return Arbitraries.integers().between(0, 1439).map(m -> LocalTime.MIN.plusMinutes(m));
  }

  /** Offsets in quarters of an hour, and regions with their history. */
  @Provide
  Arbitrary<ZoneId> zones() {
    Arbitrary<ZoneId> offsets =
        Arbitraries.integers().between(-48, 56).map(q -> ZoneOffset.ofTotalSeconds(q * 900));
    Arbitrary<ZoneId> regions =
        Arbitraries.of(
            ZoneId.of("Asia/Seoul"),
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Apia"));
    return Arbitraries.oneOf(offsets, regions);
  }

  private static Interval window(LocalDate start, LocalDate end) {
    return new Interval(second(start), true, second(end), false);
  }

  private static Fraction second(LocalDate day) {
    return Fraction.of(day.atStartOfDay(SEOUL).toEpochSecond());
  }

  private static void assertReads(String wording, LocalDate start, LocalDate end) {
    assertThat(read(wording).readings())
        .as(wording)
        .extracting(reading -> reading.rings().inner())
        .startsWith(Range.of(window(start, end)));
  }

  @Property
  void aDay(@ForAll("days") LocalDate day) {
    assertReads(Wordings.day(day), day, day.plusDays(1));
    assertReads(Wordings.fullDay(day), day, day.plusDays(1));
    assertReads(day.toString(), day, day.plusDays(1));
    assertThat(read(Wordings.fullDay(day)).selfChecks())
        .containsExactly(new SelfCheck(SelfCheck.Sort.WEEKDAY, Fit.AGREES, ""));
  }

  @Property
  void aLongerPeriod(@ForAll("days") LocalDate day) {
    YearMonth month = YearMonth.from(day);
    LocalDate first = month.atDay(1);
    assertReads(Wordings.month(month), first, first.plusMonths(1));
    LocalDate year = LocalDate.of(day.getYear(), 1, 1);
    assertReads(String.valueOf(day.getYear()), year, year.plusYears(1));
    LocalDate decade = year.minusYears(day.getYear() % 10);
    assertReads(Wordings.decade(decade.getYear()), decade, decade.plusYears(10));
    assertReads(day.getYear() / 10 + "X", decade, decade.plusYears(10));
    assertReads(month + "-XX", first, first.plusMonths(1));
  }

  @Property
  void aPortionLiesWithinItsPeriod(@ForAll("days") LocalDate day) {
    YearMonth month = YearMonth.from(day);
    Range whole = read(Wordings.month(month)).rings().outer();
    for (String portion : new String[] {"early", "mid-", "late", "the end of", "first half of"}) {
      String wording = (portion + " " + Wordings.month(month)).replace("- ", "-");
      Moment moment = read(wording);
      assertThat(moment.text()).as(wording).isEqualTo(wording);
      assertThat(whole.contains(moment.rings().outer())).as(wording).isTrue();
      assertThat(moment.rings().inner()).as(wording).isNotEqualTo(whole);
    }
  }

  /** On any clock of twelve or 24 hours, in any zone, on any day. */
  @Property
  void aMinuteInAZone(
      @ForAll("days") LocalDate day,
      @ForAll("minutes") LocalTime time,
      @ForAll("zones") ZoneId zone) {
    LocalDateTime local = day.atTime(time);
    Assume.that(zone.getRules().getValidOffsets(local).size() == 1);
    Instant instant = local.atZone(zone).toInstant();
    String twelve = Wordings.clock(time) + " " + Wordings.zone(zone) + " on " + Wordings.day(day);
    assertStarts(twelve, instant, 60);
    String seconds = Wordings.seconds(time.plusSeconds(7)) + " " + Wordings.zone(zone);
    assertStarts(seconds + ", " + Wordings.fullDay(day), instant.plusSeconds(7), 1);
  }

  @Property
  void anIsoInstant(
      @ForAll("days") LocalDate day, @ForAll("minutes") LocalTime time, @ForAll("zones") ZoneId z) {
    Assume.that(z instanceof ZoneOffset);
    Instant instant = day.atTime(time).atZone(z).toInstant();
    assertStarts(day + "T" + time + z.getId(), instant, 60);
  }

  private static void assertStarts(String wording, Instant instant, int lasts) {
    Fraction start = Fraction.of(instant.getEpochSecond());
    Range expected = Range.of(new Interval(start, true, start.add(Fraction.of(lasts)), false));
    boolean exact = !wording.startsWith("12:00 ");
    assertThat(read(wording).readings()).as(wording).hasSize(exact ? 1 : 2);
    Reading plain = read(wording).readings().get(0);
    assertThat(plain.rings().inner()).as(wording).isEqualTo(expected);
  }

  /** What the report prints of whole days, months and years is a wording as well. */
  @Property
  void aShownPeriodIsReadBack(@ForAll("days") LocalDate day, @ForAll("lengths") int length) {
    LocalDate end = day.plusDays(length);
    Assume.that(day.plusMonths(length).getYear() < 3000); // the last year that is read as one
    Range shown = Range.of(window(day, end));
    String text = ShownTime.show(shown, SEOUL);
    assertThat(read(text).rings().inner()).as(text).isEqualTo(shown);
    YearMonth month = YearMonth.from(day);
    LocalDate last = month.plusMonths(length).atDay(1);
    Range months = Range.of(window(month.atDay(1), last));
    String several = ShownTime.show(months, SEOUL);
    assertThat(read(several).rings().inner()).as(several).isEqualTo(months);
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(1, 900);
  }

  /** Of a time of day the report prints the first and the last minute, which a reader includes. */
  @Property
  void aShownTimeIsReadBack(
      @ForAll("days") LocalDate day, @ForAll("minutes") LocalTime time, @ForAll("lengths") int m) {
    Assume.that(day.getYear() > 1960 && time.getHour() < 8);
    ZonedSpan span = new ZonedSpan(day.atTime(time), m);
    String text = ShownTime.show(span.range(), SEOUL);
    assertThat(read(text).rings().inner().contains(span.range())).as(text).isTrue();
  }

  private record ZonedSpan(LocalDateTime start, int minutes) {

    Range range() {
      Fraction from = Fraction.of(start.atZone(SEOUL).toEpochSecond());
      Fraction to = from.add(Fraction.of(minutes * 60L));
      return Range.of(new Interval(from, true, to, false));
    }
  }

  @Property
  void aLabelledTimeHasTheOffsetOfItsLabel(
      @ForAll("days") LocalDate day, @ForAll("labels") String label) {
    Moment moment = read("23:05 " + label + " on " + Wordings.day(day));
    int hours = Integer.parseInt(label.substring(3));
    Instant expected = day.atTime(23, 5).toInstant(ZoneOffset.ofHours(hours));
    assertThat(moment.rings().inner().hull().low())
        .isEqualTo(Fraction.of(expected.getEpochSecond()));
  }

  @Provide
  Arbitrary<String> labels() {
    return Combinators.combine(
            Arbitraries.of("UTC", "GMT"), Arbitraries.integers().between(-12, 14))
        .as((name, hours) -> String.format(Locale.ROOT, "%s%+d", name, hours));
  }
}
