package crosscheck.explanation;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.verdict.Check;
import crosscheck.verdict.Narrator;
import crosscheck.verdict.Result;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where two grounds are held against each other. Not every comparison is kept, only those that
 * matter; where none is kept, the estimates tell, since all those of a quantity are compared.
 */
final class Meetings {

  private final Result result;
  private final Narrator narrator;

  Meetings(Result result) {
    this.result = result;
    this.narrator = new Narrator(result.dossier());
  }

  /**
   * One place where they meet.
   *
   * @param others ids of the further statements it takes; none where the two alone are compared
   * @param subject id of what is compared
   * @param told both sides in words
   */
  record Meeting(SortedSet<String> others, String subject, String told) {}

  private static final Comparator<Meeting> ORDER =
      Comparator.comparing((Meeting meeting) -> meeting.others().size())
          .thenComparing(meeting -> meeting.others().toString())
          .thenComparing(Meeting::subject)
          .thenComparing(Meeting::told);

  /** The meeting that takes the fewest others; empty where they never meet. */
  Optional<Meeting> of(Ground one, Ground other) {
    return Stream.concat(checks(one, other), estimates(one, other)).min(ORDER);
  }

  private Stream<Meeting> checks(Ground one, Ground other) {
    return result.checks().stream()
        .filter(check -> check.grounds().contains(one) && check.grounds().contains(other))
        .filter(check -> canFail(check) || others(check.grounds(), one, other).isEmpty())
        .map(
            check ->
                new Meeting(others(check.grounds(), one, other), check.subject(), told(check)));
  }

  /** The smallest set of a finding that both are members of; empty where there is none. */
  Optional<Meeting> clash(Ground one, Ground other) {
    return result.findings().stream()
        .flatMap(f -> Stream.concat(f.clashes().stream(), f.consequences().stream()))
        .filter(clash -> clash.grounds().contains(one) && clash.grounds().contains(other))
        .map(
            clash ->
                new Meeting(
                    others(clash.grounds(), one, other), clash.subject(), told(clash.witness())))
        .min(ORDER);
  }

  private static boolean canFail(Check check) {
    Estimate left = check.leftEstimate();
    Estimate right = check.rightEstimate();
    return left == null || right == null || Ends.canClash(left, right);
  }

  private String told(Check check) {
    return narrator.check(check) + ", because of " + check.rule();
  }

  private static SortedSet<String> others(Collection<Ground> grounds, Ground one, Ground other) {
    return grounds.stream()
        .filter(ground -> !ground.isKnowledge() && !ground.equals(one) && !ground.equals(other))
        .map(Ground::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Meeting> estimates(Ground one, Ground other) {
    Map<String, List<Estimate>> theirs =
        restingOn(other, one).collect(Collectors.groupingBy(Estimate::quantity));
    return restingOn(one, other)
        .flatMap(
            left ->
                theirs.getOrDefault(left.quantity(), List.of()).stream()
                    .filter(right -> Ends.canClash(left, right))
                    .map(right -> meeting(left, right, one, other)));
  }

  /** The estimates that rest on a ground and not on the other. */
  private Stream<Estimate> restingOn(Ground ground, Ground notOn) {
    return result.estimates().stream()
        .filter(e -> e.support().contains(ground) && !e.support().contains(notOn));
  }

  private Meeting meeting(Estimate left, Estimate right, Ground one, Ground other) {
    SortedSet<Ground> all = new TreeSet<>(left.support());
    all.addAll(right.support());
    String told =
        narrator.title(left.quantity())
            + ": "
            + narrator.value(left)
            + " against "
            + narrator.value(right);
    return new Meeting(others(all, one, other), left.quantity(), told);
  }
}
