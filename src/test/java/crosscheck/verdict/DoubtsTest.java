package crosscheck.verdict;

import static crosscheck.verdict.Walls.grounds;
import static crosscheck.verdict.Walls.paper;
import static crosscheck.verdict.Walls.voice;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.network.Tolerance;
import crosscheck.quantity.Fit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoubtsTest {

  private final Ground a = paper("a");
  private final Ground b = paper("b");
  private final Ground c = paper("c");
  private final Ground d = paper("d");
  private final Ground place = Ground.place("ash");

  private static Clash clash(Ground... members) {
    SortedSet<Ground> set = grounds(members);
    Check check = Check.of("rule", "wall", set, new TreeSet<>(), Fit.CLASHES);
    return new Clash(set, check, List.of(check), check.behind(), null);
  }

  private static Finding finding(String id, Clash... clashes) {
    return new Finding(
        id, "wall", Fit.CLASHES, List.of(clashes), List.of(), List.of(), List.of(), List.of());
  }

  private static List<SortedSet<Ground>> members(Doubts doubts) {
    return doubts.sets().stream().map(Doubt::members).toList();
  }

  /** a against b and a against c: without a nothing clashes, without b and c neither. */
  @Test
  void whatTwoConflictsShareIsDoubted() {
    List<Doubts> doubts =
        Doubts.of(List.of(finding("one", clash(a, b)), finding("two", clash(a, c))));
    assertThat(doubts).hasSize(1);
    assertThat(doubts.get(0).findings()).containsExactly("one", "two");
    assertThat(doubts.get(0).complete()).isTrue();
    assertThat(doubts.get(0).sets())
        .containsExactly(new Doubt(grounds(a), new TreeSet<>(List.of("own:b", "own:c"))));
  }

  @Test
  void conflictsThatShareNothingAreDoubtedApart() {
    List<Doubts> doubts =
        Doubts.of(List.of(finding("one", clash(a, b)), finding("two", clash(c, d))));
    assertThat(doubts)
        .extracting(group -> group.findings().toString())
        .containsExactly("[one]", "[two]");
    assertThat(members(doubts.get(0))).containsExactly(grounds(a), grounds(b));
    assertThat(members(doubts.get(1))).containsExactly(grounds(c), grounds(d));
  }

  /** The third joins the first two, which share nothing. */
  @Test
  void aConflictCanJoinTwoGroups() {
    List<Doubts> doubts =
        Doubts.of(List.of(finding("one", clash(a, b)), finding("two", clash(c, d), clash(b, c))));
    assertThat(doubts).hasSize(1);
    assertThat(doubts.get(0).findings()).containsExactly("one", "two");
    // a and d would leave b against c; two speak against each of these, so ids decide
    assertThat(members(doubts.get(0))).containsExactly(grounds(a, c), grounds(b, c), grounds(b, d));
  }

  /** Against b speak a, c and d, but a and d tell what one agency says: two origins against one. */
  @Test
  void moreIndependentOriginsComeFirst() {
    Ground one = Ground.of(voice("a", "a", "agency"));
    Ground copy = Ground.of(voice("d", "d", "agency"));
    List<Doubts> doubts =
        Doubts.of(List.of(finding("one", clash(one, b)), finding("two", clash(b, c, copy))));
    assertThat(doubts.get(0).sets())
        .containsExactly(new Doubt(grounds(b), new TreeSet<>(List.of("agency", "own:c"))));

    Ground two = Ground.of(voice("a", "a", "agency")).with(Ground.of(voice("x", "x", "own:x")));
    assertThat(Doubts.of(List.of(finding("one", clash(two, b)))).get(0).sets())
        .as("two speak against b, one against the others")
        .containsExactly(
            new Doubt(grounds(b), new TreeSet<>(List.of("agency", "own:x"))),
            new Doubt(grounds(two), new TreeSet<>(List.of("own:b"))));
  }

  /** Of two doubts against which equally many speak, the one of fewer origins comes first. */
  @Test
  void ofEquallyManyAgainstFewerOriginsComeFirst() {
    Ground common = Ground.of(voice("a", "a", "own:a")).with(Ground.of(voice("x", "x", "agency")));
    Ground copy = Ground.of(voice("b", "b", "agency"));
    assertThat(Doubts.of(List.of(finding("one", clash(common, copy)))).get(0).sets())
        .as("own:a speaks against b; nobody else than the agency against a")
        .containsExactly(
            new Doubt(grounds(copy), new TreeSet<>(List.of("own:a"))),
            new Doubt(grounds(common), new TreeSet<>()));
  }

  @Test
  void whatIsKnownIsDoubtedOnlyWhereNothingIsSaid() {
    assertThat(Doubts.of(List.of(finding("one", clash(a, place)))).get(0).sets())
        .containsExactly(new Doubt(grounds(a), new TreeSet<>(List.of(Doubts.KNOWLEDGE))));
    Ground other = Ground.place("elm");
    assertThat(members(Doubts.of(List.of(finding("one", clash(other, place)))).get(0)))
        .containsExactly(grounds(place), grounds(other));
  }

  @Test
  void withoutConflictsNothingIsDoubted() {
    assertThat(Doubts.of(List.of())).isEmpty();
  }

  /** Eleven pairs that one more set joins: 2^11 ways to choose one of each are more than 2,000. */
  @Test
  void saysWhenThereAreTooMany() {
    List<Clash> clashes = new ArrayList<>();
    TreeSet<Ground> all = new TreeSet<>();
    for (int i = 0; i < 11; i++) {
      Ground one = paper("p" + i);
      Ground other = paper("q" + i);
      clashes.add(clash(one, other));
      all.add(one);
    }
    assertThat(Doubts.of(List.of(finding("one", clashes.toArray(Clash[]::new))))).hasSize(11);
    clashes.add(clash(all.toArray(Ground[]::new)));
    List<Doubts> doubts = Doubts.of(List.of(finding("one", clashes.toArray(Clash[]::new))));
    assertThat(doubts).singleElement().matches(group -> !group.complete());
  }

  @Test
  void hangsOnTheSourcesNobodyElseCanReplace() {
    Ground twice = Ground.of(voice("a", "x", "own:x")).with(Ground.of(voice("b", "y", "own:y")));
    Ground once = Ground.of(voice("c", "z", "own:z"));
    assertThat(finding("one", clash(twice, once)).hangsOn()).containsExactly("z");
    assertThat(finding("one", clash(once, place)).hangsOn()).containsExactly("z");
    assertThat(finding("one", clash(a, b)).hangsOn()).containsExactly("a", "b");
    assertThat(finding("one", clash(a, b), clash(a, c)).hangsOn()).containsExactly("a");
    Ground known = Ground.of(voice("k", "knowledge", "atlas"));
    assertThat(finding("one", clash(known, once)).hangsOn()).containsExactly("z");
  }

  @Test
  void ofTwoSetsTheLargerToleranceCounts() {
    Finding finding = finding("one", clash(a, b), clash(a, c), clash(a, d));
    assertThat(finding.tolerance()).isEmpty();
    Finding told =
        finding.withTolerances(
            set ->
                Stream.of(
                        set.contains(b) ? new Tolerance(BigDecimal.valueOf(3)) : null,
                        set.contains(c) ? new Tolerance(BigDecimal.valueOf(2)) : null)
                    .flatMap(Stream::ofNullable)
                    .findFirst());
    assertThat(told.tolerance()).contains(new Tolerance(BigDecimal.valueOf(3)));
    assertThat(told.clashes().get(2).tolerance()).isNull();
    assertThat(told.id()).isEqualTo("one");
  }
}
