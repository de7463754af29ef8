package crosscheck.verdict;

import static crosscheck.verdict.Walls.exactly;
import static crosscheck.verdict.Walls.paper;
import static crosscheck.verdict.Walls.voice;
import static crosscheck.verdict.Walls.within;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Comparisons.Pairs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

  private static final int ALL = Integer.MAX_VALUE;
  private static final int NONE = -1;

  private final Ground a = paper("a");
  private final Ground b = paper("b");
  private final Ground c = paper("c");

  @Provide
  Arbitrary<List<Estimate>> estimates() {
    return AnyEstimates.upTo(14);
  }

  @Property
  void isWhatHoldingEachAgainstEachKeeps(@ForAll("estimates") List<Estimate> estimates) {
    assertThat(Comparisons.of(estimates, ALL))
        .containsExactlyInAnyOrderElementsOf(new AllPairs(estimates).encounters());
  }

  @Property
  void everyPairIsCounted(@ForAll("estimates") List<Estimate> estimates) {
    AllPairs each = new AllPairs(estimates);
    assertThat(Comparisons.pairs(estimates))
        .isEqualTo(new Pairs(each.count(Fit.CLASHES), each.count(Fit.STRAINS)));
  }

  /** Where not all is told, what each estimate rests on is still shown at its worst. */
  @Property
  void whatIsLeftOutChangesNoEstimatesWorst(@ForAll("estimates") List<Estimate> estimates) {
    List<Encounter> told = Comparisons.of(estimates, NONE);
    AllPairs each = new AllPairs(estimates);
    for (Estimate estimate : each.estimates()) {
      Fit worst = each.worst(estimate);
      boolean shown =
          told.stream()
              .anyMatch(met -> met.fit() == worst && both(met).containsAll(estimate.support()));
      assertThat(shown || worst == Fit.AGREES).as("%s %s", estimate, worst).isTrue();
    }
  }

  @Property
  void agreementsAreToldWhateverElseIs(@ForAll("estimates") List<Estimate> estimates) {
    assertThat(agreements(Comparisons.of(estimates, NONE)))
        .isEqualTo(agreements(Comparisons.of(estimates, ALL)));
  }

  /** Where not all is told, what is told of two or more statements is no less minimal. */
  @Property
  void aSmallerSetIsToldBesideALargerOne(@ForAll("estimates") List<Estimate> estimates) {
    Set<Set<Ground>> told = sets(Comparisons.of(estimates, NONE));
    Set<Set<Ground>> all = sets(Comparisons.of(estimates, ALL));
    for (Set<Ground> set : told) {
      assertThat(told).containsAll(all.stream().filter(set::containsAll).toList());
    }
  }

  @Property
  void theOrderDoesNotCount(@ForAll("estimates") List<Estimate> estimates, @ForAll long seed) {
    List<Estimate> shuffled = new ArrayList<>(estimates);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Comparisons.of(shuffled, ALL)).isEqualTo(Comparisons.of(estimates, ALL));
    assertThat(Comparisons.of(shuffled, NONE)).isEqualTo(Comparisons.of(estimates, NONE));
  }

  /** The middle one meets both others, which do not meet: a clash is of two, not of a camp. */
  @Test
  void ofAChainOnlyTheEndsClash() {
    Estimate first = exactly("[0, 10]", a);
    Estimate middle = exactly("[9, 20]", b);
    Estimate last = exactly("[19, 30]", c);

    for (int most : new int[] {ALL, NONE}) {
      assertThat(Comparisons.of(List.of(first, middle, last), most))
          .containsExactlyInAnyOrder(
              new Encounter(first, middle, Fit.AGREES),
              new Encounter(first, last, Fit.CLASHES),
              new Encounter(middle, last, Fit.AGREES));
    }
  }

  @Test
  void anOpenEndDoesNotMeetAClosedOne() {
    Estimate below = exactly("[100, 200)", a);
    Estimate at = exactly("[200, 200]", b);

    assertThat(Comparisons.of(List.of(below, at), ALL))
        .containsExactly(new Encounter(below, at, Fit.CLASHES));
  }

  @Test
  void whatLiesBetweenTwoReadingsClashesWithBoth() {
    Estimate readings = exactly("[0, 1] or [5, 6]", a);
    Estimate between = exactly("[2, 4]", b);
    Estimate second = exactly("[6, 7]", c);

    assertThat(Comparisons.of(List.of(readings, between, second), NONE))
        .containsExactlyInAnyOrder(
            new Encounter(readings, between, Fit.CLASHES),
            new Encounter(readings, second, Fit.AGREES),
            new Encounter(between, second, Fit.CLASHES));
  }

  /**
   * Three camps of two: 3 x 2 x 2 = 12 pairs clash. Told are a1 and a2 against the highest, c2; c1
   * and c2 against the lowest, a1; b1 and b2 against both: eight, of which a1 against c2 is told
   * twice.
   */
  @Test
  void beyondTheLimitEachIsHeldAgainstTheFarthest() {
    List<Estimate> six =
        List.of(
            exactly("[0, 10]", paper("a1")), exactly("[1, 11]", paper("a2")),
            exactly("[100, 110]", paper("b1")), exactly("[101, 111]", paper("b2")),
            exactly("[200, 210]", paper("c1")), exactly("[201, 211]", paper("c2")));

    assertThat(Comparisons.pairs(six)).isEqualTo(new Pairs(12, 0));
    assertThat(clashes(Comparisons.of(six, 12))).hasSize(12);
    assertThat(clashes(Comparisons.of(six, 11)))
        .containsExactlyInAnyOrder("a1 c2", "a2 c2", "a1 b1", "a1 b2", "b1 c2", "b2 c2", "a1 c1");
  }

  @Test
  void plainRangesApartWithinCharitableOnesThatMeetAreAStrain() {
    Estimate one = within("[0, 1]", "[0, 5]", a);
    Estimate other = within("[3, 4]", "[2, 6]", b);

    assertThat(Comparisons.pairs(List.of(one, other))).isEqualTo(new Pairs(0, 1));
  }

  /** Strains count towards what is told as clashes do. */
  @Test
  void pairsThatClashAndPairsThatStrainAreCountedTogether() {
    Estimate strained = within("[0, 1]", "[0, 5]", a);
    List<Estimate> three =
        List.of(strained, within("[3, 4]", "[2, 6]", b), exactly("[100, 101]", c));

    assertThat(Comparisons.pairs(three)).isEqualTo(new Pairs(2, 1));
    assertThat(Comparisons.pairs(three).all()).isEqualTo(3);
  }

  /** b1 and b2 copy one agency, so only a corroborates b2, and each of the two the other way. */
  @Test
  void copiesOfOneOriginDoNotCorroborate() {
    Estimate first = exactly("[0, 1]", Ground.of(voice("b1", "b", "agency")));
    Estimate copy = exactly("[0, 2]", Ground.of(voice("b2", "c", "agency")));
    Estimate own = exactly("[0, 3]", a);

    assertThat(Comparisons.of(List.of(first, copy), ALL)).hasSize(1);
    assertThat(Comparisons.of(List.of(first, copy, own), ALL))
        .contains(new Encounter(own, copy, Fit.AGREES), new Encounter(own, first, Fit.AGREES));
  }

  private static List<String> clashes(List<Encounter> encounters) {
    return encounters.stream()
        .filter(met -> met.fit() == Fit.CLASHES)
        .map(met -> met.left().support().first() + " " + met.right().support().first())
        .toList();
  }

  private static List<Encounter> agreements(List<Encounter> told) {
    return told.stream().filter(met -> met.fit() == Fit.AGREES).toList();
  }

  private static Set<Set<Ground>> sets(List<Encounter> told) {
    Set<Set<Ground>> sets = new HashSet<>();
    for (Encounter met : told) {
      if (met.fit() == Fit.CLASHES) {
        sets.add(both(met));
      }
    }
    return sets;
  }

  private static Set<Ground> both(Encounter met) {
    Set<Ground> both = new TreeSet<>(met.left().support());
    both.addAll(met.right().support());
    return both;
  }

  /** The same on the same grounds, one step longer: the shorter way is told, once. */
  @Test
  void ofTwoThatSayTheSameTheShorterStays() {
    Estimate stated = exactly("[0, 1]", a);
    Estimate longer = Walls.derived(stated);
    Estimate other = exactly("[2, 3]", b);

    assertThat(Comparisons.pairs(List.of(longer, other, stated))).isEqualTo(new Pairs(1, 0));
    assertThat(Comparisons.of(List.of(longer, other, stated), ALL))
        .containsExactly(new Encounter(stated, other, Fit.CLASHES));
  }

  /** What follows by a longer way may say more: then the wider one tells nothing. */
  @Test
  void theNarrowerOfTwoOnTheSameGroundsStays() {
    Estimate wide = exactly("[0, 10]", a);
    Estimate narrow = Walls.derived(exactly("[0, 1]", a));
    Estimate other = exactly("[2, 3]", b);

    assertThat(Comparisons.of(List.of(wide, narrow, other), ALL))
        .containsExactly(new Encounter(other, narrow, Fit.CLASHES));
    assertThat(Comparisons.pairs(List.of(wide, narrow, other))).isEqualTo(new Pairs(1, 0));
  }

  /**
   * The farthest are [0, 1] and [100, 101] on a, b, c and d together; between them two estimates
   * that rest on a and c alone clash: the smaller set is told beside the larger one.
   */
  @Test
  void beyondTheLimitSmallerSetsWithinAreTold() {
    Estimate lowest = exactly("[0, 1]", a, b);
    Estimate highest = exactly("[100, 101]", c, paper("d"));
    Estimate one = exactly("[50, 51]", a, c);
    Estimate other = exactly("[60, 61]", a, c);

    assertThat(Comparisons.of(List.of(lowest, highest, one, other), NONE))
        .contains(
            new Encounter(lowest, highest, Fit.CLASHES), new Encounter(one, other, Fit.CLASHES));
  }

  /**
   * x and s rest on one ground each, and others lie farther off on two: l below, h above. Whoever
   * clashes with x or s is held against them, so l against h is not told.
   */
  @Test
  void beyondTheLimitOpponentsOnOneGroundComeFirst() {
    Estimate x = exactly("[0, 1]", paper("x"));
    Estimate s = exactly("[10, 11]", paper("s"));
    Estimate low = exactly("[-10, -9]", paper("l1"), paper("l2"));
    Estimate high = exactly("[20, 21]", paper("h1"), paper("h2"));

    assertThat(clashes(Comparisons.of(List.of(high, low, s, x), NONE)))
        .containsExactlyInAnyOrder("s x", "l1 s", "l1 x", "h1 s", "h1 x");
  }

  /** Both low ones end at 10, both high ones begin at 200: each is held against the first. */
  @Test
  void beyondTheLimitOfEquallyFarOnesTheFirstIsTold() {
    List<Estimate> four =
        List.of(
            exactly("[0, 10]", paper("a1")), exactly("[0, 10]", paper("a2")),
            exactly("[200, 210]", paper("c1")), exactly("[200, 210]", paper("c2")));

    assertThat(clashes(Comparisons.of(four, NONE)))
        .containsExactlyInAnyOrder("a1 c1", "a2 c1", "a1 c2");
  }

  /** What lies in the gap between two readings has a clash already, and so have the readings. */
  @Test
  void beyondTheLimitAGapIsToldOnlyToWhomNothingElseIs() {
    Estimate readings = exactly("[0, 1] or [50, 51]", a);
    Estimate gap = exactly("[20, 21]", b);
    Estimate far = exactly("[100, 101]", c);

    assertThat(clashes(Comparisons.of(List.of(readings, gap, far), NONE)))
        .containsExactlyInAnyOrder("a c", "b c");
    assertThat(clashes(Comparisons.of(List.of(readings, gap), NONE))).containsExactly("a b");
  }

  private static Estimate said(String id, String source, String origin) {
    return exactly("[0, 1]", Ground.of(voice(id, source, origin)));
  }

  /** Whom a source quotes is not borne out by its own voice, but goes together with it. */
  @Test
  void aSourcesOwnVoiceGoesTogetherWithWhomItQuotes() {
    Estimate first = said("s1", "a", "own:a");
    Estimate second = said("s2", "a", "own:a");
    Estimate quoted = said("s3", "a", "wire");

    assertThat(Comparisons.of(List.of(first, second, quoted), ALL))
        .containsExactly(
            new Encounter(first, second, Fit.AGREES), new Encounter(first, quoted, Fit.AGREES));
  }

  /** Of the quoted one the copy in another paper comes first, of the own voice the quoted one. */
  @Test
  void whomASourceQuotesGoesTogetherWithItsOwnVoice() {
    Estimate quoted = said("s1", "a", "wire");
    Estimate copy = said("s2", "b", "wire");
    Estimate own = said("s3", "a", "own:a");

    assertThat(Comparisons.of(List.of(quoted, copy, own), ALL))
        .containsExactly(
            new Encounter(quoted, copy, Fit.AGREES),
            new Encounter(quoted, own, Fit.AGREES),
            new Encounter(copy, own, Fit.AGREES));
  }

  /** Two origins that one source quotes are independent. */
  @Test
  void twoWhomOneSourceQuotesBearEachOtherOut() {
    Estimate wire = said("s1", "a", "wire");
    Estimate state = said("s2", "a", "state");

    assertThat(Comparisons.of(List.of(wire, state), ALL))
        .containsExactly(new Encounter(wire, state, Fit.AGREES));
  }

  /** Both rest on w, which settles nothing; the place is independent of the agency behind z. */
  @Test
  void whatIsKnownBesideASharedStatementBearsOut() {
    Ground shared = Ground.of(voice("w", "b", "agency"));
    Estimate told = exactly("[0, 1]", shared, Ground.of(voice("z", "a", "agency")));
    Estimate known = exactly("[0, 1]", shared, Ground.place("ash"));

    assertThat(Comparisons.of(List.of(told, known), ALL))
        .containsExactlyInAnyOrder(Encounter.of(known, told));
  }

  /** s0 and s1 copy one agency, and so does s2; but s3, who claims the same as s2, does not. */
  @Test
  void oneIndependentVoiceAmongCopiesBearsOut() {
    Estimate first = said("s0", "z", "agency");
    Estimate second = said("s1", "a", "agency");
    Estimate both =
        exactly("[0, 1]", Ground.of(voice("s2", "b", "agency")).with(paperSaying("s3", "c")));

    assertThat(Comparisons.of(List.of(first, second, both), ALL))
        .contains(new Encounter(first, both, Fit.AGREES), new Encounter(second, both, Fit.AGREES));
  }

  /** s2 is whom paper a quotes itself; but s3 of another paper claims the same. */
  @Test
  void anotherSourceAmongTheVoicesBearsOut() {
    Estimate first = said("s0", "a", "own:a");
    Estimate second = said("s1", "a", "own:a");
    Estimate both =
        exactly("[0, 1]", Ground.of(voice("s2", "a", "wire")).with(paperSaying("s3", "z")));

    assertThat(Comparisons.of(List.of(first, second, both), ALL))
        .contains(new Encounter(first, both, Fit.AGREES), new Encounter(second, both, Fit.AGREES));
  }

  private static Ground paperSaying(String id, String source) {
    return Ground.of(Walls.own(id, source));
  }
}
