package crosscheck.verdict;

import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who stands with whom on one quantity. Estimates are sorted by their range and swept once: each
 * joins the camp whose common range it meets, or opens a new one.
 */
final class Camps {

  private final Fit severity;
  private final List<Open> all = new ArrayList<>();

  /** The camps that later estimates may meet; the sweep leaves the others behind. */
  private final List<Open> open = new ArrayList<>();

  private Camps(Fit severity) {
    this.severity = severity;
  }

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
    Camps camps = new Camps(severity);
    estimates.stream()
        .sorted(
            Comparator.comparing((Estimate e) -> ring(e.rings(), severity).hull())
                .thenComparing(estimate -> estimate))
        .forEach(camps::join);
    return camps.all.stream()
        .map(open -> new Camp(Rings.of(open.common), List.copyOf(open.members)))
        .sorted(Comparator.comparing(Camps::origins).reversed())
        .toList();
  }

  /** A camp that may still grow. */
  private static final class Open {
    private final List<Estimate> members = new ArrayList<>();
    private Range common;

    Open(Range common) {
      this.common = common;
    }
  }

  private void join(Estimate estimate) {
    Range range = ring(estimate.rings(), severity);
    open.removeIf(camp -> isPassed(camp.common.hull(), range.hull()));
    for (Open camp : open) {
      Optional<Range> both = camp.common.intersect(range);
      if (both.isPresent()) {
        camp.common = both.get();
        camp.members.add(estimate);
        return;
      }
    }
    Open camp = new Open(range);
    camp.members.add(estimate);
    open.add(camp);
    all.add(camp);
  }

  /** Whether a range lies above a camp, as do all that come after it. */
  private static boolean isPassed(Interval camp, Interval range) {
    return range.low() != null && !camp.meets(range) && camp.compareLow(range) <= 0;
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
