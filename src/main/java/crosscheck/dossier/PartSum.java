package crosscheck.dossier;

import java.util.ArrayList;
import java.util.List;

/** One addition in the chain that makes several parts one whole; ids of quantities. */
public record PartSum(String whole, String left, String right) {

  /**
   * The parts added up one by one, so that each addition has two: the first two, then that sum and
   * the third, and so on. Empty with fewer than two parts.
   *
   * @param total id of the last sum
   * @param part what one part is called in the ids of the sums before it
   */
  static List<PartSum> chain(String total, String part, List<String> parts) {
    List<PartSum> sums = new ArrayList<>();
    String left = parts.isEmpty() ? "" : parts.get(0);
    for (int last = 1; last < parts.size(); last++) {
      boolean all = last == parts.size() - 1;
      String sum = all ? total : total + "-to-" + part + "-" + (last + 1);
      sums.add(new PartSum(sum, left, parts.get(last)));
      left = sum;
    }
    return List.copyOf(sums);
  }
}
