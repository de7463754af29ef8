package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Reading;
import crosscheck.time.Moment;
import crosscheck.verdict.Narrator;
import crosscheck.verdict.Slip;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figure or the time of somebody else, preferably one in the same unit; else what follows from
 * the rest.
 */
final class FigureSlips implements Slips {

  private static final String REPAIRED = "repaired";

  private final Rereading rereading;
  private final Dossier dossier;
  private final Narrator narrator;

  FigureSlips(Rereading rereading, Dossier dossier) {
    this.rereading = rereading;
    this.dossier = dossier;
    this.narrator = new Narrator(dossier);
  }

  @Override
  public Stream<Edit> of(Doubt doubt) {
    Comparator<Estimate> order =
        Comparator.comparing((Estimate other) -> !other.isStated())
            .thenComparing(FigureSlips::vagueness)
            .thenComparing(other -> !sameUnit(doubt.claim(), said(other)))
            .thenComparing(Comparator.naturalOrder());
    return doubt.against().stream().sorted(order).flatMap(other -> edit(doubt, other).stream());
  }

  /** The plain width of a time: the hour says more than the day. Figures are alike in this. */
  private static Fraction vagueness(Estimate estimate) {
    if (estimate.kind() != Kind.INSTANT) {
      return Fraction.ZERO;
    }
    Interval plain = estimate.rings().inner().hull();
    return plain.low() == null || plain.high() == null
        ? Fraction.of(Long.MAX_VALUE)
        : plain.high().subtract(plain.low());
  }

  private static boolean sameUnit(Claim claim, Optional<Claim> said) {
    return claim instanceof Claim.Value mine
        && said.isPresent()
        && said.get() instanceof Claim.Value other
        && other.unit().equals(mine.unit());
  }

  /** The claim that states an estimate. */
  private Optional<Claim> said(Estimate estimate) {
    return Optional.of(estimate)
        .filter(Estimate::isStated)
        .filter(stated -> !stated.support().isEmpty())
        .flatMap(
            stated -> Optional.ofNullable(dossier.claims().get(stated.support().first().id())));
  }

  private Optional<Edit> edit(Doubt doubt, Estimate other) {
    if (doubt.claim() instanceof Claim.Value value) {
      return Optional.of(figure(doubt, value, other));
    }
    return doubt.claim() instanceof Claim.When when
        ? Optional.of(time(when, other))
        : Optional.empty();
  }

  private Edit figure(Doubt doubt, Claim.Value claim, Estimate other) {
    Optional<Claim.Value> said =
        said(other).filter(Claim.Value.class::isInstance).map(Claim.Value.class::cast);
    List<Reading> readings =
        said.map(Claim.Value::readings).orElse(List.of(new Reading(REPAIRED, other.rings())));
    Claim edited =
        new Claim.Value(
            claim.ground(),
            claim.manner(),
            claim.quantity(),
            claim.kind(),
            readings,
            said.map(Claim.Value::unit).orElse(""),
            null);
    String from = words(doubt.claim(), doubt.wording());
    return new Edit(edited, Slip.FIGURE, from, words(other, said));
  }

  private Edit time(Claim.When claim, Estimate other) {
    Moment old = claim.moment();
    Moment moment = old.saying(new Reading(REPAIRED, other.rings()));
    Claim edited = new Claim.When(claim.ground(), claim.manner(), claim.event(), moment);
    Optional<Claim> said = said(other).filter(Claim.When.class::isInstance);
    Edit derived = new Edit(edited, Slip.FIGURE, old.text(), range(other));
    return said.map(told -> asTold(edited, old.text(), told)).orElse(derived);
  }

  /**
   * A time in the words of another report; they mean it where they stand: on its day, its clock.
   */
  private Edit asTold(Claim edited, String from, Claim said) {
    Statement voice = said.ground().voices().get(0);
    Edit edit = new Edit(edited, Slip.FIGURE, from, words(said, voice.wording()));
    return voice.isKnowledge() ? edit : edit.asToldBy(voice.source());
  }

  /** The words of the report that says so, or the range. */
  private String words(Estimate other, Optional<Claim.Value> said) {
    return said.map(value -> words(value, value.ground().voices().get(0).wording()))
        .orElseGet(() -> range(other));
  }

  /** The range in words that could stand in a report. */
  private String range(Estimate other) {
    return narrator
        .range(other.quantity(), other.kind(), other.rings().inner())
        .replace("≥ ", "at least ")
        .replace("≤ ", "at most ")
        .replace("> ", "more than ")
        .replace("< ", "less than ");
  }

  /** The figure alone, where the wording says more. */
  private String words(Claim claim, String wording) {
    return rereading.words(claim, wording).orElse(wording);
  }
}
