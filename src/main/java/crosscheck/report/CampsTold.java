package crosscheck.report;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voice;
import crosscheck.explanation.Voices;
import crosscheck.network.Estimate;
import crosscheck.quantity.Rings;
import crosscheck.verdict.Camp;
import crosscheck.verdict.Finding;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** The camps of a finding drawn to one scale; null where there are not two. */
  @Nullable NumberLine line(Finding finding) {
    if (finding.camps().size() < 2) {
      return null;
    }
    List<String> labels =
        Stream.iterate(1, i -> i + 1).limit(finding.camps().size()).map(i -> "camp " + i).toList();
    List<Rings> rings = finding.camps().stream().map(Camp::rings).toList();
    return NumberLine.of(values, labels, rings, finding.camps().get(0).estimates().get(0));
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
    return name.equals("own voice") ? statement.source() + " itself" : name;
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
