package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.quantity.Fit;
import crosscheck.reasoning.RuleCase.Expect;
import crosscheck.verdict.Check;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Firing;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Result;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What became of a case, held against what its file expects. */
record CaseOutcome(RuleCase expected, Result result) {

  /** Fails unless the rule contributes just what is expected, and nothing else is found. */
  void verify() {
    assertThat(contributes()).as("%s by %s", expected.expect(), expected.rule()).isTrue();
    assertThat(foundBesides()).as("found besides").isEmpty();
  }

  /** Whether the rule contributes what is expected. */
  boolean contributes() {
    return occurs(true);
  }

  /** Whether the same is found at all, whatever rule may have led to it. */
  boolean isFound() {
    return occurs(false);
  }

  private boolean occurs(boolean byRule) {
    return switch (expected.expect()) {
      case CONFLICT -> clashes(Fit.CLASHES).anyMatch(clash -> isMeant(clash, byRule));
      case STRAIN -> clashes(Fit.STRAINS).anyMatch(clash -> isMeant(clash, byRule));
      case AGREEMENT -> result.checks().stream().anyMatch(check -> isMeant(check, byRule));
      case REMARK -> result.remarks().stream().anyMatch(this::isMeant);
      case NOTHING -> byRule && !isHeard();
    };
  }

  private Stream<Clash> clashes(Fit fit) {
    return clashes().filter(clash -> clash.witness().fit() == fit);
  }

  private Stream<Clash> clashes() {
    return result.findings().stream()
        .flatMap(f -> Stream.concat(f.clashes().stream(), f.consequences().stream()));
  }

  /** Every minimal set that neither the expectation nor the rules besides account for. */
  private List<Clash> foundBesides() {
    boolean any = Set.of(Expect.CONFLICT, Expect.STRAIN).contains(expected.expect());
    return clashes()
        .filter(clash -> !(any && isMeant(clash, true)))
        .filter(clash -> clash.rules().stream().noneMatch(expected.besides()::contains))
        .toList();
  }

  private boolean isMeant(Clash clash, boolean byRule) {
    return isBetween(clash.grounds()) && (!byRule || leadsTo(clash.rules(), clash.grounds()));
  }

  private boolean isMeant(Check check, boolean byRule) {
    return check.fit() == Fit.AGREES
        && isBetween(check.grounds())
        && (!byRule || leadsTo(check.rules(), check.grounds()));
  }

  private boolean isMeant(Remark remark) {
    List<String> others = expected.between().subList(1, expected.between().size());
    return remark.rule().equals(expected.rule())
        && remark.ground().equals(expected.between().get(0))
        && others.stream().allMatch(remark.text()::contains);
  }

  private boolean isHeard() {
    return result.checks().stream().anyMatch(check -> check.rules().contains(expected.rule()))
        || result.remarks().stream().anyMatch(remark -> remark.rule().equals(expected.rule()));
  }

  private boolean isBetween(SortedSet<Ground> grounds) {
    return statements(grounds).equals(new TreeSet<>(expected.between()));
  }

  /** A rule that only carries estimates or steps on is not named in a finding; the log has it. */
  private boolean leadsTo(Set<String> named, SortedSet<Ground> grounds) {
    return named.contains(expected.rule())
        || result.log().stream().anyMatch(firing -> fires(firing, statements(grounds)));
  }

  private boolean fires(Firing firing, Set<String> members) {
    return firing.rule().equals(expected.rule())
        && !firing.statements().isEmpty()
        && members.containsAll(firing.statements());
  }

  private static TreeSet<String> statements(Collection<Ground> grounds) {
    TreeSet<String> ids = new TreeSet<>();
    for (Ground ground : grounds) {
      ground.voices().stream()
          .filter(voice -> !voice.isKnowledge())
          .map(Statement::id)
          .forEach(ids::add);
    }
    return ids;
  }
}
