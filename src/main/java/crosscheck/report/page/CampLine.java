package crosscheck.report.page;

import crosscheck.explanation.Told;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voice;
import crosscheck.explanation.Voices;
import crosscheck.network.Estimate;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.report.account.Account;
import crosscheck.report.account.CampTold;
import crosscheck.verdict.Camp;
import crosscheck.verdict.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's range of one quantity, drawn to one scale in one unit, camp by camp.
 *
 * @param camps the camps, the best supported first
 * @param axis the scale
 */
public record CampLine(List<Party> camps, NumberLine axis) {

  /** How many ranges of a camp are seen at once. */
  private static final int MOST = 6;

  /** What is stated first, then by steps of reasoning. */
  private static final Comparator<Estimate> PLAINEST_FIRST =
      Comparator.comparing(Estimate::size).thenComparing(estimate -> estimate);

  /**
   * A camp and who is in it.
   *
   * @param number from 1
   * @param told what all of it allows, and who it is
   * @param rows a range for each way to its value
   */
  public record Party(int number, CampTold told, Capped<Row> rows) {}

  /**
   * One range.
   *
   * @param voices whom it rests on
   * @param isDerived whether it follows from what they say
   * @param value the range in words
   * @param bar the range drawn
   */
  public record Row(List<Voice> voices, boolean isDerived, Told value, Bar bar) {}

  /** The camps of a finding; null where there are not two. */
  static @Nullable CampLine of(Account account, Values values, Voices voices) {
    Finding finding = account.finding();
    if (finding.camps().size() < 2) {
      return null;
    }
    List<List<Estimate>> members =
        finding.camps().stream()
            .map(Camp::estimates)
            .map(all -> all.stream().sorted(PLAINEST_FIRST).toList())
            .toList();
    List<Estimate> all = members.stream().flatMap(List::stream).toList();
    List<Rings> rings = all.stream().map(Estimate::rings).toList();
    Function<Range, String> show = NumberLine.shown(values, rings, all.get(0));
    NumberLine line = NumberLine.of(rings, show);
    List<Party> parties = new ArrayList<>();
    int drawn = 0;
    for (int i = 0; i < members.size(); i++) {
      List<Row> rows = new ArrayList<>();
      for (Estimate estimate : members.get(i)) {
        rows.add(row(estimate, voices, show, line.bars().get(drawn++)));
      }
      parties.add(new Party(i + 1, account.camps().get(i), Capped.of(rows, MOST)));
    }
    return new CampLine(parties, line);
  }

  private static Row row(Estimate estimate, Voices voices, Function<Range, String> show, Bar bar) {
    String plain = show.apply(estimate.rings().inner());
    String charitable = show.apply(estimate.rings().outer());
    return new Row(
        voices.of(estimate.support()),
        !estimate.parents().isEmpty(),
        new Told(plain, charitable.equals(plain) ? "" : charitable),
        bar);
  }
}
