package crosscheck.quantity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values a wording allows: a union of intervals, so that an ambiguous wording ("mile" may be
 * nautical) keeps its readings apart instead of admitting what lies between them.
 *
 * @param parts at least one interval, ascending, no two of which join
 */
public record Range(List<Interval> parts) {

  /** Every value. */
  public static final Range ALL = of(Interval.ALL);

  public Range {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a range has at least one value");
    }
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i - 1).compareTo(parts.get(i)) > 0 || parts.get(i - 1).joins(parts.get(i))) {
        throw new IllegalArgumentException("parts must ascend and stand apart: " + parts);
      }
    }
  }

  /** The union of the given intervals, which may overlap and stand in any order. */
  public static Range of(Interval... parts) {
    return of(List.of(parts));
  }

  /** The union of the given intervals, which may overlap and stand in any order. */
  public static Range of(List<Interval> parts) {
    List<Interval> merged = new ArrayList<>();
    for (Interval part : parts.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).joins(part)) {
        merged.set(last, merged.get(last).hull(part));
      } else {
        merged.add(part);
      }
    }
    return new Range(merged);
  }

  /** Reads what {@link #toString} prints: {@code [1, 2] or (5, inf)}. */
  public static Range parse(String text) {
    return of(Stream.of(text.split(" or ")).map(Interval::parse).toList());
  }

  /** Whether the two ranges have a value in common. */
  public boolean meets(Range other) {
    return intersect(other).isPresent();
  }

  /** Whether every value of {@code other} belongs to this range. */
  public boolean contains(Range other) {
    return other.parts.stream().allMatch(p -> parts.stream().anyMatch(q -> q.contains(p)));
  }

  /** Whether every value of this range is below every value of {@code other}. */
  public boolean liesBelow(Range other) {
    Interval own = hull();
    Interval others = other.hull();
    return own.high() != null
        && others.low() != null
        && own.high().compareTo(others.low()) <= 0
        && !own.meets(others);
  }

  /** The values both have in common, if any. */
  public Optional<Range> intersect(Range other) {
    List<Interval> common =
        parts.stream()
            .flatMap(p -> other.parts.stream().flatMap(q -> p.intersect(q).stream()))
            .toList();
    return common.isEmpty() ? Optional.empty() : Optional.of(of(common));
  }

  /** The values that belong to this range or to {@code other}. */
  public Range union(Range other) {
    return of(Stream.concat(parts.stream(), other.parts.stream()).toList());
  }

  /** All sums of a value of this and a value of {@code other}. */
  public Range plus(Range other) {
    return each(other, Interval::plus);
  }

  /** All differences, a value of this minus a value of {@code other}. */
  public Range minus(Range other) {
    return each(other, Interval::minus);
  }

  /** All products of a value of this and a value of {@code other}. */
  public Range times(Range other) {
    return each(other, Interval::times);
  }

  /** All quotients; every value where {@code divisor} may be zero. */
  public Range dividedBy(Range divisor) {
    return each(divisor, Interval::dividedBy);
  }

  /** This range with every value multiplied by {@code factor}. */
  public Range scale(Fraction factor) {
    return of(parts.stream().map(p -> p.scale(factor)).toList());
  }

  /** The whole numbers of this range, as a range of single values; empty if it has none. */
  public Optional<Range> integers() {
    List<Interval> whole = parts.stream().flatMap(p -> wholeNumbers(p).stream()).toList();
    return whole.isEmpty() ? Optional.empty() : Optional.of(of(whole));
  }

  /** The interval from the lowest value to the highest. */
  public Interval hull() {
    return parts.get(0).hull(parts.get(parts.size() - 1));
  }

  /** Prints the parts joined by {@code or}. */
  @Override
  public String toString() {
    return parts.stream().map(Interval::toString).collect(Collectors.joining(" or "));
  }

  private Range each(Range other, BinaryOperator<Interval> operation) {
    return of(
        parts.stream().flatMap(p -> other.parts.stream().map(q -> operation.apply(p, q))).toList());
  }

  private static Optional<Interval> wholeNumbers(Interval part) {
    Fraction from = part.low() == null ? null : ceiling(part.low(), part.lowClosed());
    Fraction to =
        part.high() == null ? null : ceiling(part.high().negate(), part.highClosed()).negate();
    if (from != null && to != null && from.compareTo(to) > 0) {
      return Optional.empty();
    }
    return Optional.of(new Interval(from, from != null, to, to != null));
  }

  /** The smallest whole number that is at least {@code value}, or above it where it is excluded. */
  private static Fraction ceiling(Fraction value, boolean included) {
    BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
    boolean whole = parts[1].signum() == 0;
    boolean up = whole ? !included : value.signum() > 0;
    return Fraction.of(up ? parts[0].add(BigInteger.ONE) : parts[0]);
  }
}
