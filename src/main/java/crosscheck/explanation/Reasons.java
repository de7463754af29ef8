package crosscheck.explanation;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.verdict.Check;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Judgements;
import crosscheck.verdict.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells why: of a verdict the comparisons that decide it, of a derived value how it follows. */
public final class Reasons {

  /** How many derivations of one quantity are told. */
  private static final int DERIVATIONS = 3;

  /** What has two ends first, then by width; the charitable range counts before the plain one. */
  private static final Comparator<Estimate> TIGHTEST_FIRST =
      Comparator.comparing((Estimate e) -> width(e.rings().outer()), Reasons::narrower)
          .thenComparing(e -> width(e.rings().inner()), Reasons::narrower)
          .thenComparing(estimate -> estimate);

  private final Result result;
  private final Titles titles;
  private final Sides sides;
  private final Steps steps;

  public Reasons(Result result) {
    this.result = result;
    titles = new Titles(result.dossier());
    Values values = new Values(result.dossier());
    Voices voices = new Voices(result.dossier(), titles, values);
    sides = new Sides(titles, values, voices);
    steps = new Steps(titles, values, voices);
  }

  /**
   * Why the statement with this id has its verdict.
   *
   * @throws NullPointerException if there is no such statement
   */
  public Why of(String statement) {
    Judgement judgement = Objects.requireNonNull(result.judgements().get(statement), statement);
    return new Why(
        statement,
        judgement.verdict(),
        judgement.told(),
        deciding(judgement).map(this::tell).toList());
  }

  private Stream<Check> deciding(Judgement judgement) {
    String id = judgement.statement().id();
    return switch (judgement.verdict()) {
      case CONFLICTING -> against(id, Fit.CLASHES);
      case STRAINED -> against(id, Fit.STRAINS);
      case CORROBORATED, UNCONTESTED -> Judgements.decisive(judgement).stream();
      case UNCHECKED, ERROR -> Stream.empty();
    };
  }

  /** The sets of findings it is part of; else those that it is part of as a consequence. */
  private Stream<Check> against(String statement, Fit severity) {
    List<Check> own =
        sets(statement, Finding::clashes).filter(check -> check.fit() == severity).toList();
    return own.isEmpty() ? sets(statement, Finding::consequences) : own.stream();
  }

  private Stream<Check> sets(String statement, Function<Finding, List<Clash>> which) {
    return result.findings().stream()
        .flatMap(finding -> which.apply(finding).stream())
        .filter(clash -> clash.grounds().stream().anyMatch(ground -> ground.speaks(statement)))
        .map(Clash::witness);
  }

  private Why.Because tell(Check check) {
    List<Side> told = sides.of(check);
    return new Why.Because(
        check.rule(), titles.of(check.subject()), Sentences.of(told, check.fit()), told);
  }

  /** How the tightest derived values of a quantity follow, the tightest first; at most three. */
  public List<Step> derivations(String quantity) {
    return result.estimates().stream()
        .filter(estimate -> estimate.quantity().equals(quantity))
        .filter(estimate -> !estimate.parents().isEmpty() || isKnown(estimate))
        .sorted(TIGHTEST_FIRST)
        .limit(DERIVATIONS)
        .map(steps::tell)
        .toList();
  }

  /** What is stated of a quantity, and how its tightest derived values follow, as lines. */
  public String text(String quantity) {
    Lines lines = new Lines(false);
    SidesText text = new SidesText(lines, "");
    result.estimates().stream()
        .filter(estimate -> estimate.quantity().equals(quantity))
        .filter(estimate -> estimate.parents().isEmpty() && !isKnown(estimate))
        .filter(estimate -> !estimate.support().isEmpty())
        .map(steps::tell)
        .forEach(text::add);
    derivations(quantity).forEach(text::add);
    return lines.toString();
  }

  /** Whether it is computed from what is known, such as coordinates. */
  private static boolean isKnown(Estimate estimate) {
    return !estimate.support().isEmpty()
        && estimate.support().stream().allMatch(Ground::isKnowledge);
  }

  /** The width of a range; empty without two ends. */
  private static Optional<Fraction> width(Range range) {
    Interval hull = range.hull();
    return hull.low() == null || hull.high() == null
        ? Optional.empty()
        : Optional.of(hull.high().subtract(hull.low()));
  }

  private static int narrower(Optional<Fraction> one, Optional<Fraction> other) {
    return one.isPresent() && other.isPresent()
        ? one.get().compareTo(other.get())
        : Boolean.compare(one.isEmpty(), other.isEmpty());
  }
}
