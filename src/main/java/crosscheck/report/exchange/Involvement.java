package crosscheck.report.exchange;

import crosscheck.report.Checked;
import crosscheck.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which findings each statement is part of, and whether each of them was settled or known. */
final class Involvement {

  private final Checked checked;
  private final Map<String, List<Finding>> findings = new TreeMap<>();

  Involvement(Checked checked) {
    this.checked = checked;
    for (Finding finding : checked.findings()) {
      for (String statement : finding.statements()) {
        findings.computeIfAbsent(statement, id -> new ArrayList<>()).add(finding);
      }
    }
  }

  /** The findings that a statement is part of, the worst first. */
  List<Finding> of(String statement) {
    return findings.getOrDefault(statement, List.of());
  }

  /** Their ids in one text. */
  String ids(String statement) {
    return of(statement).stream().map(Finding::id).collect(Collectors.joining("; "));
  }

  /** The words of the waivers, if the statement is part of a finding and each is waived. */
  Optional<String> waived(String statement) {
    List<Finding> all = of(statement);
    boolean covered = !all.isEmpty() && all.stream().allMatch(checked::waives);
    return covered ? Optional.of(words(all, "")) : Optional.empty();
  }

  /**
   * Why none of the findings that the statement is part of counts: each is waived, or known to the
   * baseline. Empty if one of them counts, or there is none.
   */
  Optional<String> excused(String statement) {
    List<Finding> all = of(statement);
    boolean excused =
        !all.isEmpty()
            && all.stream().allMatch(f -> checked.waives(f) || checked.knows(f).orElse(false));
    return excused ? Optional.of(words(all, "waived: ")) : Optional.empty();
  }

  private String words(List<Finding> all, String before) {
    return all.stream()
        .map(
            finding ->
                checked.waives(finding)
                    ? checked.waiver(finding).map(waiver -> before + waiver).orElse("")
                    : "known to the baseline")
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
