package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What holds between quantities: the edges of the constraint network. Domain rules only insert
 * ties; a few general rules carry estimates along them, in every direction.
 *
 * <p>Quantities are named by their ids. A tie rests on grounds of its own where a statement or a
 * piece of knowledge makes it.
 */
public sealed interface Tie {

  /** No statement is needed for it. */
  SortedSet<Ground> ALWAYS = Collections.emptySortedSet();

  /** Zero and more. */
  Rings NOT_NEGATIVE = Rings.of(Interval.atLeast(Fraction.ZERO));

  /** More than zero. */
  Rings POSITIVE = Rings.of(Interval.above(Fraction.ZERO));

  /** The rule that made the tie. */
  String rule();

  /** Statements and knowledge the tie rests on. */
  SortedSet<Ground> grounds();

  /** Ids of the quantities it joins. */
  List<String> quantities();

  /** The tie as an equation of ids. */
  String relation();

  /** A tie by which {@code later} is {@code earlier} plus a gap in the common base unit. */
  static Offset offset(
      String rule, SortedSet<Ground> grounds, String later, String earlier, Rings gap) {
    return new Offset(rule, grounds, later, earlier, gap);
  }

  /** A tie that rests on one ground. */
  static Offset offset(String rule, Ground ground, String later, String earlier, Rings gap) {
    return offset(rule, grounds(ground), later, earlier, gap);
  }

  /** A tie by which {@code upper} is at least {@code lower}. */
  static Offset atMost(String rule, SortedSet<Ground> grounds, String lower, String upper) {
    return offset(rule, grounds, upper, lower, NOT_NEGATIVE);
  }

  /** A tie by which the event of quantity {@code first} comes before that of {@code then}. */
  static Offset before(String rule, SortedSet<Ground> grounds, String first, String then) {
    return offset(rule, grounds, then, first, POSITIVE);
  }

  /** A tie by which {@code whole} is {@code base} times a factor. */
  static Scale scale(
      String rule, SortedSet<Ground> grounds, String whole, String base, Rings factor) {
    return new Scale(rule, grounds, whole, base, factor);
  }

  /** A tie that rests on one ground. */
  static Scale scale(String rule, Ground ground, String whole, String base, Rings factor) {
    return scale(rule, grounds(ground), whole, base, factor);
  }

  /** A tie by which the two quantities have one value. */
  static Scale equal(String rule, SortedSet<Ground> grounds, String one, String other) {
    return scale(rule, grounds, one, other, Rings.of(Interval.point(Fraction.ONE)));
  }

  /** A tie by which {@code whole} is the sum of its parts. */
  static Sum sum(String rule, SortedSet<Ground> grounds, String whole, String left, String right) {
    return new Sum(rule, grounds, whole, left, right);
  }

  /** A tie by which {@code whole} is the product of its factors. */
  static Product product(
      String rule, SortedSet<Ground> grounds, String whole, String left, String right) {
    return new Product(rule, grounds, whole, left, right);
  }

  /** The set of one ground. */
  static SortedSet<Ground> grounds(Ground ground) {
    return new TreeSet<>(List.of(ground));
  }

  /** An estimate that follows by this tie. */
  default Estimate derive(
      String relation, String target, Kind kind, Rings rings, Estimate... parents) {
    return Estimate.derived(rule(), relation, grounds(), target, kind, rings, List.of(parents));
  }

  /** One quantity is another plus a gap. */
  record Offset(String rule, SortedSet<Ground> grounds, String later, String earlier, Rings gap)
      implements Tie {

    /** What follows for the later quantity. */
    public Estimate forward(Kind kind, Estimate from) {
      return derive(relation(), later, kind, from.rings().plus(gap), from);
    }

    /** What follows for the earlier quantity. */
    public Estimate backward(Kind kind, Estimate from) {
      return derive(relation(), earlier, kind, from.rings().minus(gap), from);
    }

    /** How much later one quantity is than another, if this tie joins just the two; none or one. */
    public List<Rings> fromTo(String from, String to) {
      if (earlier.equals(from) && later.equals(to)) {
        return List.of(gap);
      }
      boolean turned = earlier.equals(to) && later.equals(from);
      return turned ? List.of(gap.scale(Fraction.of(-1))) : List.of();
    }

    @Override
    public List<String> quantities() {
      return List.of(later, earlier);
    }

    @Override
    public String relation() {
      if (gap.equals(NOT_NEGATIVE)) {
        return later + " >= " + earlier;
      }
      return gap.equals(POSITIVE) ? later + " > " + earlier : later + " = " + earlier + " + gap";
    }
  }

  /** One quantity is another times a factor. */
  record Scale(String rule, SortedSet<Ground> grounds, String whole, String base, Rings factor)
      implements Tie {

    /** What follows for the whole. */
    public Estimate forward(Kind kind, Estimate from) {
      return derive(relation(), whole, kind, from.rings().times(factor), from);
    }

    /** What follows for the base. */
    public Estimate backward(Kind kind, Estimate from) {
      return derive(relation(), base, kind, from.rings().dividedBy(factor), from);
    }

    @Override
    public List<String> quantities() {
      return List.of(whole, base);
    }

    @Override
    public String relation() {
      boolean same = factor.outer().equals(Range.of(Interval.point(Fraction.ONE)));
      return whole + " = " + (same ? base : "factor x " + base);
    }
  }

  /** One quantity is the sum of two others. */
  record Sum(String rule, SortedSet<Ground> grounds, String whole, String left, String right)
      implements Tie {

    @Override
    public List<String> quantities() {
      return List.of(whole, left, right);
    }

    @Override
    public String relation() {
      return whole + " = " + left + " + " + right;
    }

    /** What follows for the whole. */
    public Estimate whole(Kind kind, Estimate leftPart, Estimate rightPart) {
      Rings sum = leftPart.rings().plus(rightPart.rings());
      return derive(relation(), whole, kind, sum, leftPart, rightPart);
    }

    /** What follows for the left part. */
    public Estimate left(Kind kind, Estimate total, Estimate rightPart) {
      Rings rest = total.rings().minus(rightPart.rings());
      return derive(left + " = " + whole + " - " + right, left, kind, rest, total, rightPart);
    }

    /** What follows for the right part. */
    public Estimate right(Kind kind, Estimate total, Estimate leftPart) {
      Rings rest = total.rings().minus(leftPart.rings());
      return derive(right + " = " + whole + " - " + left, right, kind, rest, total, leftPart);
    }
  }

  /** One quantity is the product of two others. */
  record Product(String rule, SortedSet<Ground> grounds, String whole, String left, String right)
      implements Tie {

    @Override
    public List<String> quantities() {
      return List.of(whole, left, right);
    }

    @Override
    public String relation() {
      return whole + " = " + left + " x " + right;
    }

    /** What follows for the whole. */
    public Estimate whole(Kind kind, Estimate leftFactor, Estimate rightFactor) {
      Rings product = leftFactor.rings().times(rightFactor.rings());
      return derive(relation(), whole, kind, product, leftFactor, rightFactor);
    }

    /** What follows for the left factor. */
    public Estimate left(Kind kind, Estimate total, Estimate rightFactor) {
      Rings quotient = total.rings().dividedBy(rightFactor.rings());
      return derive(left + " = " + whole + " / " + right, left, kind, quotient, total, rightFactor);
    }

    /** What follows for the right factor. */
    public Estimate right(Kind kind, Estimate total, Estimate leftFactor) {
      Rings quotient = total.rings().dividedBy(leftFactor.rings());
      return derive(right + " = " + whole + " / " + left, right, kind, quotient, total, leftFactor);
    }
  }
}
