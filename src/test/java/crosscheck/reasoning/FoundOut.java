package crosscheck.reasoning;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Search.Shortfall;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Result;
import crosscheck.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is compared of two results: which sets clash, and what becomes of each statement.
 *
 * @param sets every minimal set, be it a finding or a consequence of one
 * @param verdicts the verdict on each statement, by id
 * @param unsearched severities of which there may be more sets, as the search came to a limit
 */
record FoundOut(Set<Told> sets, SortedMap<String, Verdict> verdicts, Set<Fit> unsearched) {

  /**
   * A minimal set.
   *
   * @param fit conflict or strain
   * @param members each as the ids of its voices, or as its own id where it has none
   */
  record Told(Fit fit, Set<Set<String>> members) {

    /** Whether every member has a voice in the other set, which is as severe or less so. */
    boolean explains(Told other) {
      Set<String> voices = new HashSet<>();
      other.members.forEach(voices::addAll);
      return fit.compareTo(other.fit) >= 0
          && members.stream().allMatch(member -> member.stream().anyMatch(voices::contains));
    }

    /** What is left of it when a statement is gone; empty if that was all a member had. */
    Optional<Told> without(String id) {
      return members.contains(Set.of(id))
          ? Optional.empty()
          : Optional.of(
              new Told(
                  fit,
                  members.stream()
                      .map(voices -> voices.stream().filter(voice -> !voice.equals(id)))
                      .map(voices -> voices.collect(Collectors.toSet()))
                      .collect(Collectors.toSet())));
    }

    /** The set under other ids of its voices; a member may lose all but one of them. */
    Told renamed(UnaryOperator<String> ids) {
      return new Told(
          fit,
          members.stream()
              .map(voices -> voices.stream().map(ids).collect(Collectors.toSet()))
              .collect(Collectors.toSet()));
    }

    private static Told of(Clash clash) {
      return new Told(
          clash.witness().fit(),
          clash.grounds().stream().map(FoundOut::voices).collect(Collectors.toSet()));
    }
  }

  static FoundOut of(Result result) {
    SortedMap<String, Verdict> verdicts = new TreeMap<>();
    result.judgements().forEach((id, judgement) -> verdicts.put(id, judgement.verdict()));
    Set<Fit> unsearched =
        result.shortfalls().stream().map(Shortfall::fit).collect(Collectors.toSet());
    return new FoundOut(
        clashes(result).map(Told::of).collect(Collectors.toSet()), verdicts, unsearched);
  }

  /** Of some sets those that must be among these, if all of them are there to be found. */
  Set<Told> findable(Set<Told> some) {
    return some.stream()
        .filter(told -> unsearched.stream().noneMatch(fit -> fit.compareTo(told.fit) >= 0))
        .collect(Collectors.toSet());
  }

  /** The sets that conflict. */
  Set<Told> conflicts() {
    return sets.stream().filter(told -> told.fit == Fit.CLASHES).collect(Collectors.toSet());
  }

  /** This outcome under other ids. */
  FoundOut renamed(UnaryOperator<String> ids) {
    SortedMap<String, Verdict> renamed = new TreeMap<>();
    verdicts.forEach((id, verdict) -> renamed.put(ids.apply(id), verdict));
    return new FoundOut(
        sets.stream().map(told -> told.renamed(ids)).collect(Collectors.toSet()),
        renamed,
        unsearched);
  }

  /** Every line that people are told of a result, but for the firing log. */
  static List<String> text(Result result) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : result.findings()) {
      lines.add(finding.id());
      finding.clashes().forEach(clash -> lines.add("  " + text(clash)));
      finding.consequences().forEach(clash -> lines.add("  goes with it " + text(clash)));
      finding.camps().forEach(camp -> lines.add("  camp " + camp));
      finding.remarks().forEach(remark -> lines.add("  " + remark));
    }
    result
        .judgements()
        .forEach((id, judged) -> lines.add(id + ": " + judged.verdict() + ", " + judged.reason()));
    return lines;
  }

  private static String text(Clash clash) {
    return clash.witness().fit() + " " + clash.grounds() + " by " + clash.rules();
  }

  private static Stream<Clash> clashes(Result result) {
    return result.findings().stream()
        .flatMap(f -> Stream.concat(f.clashes().stream(), f.consequences().stream()));
  }

  private static Set<String> voices(Ground ground) {
    Collection<Statement> voices = ground.voices();
    return voices.isEmpty()
        ? Set.of(ground.id())
        : voices.stream().map(Statement::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
