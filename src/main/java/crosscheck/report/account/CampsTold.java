package crosscheck.report.account;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voice;
import crosscheck.explanation.Voices;
import crosscheck.network.Estimate;
import crosscheck.verdict.Camp;
import crosscheck.verdict.Finding;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells who holds which value. */
final class CampsTold {

  private final Values values;
  private final Voices voices;

  CampsTold(Values values, Voices voices) {
    this.values = values;
    this.voices = voices;
  }

  /** Every camp of a finding, the best supported first. */
  List<CampTold> of(Finding finding) {
    return finding.camps().stream().map(camp -> tell(finding.subject(), camp)).toList();
  }

  private CampTold tell(String subject, Camp camp) {
    Estimate first = camp.estimates().get(0);
    TreeSet<Ground> support = new TreeSet<>();
    camp.estimates().forEach(estimate -> support.addAll(estimate.support()));
    List<Voice> all = voices.of(support);
    return new CampTold(
        values.of(camp.rings(), first.kind(), subject),
        distinct(support, Statement::article),
        distinct(support, this::originOf),
        all.stream().filter(voice -> !voice.isReport()).map(Voice::says).distinct().toList());
  }

  private String originOf(Statement statement) {
    String name = voices.originName(statement);
    return name.equals("own voice") ? statement.article() + "'s own voice" : name;
  }

  private static List<String> distinct(
      SortedSet<Ground> support, Function<Statement, String> trait) {
    return support.stream()
        .flatMap(ground -> ground.voices().stream())
        .filter(statement -> !statement.isKnowledge())
        .map(trait)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }
}
