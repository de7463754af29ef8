package crosscheck.report.account;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Between whom statements do not go together, the worst first. */
public enum Reach {
  INSIDE_ONE_SOURCE("inside one source"),
  AGAINST_KNOWLEDGE("against what is known"),
  BETWEEN_SOURCES("between sources"),
  WITH_A_QUOTE("between a source and somebody it quotes");

  private final String words;

  Reach(String words) {
    this.words = words;
  }

  /** In words for people. */
  public String words() {
    return words;
  }

  /** The reach of a finding is that of its first set, the easiest to follow. */
  public static Reach of(Finding finding) {
    return finding.clashes().stream().map(Reach::of).findFirst().orElse(BETWEEN_SOURCES);
  }

  /** The reach of a minimal set. */
  public static Reach of(Clash clash) {
    List<Ground> told = clash.grounds().stream().filter(ground -> !ground.isKnowledge()).toList();
    if (told.size() < 2) {
      return AGAINST_KNOWLEDGE;
    }
    if (!shared(told, voice -> voice.article() + " " + voice.origin()).isEmpty()) {
      return INSIDE_ONE_SOURCE;
    }
    return shared(told, Statement::article).isEmpty() ? BETWEEN_SOURCES : WITH_A_QUOTE;
  }

  /** What every one of the grounds has a voice of. */
  private static Set<String> shared(List<Ground> grounds, Function<Statement, String> trait) {
    Set<String> shared = new TreeSet<>(traits(grounds.get(0), trait));
    grounds.forEach(ground -> shared.retainAll(traits(ground, trait)));
    return shared;
  }

  private static Set<String> traits(Ground ground, Function<Statement, String> trait) {
    return ground.voices().stream().map(trait).collect(Collectors.toCollection(TreeSet::new));
  }
}
