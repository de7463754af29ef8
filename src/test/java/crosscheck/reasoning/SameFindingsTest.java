package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.network.Estimate;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Changes of a dossier from which nothing follows, but for what is said. No right answer is needed
 * for that: the findings before are compared with those after.
 */
class SameFindingsTest {

  /** The clock time in the id of what a quantity that moves is as of an instant. */
  private static final Pattern AS_OF = Pattern.compile("t\\d{6}z");

  private static final Relations RELATIONS = new Relations();

  @AfterAll
  static void printCounts() {
    System.out.print(RELATIONS.table());
  }

  /** Statements, sources, keys and lists without an order in any order: the same, to the byte. */
  @Test
  void inAnotherOrder() {
    for (Subject subject : Subject.all()) {
      Result after = Subject.judge(Shuffling.of(subject.draft(), 7));

      assertThat(FoundOut.text(after))
          .as(subject.name())
          .isEqualTo(FoundOut.text(subject.result()));
      assertThat(after.estimates()).as(subject.name()).isEqualTo(subject.result().estimates());
      RELATIONS.count("another order", 1);
    }
  }

  /**
   * All ids others, which sort the other way round. Which of several witnesses that are equally
   * easy to follow is told, and so under which subject, may be another; sets and verdicts may not.
   */
  @Test
  void underOtherIds() {
    for (Subject subject : Subject.all()) {
      Renaming renaming = Renaming.reversing(subject.draft());
      Result after = Subject.judge(renaming.of(subject.draft()));

      assertSame(subject, FoundOut.of(after).renamed(renaming::back));
      RELATIONS.count("other ids", 1);
    }
  }

  @Test
  void withRoundKilometresAsMetres() {
    for (Subject subject : Subject.all()) {
      int changes = restate(subject, Restating::inMetres);
      RELATIONS.count("metres for round kilometres", changes);
    }
  }

  @Test
  void withExactFiguresInSmallerUnits() {
    for (Subject subject : Subject.all()) {
      List<String> bare = Restating.restatable(subject.draft(), Restating::exactly);
      Draft exact = Restating.restated(subject.draft(), bare, Restating::exactly);
      int changes = bare.isEmpty() ? 0 : restate(subject.as(exact), Restating::inSmallerUnits);
      RELATIONS.count("smaller units for exact figures", changes);
    }
  }

  private static int restate(Subject before, UnaryOperator<String> words) {
    List<String> ids = Restating.restatable(before.draft(), words);
    if (!ids.isEmpty()) {
      Result after = Subject.judge(Restating.restated(before.draft(), ids, words));
      assertSame(before, FoundOut.of(after));
      assertMoved(before, after, 0);
    }
    return ids.size();
  }

  /** Every date and year 400 years later: every point in time is so much later. */
  @Test
  void inAnotherCycleOfTheCalendar() {
    for (Subject subject : Subject.all()) {
      Draft lasting = Shifting.withoutRegions(subject.draft());
      Subject before = subject.as(Shifting.withFixedOffsets(lasting, 0));
      Result after = Subject.judge(Shifting.later(before.draft()));

      assertSame(before, FoundOut.of(after));
      assertMoved(before, after, Shifting.SECONDS_OF_400_YEARS);
      RELATIONS.count("all times 400 years later", 1);
    }
  }

  /** Every zone an hour further east, the local times as they were: all is an hour earlier. */
  @Test
  void inZonesFurtherEast() {
    for (Subject subject : Subject.all()) {
      Draft local = Shifting.withoutNamedZones(subject.draft());
      Subject before = subject.as(Shifting.withFixedOffsets(local, 0));
      Result after = Subject.judge(Shifting.withFixedOffsets(local, 1));

      assertSame(before, FoundOut.of(after));
      assertMoved(before, after, Shifting.SECONDS_OF_AN_HOUR_EAST);
      RELATIONS.count("all zones an hour further east", 1);
    }
  }

  /** The rest of what people are told is the same to the byte. */
  @Test
  void withAnUnrelatedStatementMore() {
    for (Subject subject : Subject.all()) {
      Draft more = subject.draft().with(SameFindingsTest::addLoaves);
      List<String> after = new ArrayList<>(FoundOut.text(Subject.judge(more)));

      assertThat(after.removeIf(line -> line.startsWith("aaa-loaves: UNCHECKED"))).isTrue();
      assertThat(after).as(subject.name()).isEqualTo(FoundOut.text(subject.result()));
      RELATIONS.count("an unrelated statement more", 1);
    }
  }

  private static void addLoaves(Draft draft) {
    Map<String, Object> loaves = new LinkedHashMap<>();
    loaves.put("id", "aaa-loaves");
    loaves.put("source", Copying.sources(draft).get(0));
    loaves.put("paragraph", "1");
    loaves.put("wording", "4,321");
    loaves.put("says", "how many loaves there were");
    loaves.put("gives", "aaa-loaves.count");
    draft.list("statements").add(0, loaves);
    Map<String, Object> count = new LinkedHashMap<>(Map.of("kind", "count", "title", "Loaves"));
    draft.section("quantities").put("aaa-loaves.count", count);
  }

  private static void assertSame(Subject before, FoundOut after) {
    assertThat(after.sets()).as(before.name()).isEqualTo(before.outcome().sets());
    assertThat(after.verdicts()).as(before.name()).isEqualTo(before.outcome().verdicts());
  }

  private static void assertMoved(Subject before, Result after, long seconds) {
    assertThat(moved(after.estimates(), 0))
        .as(before.name())
        .isEqualTo(moved(before.result().estimates(), seconds));
  }

  private static List<String> moved(Collection<Estimate> estimates, long seconds) {
    return estimates.stream()
        .map(e -> AS_OF.matcher(Shifting.moved(e, seconds)).replaceAll(""))
        .sorted()
        .toList();
  }
}
