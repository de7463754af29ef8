package crosscheck.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts that have many phrases in common, each phrase kept once: the pair of neighbours that is met
 * most often becomes a symbol of its own, again and again (after N. J. Larsson and A. Moffat,
 * Off-line dictionary-based compression, Proc. IEEE 88, 2000; here many pairs in each round).
 * Symbols below the number of words are words, the others pairs, in order.
 *
 * @param words the words, each with the white space behind it
 * @param pairs two symbols for each pair, one after the other
 * @param texts the symbols of each text
 */
record PhrasePairs(List<String> words, List<Integer> pairs, List<List<Integer>> texts) {

  private static final Pattern WORD = Pattern.compile("\\S+[ ]*|[ ]+|\\n");

  /** A pair met less often is not worth a symbol. */
  private static final int LEAST = 4;

  /** How many rounds at most; few are left to find after some dozens. */
  private static final int ROUNDS = 64;

  /** Finds the common phrases of texts. */
  static PhrasePairs of(List<String> texts) {
    Map<String, Integer> words = new HashMap<>();
    List<String> inOrder = new ArrayList<>();
    List<List<Integer>> rows = new ArrayList<>();
    for (String text : texts) {
      List<Integer> row = new ArrayList<>();
      for (String word :
          (Iterable<String>) WORD.matcher(text).results().map(MatchResult::group)::iterator) {
        Integer known = words.putIfAbsent(word, inOrder.size());
        if (known == null) {
          inOrder.add(word);
        }
        row.add(known == null ? inOrder.size() - 1 : known);
      }
      rows.add(row);
    }
    List<Integer> pairs = new ArrayList<>();
    for (int round = 0; round < ROUNDS && join(rows, pairs, inOrder.size()); round++) {}
    return new PhrasePairs(inOrder, pairs, rows);
  }

  /** The text with this place in the list. */
  String text(int place) {
    StringBuilder text = new StringBuilder();
    texts.get(place).forEach(symbol -> expand(symbol, text));
    return text.toString();
  }

  private void expand(int symbol, StringBuilder text) {
    if (symbol < words.size()) {
      text.append(words.get(symbol));
    } else {
      int pair = 2 * (symbol - words.size());
      expand(pairs.get(pair), text);
      expand(pairs.get(pair + 1), text);
    }
  }

  private record Pair(int left, int right) {}

  /** One round: makes symbols of frequent pairs, no two of which share a symbol. */
  private static boolean join(List<List<Integer>> rows, List<Integer> pairs, int words) {
    Map<Pair, Integer> chosen = choose(count(rows), words + pairs.size() / 2);
    chosen.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .forEach(pair -> pairs.addAll(List.of(pair.left, pair.right)));
    if (!chosen.isEmpty()) {
      rows.replaceAll(row -> joined(row, chosen));
    }
    return !chosen.isEmpty();
  }

  private static Map<Pair, Integer> count(List<List<Integer>> rows) {
    Map<Pair, Integer> counts = new HashMap<>();
    for (List<Integer> row : rows) {
      for (int i = 1; i < row.size(); i++) {
        counts.merge(new Pair(row.get(i - 1), row.get(i)), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Map<Pair, Integer> choose(Map<Pair, Integer> counts, int next) {
    Map<Pair, Integer> chosen = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    counts.entrySet().stream()
        .filter(count -> count.getValue() >= LEAST)
        .sorted(
            Map.Entry.<Pair, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(count -> count.getKey().left)
                .thenComparing(count -> count.getKey().right))
        .map(Map.Entry::getKey)
        .filter(pair -> !used.contains(pair.left) && !used.contains(pair.right))
        .forEachOrdered(
            pair -> {
              used.add(pair.left);
              used.add(pair.right);
              chosen.put(pair, next + chosen.size());
            });
    return chosen;
  }

  private static List<Integer> joined(List<Integer> row, Map<Pair, Integer> chosen) {
    List<Integer> joined = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Integer symbol = i + 1 < row.size() ? chosen.get(new Pair(row.get(i), row.get(i + 1))) : null;
      joined.add(symbol == null ? row.get(i) : symbol);
      i += symbol == null ? 0 : 1;
    }
    return joined;
  }
}
