package crosscheck.verdict;

import java.util.Collection;
import java.util.List;

/** Lists of ids in words. */
public final class Listed {

  private Listed() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }
}
