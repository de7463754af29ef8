package crosscheck.report.account;

import crosscheck.explanation.Told;
import java.util.List;

/**
 * A camp, told.
 *
 * @param value what all of it allows
 * @param sources ids of its sources, sorted
 * @param origins names of the origins behind it, sorted; several sources of one origin count once
 * @param world what is known of the world and agrees
 */
public record CampTold(Told value, List<String> sources, List<String> origins, List<String> world) {

  /** Who is in it: {@code 001, 003 (2 sources, 1 origin)}. */
  public String who() {
    String known = String.join(", ", world);
    if (sources.isEmpty()) {
      return "what is known (" + known + ")";
    }
    String named = String.join(", ", sources);
    String counted =
        " ("
            + Tally.counted(sources.size(), "source")
            + ", "
            + Tally.counted(origins.size(), "origin")
            + ")";
    return named + counted + (known.isEmpty() ? "" : " and what is known (" + known + ")");
  }
}
