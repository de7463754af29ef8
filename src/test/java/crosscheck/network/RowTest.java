package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fraction;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rows against maps from each variable to its factor. */
class RowTest {

  private static Row row(Map<Integer, Integer> terms) {
    Row row = Row.EMPTY;
    for (Map.Entry<Integer, Integer> term : terms.entrySet()) {
      row = row.plus(Row.of(term.getKey(), Fraction.ONE), Fraction.of(term.getValue()));
    }
    return row;
  }

  private static SortedMap<Integer, Integer> terms(Row row) {
    SortedMap<Integer, Integer> terms = new TreeMap<>();
    int last = -1;
    for (int place = 0; place < row.size(); place++) {
      assertThat(row.variable(place)).isGreaterThan(last);
      assertThat(row.factor(place).signum()).isNotZero();
      last = row.variable(place);
      assertThat(row.place(last)).isEqualTo(place);
      terms.put(last, row.factor(place).intValue());
    }
    return terms;
  }

  @Provide
  Arbitrary<Map<Integer, Integer>> form() {
    return Arbitraries.maps(
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(-3, 3).filter(factor -> factor != 0))
        .ofMaxSize(6);
  }

  @Property
  void aRowIsWhatItWasMadeOf(@ForAll("form") Map<Integer, Integer> form) {
    assertThat(terms(row(form))).isEqualTo(form);
  }

  @Property
  void soManyTimesAnotherIsAddedTermByTerm(
      @ForAll("form") Map<Integer, Integer> one, @ForAll("form") Map<Integer, Integer> other) {
    for (int times = -3; times <= 3; times++) {
      SortedMap<Integer, Integer> sum = new TreeMap<>(one);
      for (Map.Entry<Integer, Integer> term : other.entrySet()) {
        sum.merge(term.getKey(), times * term.getValue(), Integer::sum);
      }
      sum.values().removeIf(factor -> factor == 0);
      assertThat(terms(row(one).plus(row(other), Fraction.of(times)))).isEqualTo(sum);
    }
  }

  @Property
  void oneTermIsLeftOut(@ForAll("form") Map<Integer, Integer> form) {
    Row row = row(form);
    for (int variable : form.keySet()) {
      SortedMap<Integer, Integer> rest = new TreeMap<>(form);
      rest.remove(variable);
      Row without = row.without(row.place(variable));
      assertThat(terms(without)).isEqualTo(rest);
      assertThat(without.place(variable)).isNegative();
    }
    assertThat(terms(row)).as("the row itself stays").isEqualTo(form);
  }

  /** x1 + 2 x4 - 3 x7, twice: 2 x1 + 4 x4 - 6 x7. */
  @Test
  void everyFactorIsMultiplied() {
    Row row = row(Map.of(7, -3, 1, 1, 4, 2));
    assertThat(terms(row.times(Fraction.of(2)))).isEqualTo(Map.of(1, 2, 4, 4, 7, -6));
    assertThat(terms(row)).isEqualTo(Map.of(1, 1, 4, 2, 7, -3));
    assertThat(row.place(5)).isNegative();
  }
}
