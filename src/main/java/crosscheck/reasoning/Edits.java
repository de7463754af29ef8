package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.quantity.Exact;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.time.Moment;
import crosscheck.verdict.Check;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Narrator;
import crosscheck.verdict.Repair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The edits of one claim that are worth trying, the smallest first. */
final class Edits {

  private static final int SECONDS_A_DAY = 86_400;
  private static final int DAYS_EITHER_WAY = 3;
  private static final int MOST_DECIMALS = 3;

  private final Dossier dossier;
  private final Narrator narrator;

  Edits(Dossier dossier) {
    this.dossier = dossier;
    this.narrator = new Narrator(dossier);
  }

  /** A claim in other words, and the repair that tells it. */
  record Edit(Claim claim, Repair repair) {}

  /** The edits of a ground's only statement that might dissolve a finding. */
  Stream<Edit> of(Finding finding, Ground ground) {
    Claim claim = Objects.requireNonNull(dossier.claims().get(ground.id()));
    if (claim instanceof Claim.When when) {
      return weekdays(when);
    } else if (claim instanceof Claim.Value value) {
      return figures(finding, value);
    } else if (claim instanceof Claim.Multiple multiple) {
      return ratios(finding, multiple);
    }
    return Stream.empty();
  }

  /** Another weekday, the nearest first. Beside a date it is the weekday alone that changes. */
  private static Stream<Edit> weekdays(Claim.When claim) {
    DayOfWeek stated = claim.moment().weekday();
    return stated == null
        ? Stream.empty()
        : IntStream.rangeClosed(-DAYS_EITHER_WAY, DAYS_EITHER_WAY)
            .filter(days -> days != 0)
            .boxed()
            .sorted(Comparator.comparing((Integer days) -> Math.abs(days)))
            .map(days -> moved(claim, stated, days));
  }

  private static Edit moved(Claim.When claim, DayOfWeek stated, int days) {
    Moment old = claim.moment();
    Rings shift = Rings.of(Interval.point(BigFraction.of(days * SECONDS_A_DAY)));
    boolean dated = !old.datesFallOn().isEmpty();
    List<Reading> readings =
        old.readings().stream().map(r -> new Reading(r.name(), r.rings().plus(shift))).toList();
    Moment moment =
        new Moment(
            dated ? old.readings() : readings,
            stated.plus(days),
            old.datesFallOn(),
            old.clock(),
            old.statedZone(),
            old.readInZone(),
            old.text(),
            old.start(),
            old.end());
    return new Edit(
        new Claim.When(claim.ground(), claim.manner(), claim.event(), moment),
        repair(claim, name(stated), name(stated.plus(days))));
  }

  /** The figure of somebody else, preferably in the same unit; else what follows from the rest. */
  private Stream<Edit> figures(Finding finding, Claim.Value claim) {
    return against(finding, claim)
        .map(estimate -> figure(claim, estimate))
        .sorted(Comparator.comparing(edit -> !sameUnit(edit.claim(), claim)));
  }

  private static boolean sameUnit(Claim edited, Claim.Value claim) {
    return edited instanceof Claim.Value value && value.unit().equals(claim.unit());
  }

  private Edit figure(Claim.Value claim, Estimate other) {
    Optional<Claim.Value> said =
        Optional.of(other)
            .filter(Estimate::isStated)
            .map(estimate -> dossier.claims().get(estimate.support().first().id()))
            .filter(Claim.Value.class::isInstance)
            .map(Claim.Value.class::cast);
    List<Reading> readings =
        said.map(Claim.Value::readings).orElse(List.of(new Reading("repaired", other.rings())));
    String unit = said.map(Claim.Value::unit).orElse("");
    String to = said.map(value -> wording(value)).orElseGet(() -> plain(other));
    return new Edit(
        new Claim.Value(
            claim.ground(), claim.manner(), claim.quantity(), claim.kind(), readings, unit, null),
        repair(claim, wording(claim), to));
  }

  private Stream<Edit> ratios(Finding finding, Claim.Multiple claim) {
    return finding.clashes().stream()
        .map(clash -> clash.witness())
        .filter(witness -> witness.subject().equals(claim.quantity()))
        .flatMap(witness -> ratio(claim, witness).stream());
  }

  private Optional<Edit> ratio(Claim.Multiple claim, Check witness) {
    Estimate mine = side(witness, claim.ground(), true);
    Estimate other = side(witness, claim.ground(), false);
    if (mine == null || other == null || mine.parents().size() != 1) {
      return Optional.empty();
    }
    Rings factor = other.rings().dividedBy(mine.parents().get(0).rings());
    return roundest(factor.inner().hull())
        .map(
            round -> {
              Rings rings = Rings.of(Interval.point(Exact.of(round)));
              Claim edited =
                  new Claim.Multiple(
                      claim.ground(), claim.manner(), claim.quantity(), claim.base(), rings);
              String to = round.toPlainString() + " times";
              return new Edit(edited, repair(claim, wording(claim), to));
            });
  }

  /** The figure of the fewest decimals in a range of two finite ends. */
  private static Optional<BigDecimal> roundest(Interval range) {
    if (range.low() == null || range.high() == null) {
      return Optional.empty();
    }
    BigFraction middle = range.low().add(range.high()).divide(2);
    return IntStream.rangeClosed(0, MOST_DECIMALS)
        .mapToObj(decimals -> middle.bigDecimalValue(decimals, RoundingMode.HALF_EVEN))
        .filter(round -> range.contains(Exact.of(round)))
        .findFirst();
  }

  private static @Nullable Estimate side(Check witness, Ground ground, boolean with) {
    Estimate left = witness.leftEstimate();
    return left != null && left.support().contains(ground) == with ? left : witness.rightEstimate();
  }

  /** The estimates that a claim of the same quantity clashes with, stated ones first. */
  private static Stream<Estimate> against(Finding finding, Claim.Value claim) {
    return finding.clashes().stream()
        .map(clash -> clash.witness())
        .filter(witness -> witness.subject().equals(claim.quantity()))
        .flatMap(witness -> Stream.ofNullable(side(witness, claim.ground(), false)))
        .filter(estimate -> !estimate.support().contains(claim.ground()));
  }

  private String plain(Estimate estimate) {
    return narrator.range(estimate.quantity(), estimate.kind(), estimate.rings().inner());
  }

  private static Repair repair(Claim claim, String from, String to) {
    return Repair.of(claim.ground().id(), from, to);
  }

  private static String wording(Claim claim) {
    return claim.ground().voices().get(0).wording();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
