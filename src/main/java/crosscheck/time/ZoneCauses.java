package crosscheck.time;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Why two tellings of one time may not go together: each cause is a change of one of them with
 * which they do. The likeliest slip comes first: the day was not carried, a.m. for p.m., the offset
 * of the other half of the year, the offset taken the wrong way, the offset of another zone.
 */
final class ZoneCauses {

  private static final Duration HALF_A_YEAR = Duration.ofDays(183);

  private final Restated restated;
  private final TimeContext context;

  ZoneCauses(Restated restated) {
    this.restated = restated;
    this.context = restated.context();
  }

  /** The likeliest cause in words; empty where no single change explains the misfit. */
  String of(Expression one, Expression other) {
    return Stream.<BiFunction<Expression, Expression, Optional<String>>>of(
            this::day, this::half, this::season, this::wrongWay, this::otherOffset)
        .flatMap(cause -> cause.apply(one, other).stream())
        .findFirst()
        .orElse("");
  }

  private Optional<String> day(Expression one, Expression other) {
    Expression undated = other.withoutDay();
    if (!other.tellsDay() || !fits(one, undated)) {
      return Optional.empty();
    }
    ZoneId zone = other.zone(context);
    LocalDate there = start(one).atZone(zone).toLocalDate();
    return Optional.of(
        "the digits go together, the days do not: in %s that was %s"
            .formatted(Wordings.zone(zone), Wordings.fullDay(there)));
  }

  private Optional<String> half(Expression one, Expression other) {
    String cause = "with a.m. for p.m. or the reverse, \"%s\" would fit";
    return fits(one, other.inOtherHalf())
        ? Optional.of(cause.formatted(other.text()))
        : fits(one.inOtherHalf(), other)
            ? Optional.of(cause.formatted(one.text()))
            : Optional.empty();
  }

  private Optional<String> season(Expression one, Expression other) {
    return Stream.of(one, other)
        .flatMap(told -> otherSeason(told).map(offset -> told.at(offset)).stream())
        .filter(told -> fits(told, told.start() == one.start() ? other : one))
        .map(
            told ->
                "at %s, the offset of the other half of the year, it would fit: daylight saving"
                    .formatted(Wordings.zone(told.zone(context))))
        .findFirst();
  }

  /** The offset that the region of a telling keeps in the other half of the year. */
  private Optional<ZoneOffset> otherSeason(Expression told) {
    ZoneId region =
        told.statedZone(context)
            .flatMap(s -> Optional.ofNullable(s.plain().get(0).region()))
            .orElse(told.zone(context));
    ZoneOffset own = offset(told);
    Instant start = start(told);
    return Stream.of(start, start.plus(HALF_A_YEAR), start.minus(HALF_A_YEAR))
        .map(time -> region.getRules().getOffset(time))
        .filter(offset -> !offset.equals(own))
        .findFirst();
  }

  private Optional<String> wrongWay(Expression one, Expression other) {
    return Stream.of(one, other)
        .filter(told -> offset(told).getTotalSeconds() != 0)
        .filter(
            told ->
                fits(
                    told.at(ZoneOffset.ofTotalSeconds(-offset(told).getTotalSeconds())),
                    told == one ? other : one))
        .map(
            told ->
                "the offset of \"%s\" was taken the wrong way: UTC is %s"
                    .formatted(
                        told.text(), offset(told).getTotalSeconds() < 0 ? "later" : "earlier"))
        .findFirst();
  }

  /** The nearest offset at which the one that is not told in UTC would fit. */
  private Optional<String> otherOffset(Expression one, Expression other) {
    Expression moved = offset(one).getTotalSeconds() == 0 ? other : one;
    Expression fixed = moved == one ? other : one;
    int own = offset(moved).getTotalSeconds();
    return keptAt(start(moved))
        .sorted(
            Comparator.comparing((ZoneOffset o) -> Math.abs(o.getTotalSeconds() - own))
                .thenComparing(ZoneOffset::getTotalSeconds))
        .filter(offset -> fits(moved.at(offset), fixed))
        .map(
            offset ->
                "\"%s\" would fit at %s, not at %s: the offset of another zone"
                    .formatted(moved.text(), Wordings.zone(offset), Wordings.zone(offset(moved))))
        .findFirst();
  }

  /** The offsets that some zone kept at that time; sun time to the second is no zone's. */
  private static Stream<ZoneOffset> keptAt(Instant time) {
    return ZoneId.getAvailableZoneIds().stream()
        .map(id -> ZoneId.of(id).getRules().getOffset(time))
        .filter(offset -> offset.getTotalSeconds() % 60 == 0)
        .distinct();
  }

  private boolean fits(Expression one, Expression other) {
    return restated.fit(one, other) == Fit.AGREES;
  }

  private ZoneOffset offset(Expression told) {
    return told.zone(context).getRules().getOffset(start(told));
  }

  private Instant start(Expression told) {
    List<Interval> parts = restated.rings(told).inner().parts();
    return Epoch.instant(Objects.requireNonNull(parts.get(0).low()));
  }
}
