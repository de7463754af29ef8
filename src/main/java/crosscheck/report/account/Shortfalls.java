package crosscheck.report.account;

import crosscheck.network.Search.Shortfall;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Result;
import java.util.List;

/** Says where there may be more contradictions than were found. */
public final class Shortfalls {

  private Shortfalls() {}

  /** Where the search for contradictions stopped before its end, in sentences. */
  public static List<String> of(Result result) {
    return result.shortfalls().stream().map(Shortfalls::sentence).toList();
  }

  /** What may be missing: conflict or strain. */
  public static String severity(Shortfall shortfall) {
    return shortfall.fit() == Fit.CLASHES ? "conflict" : "strain";
  }

  private static String sentence(Shortfall shortfall) {
    int others = shortfall.quantities().size() - 1;
    String where =
        others == 0
            ? shortfall.quantities().first()
            : (others + 1)
                + " quantities that hang together, "
                + shortfall.quantities().first()
                + " and others";
    String why =
        shortfall.undecided() ? "not every question could be decided" : "the search has a limit";
    return "there may be more " + severity(shortfall) + "s among " + where + ": " + why;
  }
}
