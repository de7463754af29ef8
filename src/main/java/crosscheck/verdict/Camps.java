package crosscheck.verdict;

import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who stands with whom on one quantity. Estimates are sorted by their range and swept once: each
 * joins the camp whose common range it meets, or opens a new one.
 */
final class Camps {

  private Camps() {}

  /** The camps behind the clashes of one subject, most independent origins first. */
  static List<Camp> of(List<Clash> clashes, Fit severity) {
    TreeSet<Estimate> estimates = new TreeSet<>();
    for (Clash clash : clashes) {
      Estimate left = clash.witness().leftEstimate();
      Estimate right = clash.witness().rightEstimate();
      if (left != null && right != null) {
        estimates.add(left);
        estimates.add(right);
      }
    }
    List<Camp> camps = new ArrayList<>();
    estimates.stream()
        .sorted(
            Comparator.comparing((Estimate e) -> ring(e.rings(), severity).hull())
                .thenComparing(estimate -> estimate))
        .forEach(estimate -> join(camps, estimate, severity));
    return camps.stream().sorted(Comparator.comparing(Camps::origins).reversed()).toList();
  }

  private static void join(List<Camp> camps, Estimate estimate, Fit severity) {
    for (int i = 0; i < camps.size(); i++) {
      Camp camp = camps.get(i);
      var common = ring(camp.rings(), severity).intersect(ring(estimate.rings(), severity));
      if (common.isPresent()) {
        List<Estimate> members = new ArrayList<>(camp.estimates());
        members.add(estimate);
        camps.set(i, new Camp(Rings.of(common.get().hull()), List.copyOf(members)));
        return;
      }
    }
    camps.add(new Camp(Rings.of(ring(estimate.rings(), severity).hull()), List.of(estimate)));
  }

  private static Range ring(Rings rings, Fit severity) {
    return severity == Fit.CLASHES ? rings.outer() : rings.inner();
  }

  /** Independent origins behind a camp; what is known of the world counts as one more. */
  private static long origins(Camp camp) {
    return camp.estimates().stream()
        .flatMap(estimate -> estimate.support().stream())
        .flatMap(ground -> ground.isKnowledge() ? Stream.of("") : ground.origins().stream())
        .distinct()
        .count();
  }
}
