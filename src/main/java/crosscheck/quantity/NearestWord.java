package crosscheck.quantity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the word that somebody probably meant. */
public final class NearestWord {

  private NearestWord() {}

  /**
   * The word of {@code words} with the fewest slips from {@code word}: letters added, lost, wrong
   * or swapped with their neighbour (Damerau 1964). Among equals the first of the alphabet; none
   * where more than a third of the letters would be slips.
   */
  public static Optional<String> to(String word, Collection<String> words) {
    return new TreeSet<>(words)
        .stream()
            .filter(candidate -> 3 * slips(word, candidate) <= word.length())
            .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
  }

  /** How many slips turn one word into the other; no letter is part of two swaps. */
  static int slips(String from, String to) {
    int[][] slips = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, from, to, i, j);
      }
    }
    return slips[from.length()][to.length()];
  }

  private static int fewest(int[][] slips, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int fewest = slips[i - 1][j - 1] + (same ? 0 : 1);
    fewest = Math.min(fewest, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }
}
