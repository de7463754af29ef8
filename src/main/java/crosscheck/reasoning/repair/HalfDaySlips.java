package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.verdict.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Afternoon for morning and the reverse: "2 am" for "2 pm", "2:43" for "14:43". */
final class HalfDaySlips implements Slips {

  private final Rereading rereading;

  HalfDaySlips(Rereading rereading) {
    this.rereading = rereading;
  }

  @Override
  public Stream<Edit> of(Doubt doubt) {
    return doubt.claim() instanceof Claim.When
        ? rereading.edits(doubt, Slip.HALF_DAY, HalfDaySlips::changes)
        : Stream.empty();
  }

  /** Both ends of a span move together, then each by itself. */
  private static Stream<Swap> changes(String wording, int start, int end) {
    List<MatchResult> clocks = Clocks.in(wording, start, end);
    List<Swap> swaps = new ArrayList<>();
    if (clocks.size() > 1) {
      swaps.add(together(wording, clocks));
    }
    clocks.forEach(c -> swaps.add(new Swap(c.start(), c.end(), Clocks.otherHalf(c))));
    return swaps.stream();
  }

  private static Swap together(String wording, List<MatchResult> clocks) {
    int start = clocks.get(0).start();
    int at = start;
    StringBuilder to = new StringBuilder();
    for (MatchResult clock : clocks) {
      to.append(wording, at, clock.start()).append(Clocks.otherHalf(clock));
      at = clock.end();
    }
    return new Swap(start, at, to.toString());
  }
}
