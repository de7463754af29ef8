package crosscheck.oracle;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.RealExpr;
import com.microsoft.z3.RealSort;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

/** Formulas over real quantities, with exact rational constants. */
final class Terms {

  private final Context z3;

  Terms(Context z3) {
    this.z3 = z3;
  }

  RealExpr quantity(String id) {
    return z3.mkRealConst(id);
  }

  ArithExpr<RealSort> constant(Fraction value) {
    boolean signBelow = value.getDenominator().signum() < 0;
    BigInteger numerator = signBelow ? value.getNumerator().negate() : value.getNumerator();
    return z3.mkReal(numerator + "/" + value.getDenominator().abs());
  }

  BoolExpr all(BoolExpr... parts) {
    return parts.length == 1 ? parts[0] : z3.mkAnd(parts);
  }

  BoolExpr any(Collection<BoolExpr> parts) {
    return parts.size() == 1 ? parts.iterator().next() : z3.mkOr(parts.toArray(BoolExpr[]::new));
  }

  BoolExpr equal(ArithExpr<RealSort> one, ArithExpr<RealSort> other) {
    return z3.mkEq(one, other);
  }

  /** {@code low <= high}, or {@code low < high} if not {@code closed}. */
  BoolExpr ordered(ArithExpr<RealSort> low, ArithExpr<RealSort> high, boolean closed) {
    return closed ? z3.mkLe(low, high) : z3.mkLt(low, high);
  }

  BoolExpr notNegative(ArithExpr<RealSort> value) {
    return ordered(constant(Fraction.ZERO), value, true);
  }

  ArithExpr<RealSort> sum(List<ArithExpr<RealSort>> parts) {
    return parts.stream().reduce((one, other) -> z3.mkAdd(one, other)).orElseThrow();
  }

  ArithExpr<RealSort> difference(ArithExpr<RealSort> one, ArithExpr<RealSort> other) {
    return z3.mkSub(one, other);
  }

  ArithExpr<RealSort> product(ArithExpr<RealSort> one, ArithExpr<RealSort> other) {
    return z3.mkMul(one, other);
  }

  /** The value lies in one of the parts of the range. */
  BoolExpr within(ArithExpr<RealSort> value, Range range) {
    return any(range.parts().stream().map(part -> within(value, part)).toList());
  }

  private BoolExpr within(ArithExpr<RealSort> value, Interval part) {
    return between(part, bound -> constant(bound), value);
  }

  /** Where the factor is nothing, the product is. */
  BoolExpr nothingFromNothing(ArithExpr<RealSort> product, ArithExpr<RealSort> factor) {
    ArithExpr<RealSort> zero = constant(Fraction.ZERO);
    return z3.mkOr(ordered(zero, factor, false), equal(product, zero));
  }

  /**
   * There is a factor in the range by which {@code base} becomes {@code whole}. Without division:
   * the ends of each part are multiplied by the base, the way round that its sign asks for; nothing
   * times anything is nothing.
   */
  BoolExpr multiple(
      ArithExpr<RealSort> whole, ArithExpr<RealSort> base, Range factor, boolean maybeNegative) {
    ArithExpr<RealSort> zero = constant(Fraction.ZERO);
    BoolExpr nothing = all(equal(base, zero), equal(whole, zero));
    BoolExpr above =
        all(
            ordered(zero, base, false),
            any(factor.parts().stream().map(p -> scaled(whole, base, p)).toList()));
    if (!maybeNegative) {
      return z3.mkOr(nothing, above);
    }
    ArithExpr<RealSort> minusBase = difference(zero, base);
    ArithExpr<RealSort> minusWhole = difference(zero, whole);
    BoolExpr below =
        all(
            ordered(base, zero, false),
            any(factor.parts().stream().map(p -> scaled(minusWhole, minusBase, p)).toList()));
    return z3.mkOr(nothing, above, below);
  }

  private BoolExpr scaled(ArithExpr<RealSort> whole, ArithExpr<RealSort> base, Interval part) {
    return between(part, bound -> product(constant(bound), base), whole);
  }

  private interface End {
    ArithExpr<RealSort> of(Fraction bound);
  }

  private BoolExpr between(Interval part, End end, ArithExpr<RealSort> value) {
    BoolExpr low =
        part.low() == null ? z3.mkTrue() : ordered(end.of(part.low()), value, part.lowClosed());
    BoolExpr high =
        part.high() == null ? z3.mkTrue() : ordered(value, end.of(part.high()), part.highClosed());
    return all(low, high);
  }
}
