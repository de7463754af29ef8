package crosscheck.network;

import crosscheck.quantity.Fraction;
import java.util.Arrays;

/**
 * A linear form: factors of variables, none of them zero. Sorted arrays, because adding one to
 * another is what the simplex does most.
 */
final class Row {

  static final Row EMPTY = new Row(new int[0], new Fraction[0], 0);

  private final int[] variables;
  private final Fraction[] factors;
  private final int size;

  private Row(int[] variables, Fraction[] factors, int size) {
    this.variables = variables;
    this.factors = factors;
    this.size = size;
  }

  /** A variable by itself. */
  static Row of(int variable, Fraction factor) {
    return new Row(new int[] {variable}, new Fraction[] {factor}, 1);
  }

  /** How many variables it has. */
  int size() {
    return size;
  }

  /** The variable at a place; they ascend. */
  int variable(int place) {
    return variables[place];
  }

  /** The factor at a place. */
  Fraction factor(int place) {
    return factors[place];
  }

  /** The place of a variable; below zero, if it has none. */
  int place(int variable) {
    return Arrays.binarySearch(variables, 0, size, variable);
  }

  /** This form and so many times another. */
  Row plus(Row other, Fraction times) {
    int[] both = new int[size + other.size];
    Fraction[] sums = new Fraction[size + other.size];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < size || j < other.size) {
      boolean own = j == other.size || i < size && variables[i] <= other.variables[j];
      boolean others = i == size || j < other.size && other.variables[j] <= variables[i];
      int variable = own ? variables[i] : other.variables[j];
      Fraction sum = own ? factors[i++] : Fraction.ZERO;
      sum = others ? sum.add(other.factors[j++].multiply(times)) : sum;
      if (sum.signum() != 0) {
        both[count] = variable;
        sums[count++] = sum;
      }
    }
    return new Row(both, sums, count);
  }

  /** This form without the variable at a place. */
  Row without(int place) {
    int[] others = new int[size - 1];
    Fraction[] left = new Fraction[size - 1];
    System.arraycopy(variables, 0, others, 0, place);
    System.arraycopy(variables, place + 1, others, place, size - place - 1);
    System.arraycopy(factors, 0, left, 0, place);
    System.arraycopy(factors, place + 1, left, place, size - place - 1);
    return new Row(others, left, size - 1);
  }

  /** So many times this form; not zero times. */
  Row times(Fraction factor) {
    Fraction[] products = new Fraction[size];
    for (int i = 0; i < size; i++) {
      products[i] = factors[i].multiply(factor);
    }
    return new Row(variables, products, size);
  }
}
