package crosscheck.report;

import crosscheck.dossier.Problem;
import crosscheck.report.account.Tally;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Waivers;
import crosscheck.verdict.Waivers.Waived;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What waivers come to, in words. A waived finding is told like any other, with its waiver.
 *
 * @param waivers those of the dossier, on the day of the check
 */
record WaiversTold(Waivers waivers) {

  /** How many findings are waived, and what is wrong with waivers; nothing where there are none. */
  List<String> sums() {
    List<String> told = new ArrayList<>();
    if (!waivers.waived().isEmpty()) {
      told.add("not counted as failures: " + counted(waivers.waived()));
    }
    if (!waivers.expired().isEmpty()) {
      told.add("counted again, since the waiver has run out: " + counted(waivers.expired()));
    }
    waivers.problems().stream().map(Problem::toString).forEach(told::add);
    return told;
  }

  private static String counted(List<Waived> list) {
    List<Finding> findings = list.stream().map(Waived::finding).distinct().toList();
    return List.of("conflict", "strain").stream()
        .map(
            kind ->
                Tally.counted(findings.stream().filter(f -> f.kind().equals(kind)).count(), kind))
        .filter(text -> !text.startsWith("0 "))
        .collect(Collectors.joining(" and "));
  }

  /** The waiver of the finding with this id; empty where there is none. */
  Optional<String> of(String finding) {
    String ended = waivers.cover(finding) ? "" : "no longer: ";
    return waivers.of(finding).map(waiver -> ended + waiver.words());
  }
}
