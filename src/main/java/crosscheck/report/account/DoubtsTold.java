package crosscheck.report.account;

import crosscheck.explanation.Voice;
import crosscheck.explanation.Voices;
import crosscheck.verdict.Doubt;
import crosscheck.verdict.Doubts;
import crosscheck.verdict.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which statements would have to be wrong for the rest to be right. */
final class DoubtsTold {

  /** How many choices are told; the report's data hold all. */
  private static final int MOST = 4;

  private final List<Doubts> groups;
  private final Voices voices;

  DoubtsTold(List<Doubts> groups, Voices voices) {
    this.groups = groups;
    this.voices = voices;
  }

  /** What to doubt for a conflict and those it shares statements with, in sentences. */
  List<String> of(Finding finding) {
    return groups.stream()
        .filter(group -> group.findings().contains(finding.id()))
        .flatMap(this::tell)
        .toList();
  }

  private Stream<String> tell(Doubts group) {
    int more = group.sets().size() - MOST;
    Stream<String> first = group.sets().stream().limit(MOST).map(doubt -> tell(group, doubt));
    Stream<String> rest =
        more > 0 ? Stream.of(Tally.counted(more, "more choice") + " as small") : Stream.empty();
    Stream<String> limit =
        group.complete() ? Stream.empty() : Stream.of("too many choices to list all of them");
    return Stream.of(first, rest, limit).flatMap(lines -> lines);
  }

  private String tell(Doubts group, Doubt doubt) {
    String who =
        voices.of(doubt.members()).stream()
            .map(Voice::name)
            .collect(Collectors.joining(" together with "));
    int conflicts = group.findings().size();
    String solves = conflicts == 1 ? "" : " (dissolves all " + conflicts + " conflicts it is in)";
    String against =
        doubt.against().isEmpty()
            ? "nobody else"
            : doubt.against().stream().map(voices::originName).collect(Collectors.joining(", "));
    return who + solves + "; against it: " + against;
  }
}
