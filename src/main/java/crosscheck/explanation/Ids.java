package crosscheck.explanation;

import java.util.Collection;
import java.util.List;

/** Lists of ids and names in words. */
final class Ids {

  private Ids() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String and(Collection<String> ids) {
    return list(ids, " and ");
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  static String or(Collection<String> ids) {
    return list(ids, " or ");
  }

  private static String list(Collection<String> ids, String word) {
    List<String> all = List.copyOf(ids);
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + word + all.get(last);
  }

  /** {@code 1 statement}, {@code 2 statements}. */
  static String statements(int count) {
    return count + (count == 1 ? " statement" : " statements");
  }
}
