package crosscheck.report.page;

import crosscheck.explanation.MissingFact;
import crosscheck.explanation.Voices;
import crosscheck.report.account.Accounts;
import crosscheck.report.account.ToleranceTold;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells every statement with its verdict and the findings it is part of. */
final class Statements {

  private final Result result;
  private final Voices voices;
  private final SortedMap<String, MissingFact> missing;
  private final Map<String, List<Integer>> findings = new TreeMap<>();

  /**
   * Prepares the statements.
   *
   * @param missing what would let a statement be checked, by its id
   */
  Statements(Result result, Voices voices, SortedMap<String, MissingFact> missing) {
    this.result = result;
    this.voices = voices;
    this.missing = missing;
    int number = 0;
    for (Finding finding : Accounts.worstFirst(result)) {
      int own = ++number;
      finding.grounds().stream()
          .flatMap(ground -> ground.voices().stream())
          .map(voice -> findings.computeIfAbsent(voice.id(), id -> new ArrayList<>()))
          .filter(numbers -> !numbers.contains(own))
          .forEach(numbers -> numbers.add(own));
    }
  }

  /** All of them, in the order of reading within each source. */
  List<StatementRow> rows() {
    return result.statements().stream()
        .map(this::row)
        .sorted(StatementRow.IN_READING_ORDER)
        .toList();
  }

  private StatementRow row(Judgement judgement) {
    String id = judgement.statement().id();
    return new StatementRow(
        voices.of(judgement.statement()),
        judgement.word(),
        judgement.reason(),
        notes(judgement),
        findings.getOrDefault(id, List.of()));
  }

  /** What was noticed, and for an unchecked statement what would let it be checked. */
  private List<String> notes(Judgement judgement) {
    MissingFact fact = missing.get(judgement.statement().id());
    Stream<String> asked = Stream.ofNullable(fact).map(MissingFact::question);
    return Stream.of(judgement.notes().stream(), asked, Stream.of(ToleranceTold.of(judgement)))
        .flatMap(notes -> notes)
        .filter(note -> !note.isEmpty())
        .distinct()
        .toList();
  }
}
