package crosscheck.time;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Range;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One time that a wording tells by several clocks: "9 a.m. local time (0000 GMT Wednesday)".
 *
 * @param tellings at least two
 */
record Restated(List<Expression> tellings, TimeContext context, TimesOfDay times) {

  /** What all tellings allow together; where that is nothing, what any of them allows. */
  List<Reading> readings() {
    Optional<Expression> dated = tellings.stream().filter(Expression::tellsDay).findFirst();
    return tellings.stream()
        .map(telling -> dated.map(d -> beside(telling, d)).orElse(telling))
        .map(telling -> telling.readings(context, times))
        .reduce(Restated::common)
        .orElseThrow();
  }

  /** The same before or after that time, if the first telling says so. */
  List<Reading> boundedReadings() {
    List<Reading> told = readings();
    return tellings.get(0).bounding().map(b -> Reading.each(told, b::ofInstants)).orElse(told);
  }

  /** How the tellings go together, and why they do not. */
  SelfCheck check() {
    SelfCheck worst = new SelfCheck(SelfCheck.Sort.TELLINGS, Fit.AGREES, "");
    for (int i = 0; i < tellings.size(); i++) {
      for (Expression other : tellings.subList(i + 1, tellings.size())) {
        Fit fit = fit(tellings.get(i), other);
        if (fit.compareTo(worst.fit()) > 0) {
          worst = new SelfCheck(SelfCheck.Sort.TELLINGS, fit, cause(tellings.get(i), other));
        }
      }
    }
    return worst;
  }

  private String cause(Expression one, Expression other) {
    return new ZoneCauses(this).of(one, other);
  }

  /** How two expressions go together as tellings of one time. */
  Fit fit(Expression one, Expression other) {
    return rings(beside(one, other)).fit(rings(beside(other, one)));
  }

  /** A telling without a day lies around the day that another tells. */
  private Expression beside(Expression telling, Expression other) {
    return !telling.tellsDay() && other.tellsDay() ? telling.near(other, context, times) : telling;
  }

  /** What an expression allows under any reading. */
  Rings rings(Expression told) {
    return told.readings(context, times).stream()
        .map(Reading::rings)
        .reduce(Rings::union)
        .orElseThrow();
  }

  private static List<Reading> common(List<Reading> some, List<Reading> others) {
    for (Fit fit : List.of(Fit.AGREES, Fit.STRAINS)) {
      List<Reading> common = common(some, others, fit);
      if (!common.isEmpty()) {
        return common;
      }
    }
    List<Reading> any = new ArrayList<>(some);
    others.forEach(o -> any.add(new Reading(o.name() + ", as told the other way", o.rings())));
    return any;
  }

  private static List<Reading> common(List<Reading> some, List<Reading> others, Fit fit) {
    List<Reading> common = new ArrayList<>();
    for (Reading one : some) {
      for (Reading other : others) {
        if (one.rings().fit(other.rings()) == fit) {
          String name = others.size() == 1 ? one.name() : one.name() + ", " + other.name();
          both(one.rings(), other.rings()).ifPresent(r -> common.add(new Reading(name, r)));
        }
      }
    }
    return common;
  }

  /** What both allow; plainly what one allows plainly and the other at all, if they only strain. */
  private static Optional<Rings> both(Rings one, Rings other) {
    return one.outer()
        .intersect(other.outer())
        .map(outer -> new Rings(plainly(one, other).orElse(outer), outer));
  }

  private static Optional<Range> plainly(Rings one, Rings other) {
    return one.inner()
        .intersect(other.inner())
        .or(
            () ->
                Stream.of(
                        one.inner().intersect(other.outer()), other.inner().intersect(one.outer()))
                    .flatMap(Optional::stream)
                    .reduce(Range::union));
  }
}
