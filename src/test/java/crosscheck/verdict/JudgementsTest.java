package crosscheck.verdict;

import static crosscheck.verdict.Walls.exactly;
import static crosscheck.verdict.Walls.grounds;
import static crosscheck.verdict.Walls.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Claim.Manner;
import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Remark.Kind;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which verdict a statement gets, and what it is told to rest on. */
class JudgementsTest {

  private final Ground a = paper("a");
  private final Ground b = paper("b");
  private final Ground c = paper("c");
  private final Ground place = Ground.place("ash");

  private static Claim claim(Ground ground) {
    return new Claim.Happens(ground, Manner.ASSERTED, "wall");
  }

  private static Check check(String rule, Ground left, Ground right, Fit fit) {
    return Check.of(rule, "wall", left, right, fit);
  }

  private static Check agreement(Ground left, Ground right) {
    return check("agree", left, right, Fit.AGREES);
  }

  private static List<Judgement> judge(
      Ground ground, List<Check> checks, List<Remark> remarks, Finding... findings) {
    return List.copyOf(
        Judgements.of(List.of(claim(ground)), checks, remarks, List.of(findings)).values());
  }

  private static Judgement only(Ground ground, List<Check> checks, Finding... findings) {
    List<Judgement> all = judge(ground, checks, List.of(), findings);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static void assertJudged(Judgement judgement, Verdict verdict, String reason) {
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.reason()).isEqualTo(reason);
  }

  private static Finding conflict(Clash... clashes) {
    return Told.finding("conflict:wall", Fit.CLASHES, clashes);
  }

  private static Finding strain(Clash... clashes) {
    return Told.finding("strain:wall", Fit.STRAINS, clashes);
  }

  @Test
  void whatWasComparedWithNothingIsUncheckedAndSaysOfWhat() {
    assertJudged(
        only(a, List.of()),
        Verdict.UNCHECKED,
        "nothing in the dossier, and no rule, says anything else of wall");
    assertJudged(
        only(a, List.of(agreement(b, c))),
        Verdict.UNCHECKED,
        "nothing in the dossier, and no rule, says anything else of wall");
  }

  @Test
  void aDenialOfWhatNobodyAssertsIsUnchecked() {
    Claim denied = new Claim.Happens(a, Manner.DENIED, "wall");
    assertThat(Judgements.of(List.of(denied), List.of(), List.of(), List.of()).get("a"))
        .extracting(Judgement::verdict, Judgement::reason)
        .containsExactly(
            Verdict.UNCHECKED, "a denial, and nobody in the dossier asserts what is denied");
  }

  @Test
  void anExpectationThatWasSupersededSaysSo() {
    Remark diagnosis = new Remark("diagnose", "a", Kind.DIAGNOSIS, "it fits the fence");
    Remark superseded = new Remark("supersede", "a", Kind.SUPERSEDED, "it came otherwise");
    Remark ofAnother = new Remark("another", "b", Kind.SUPERSEDED, "not about a");
    Judgement judged = judge(a, List.of(), List.of(superseded, ofAnother, diagnosis)).get(0);
    assertJudged(judged, Verdict.UNCHECKED, "it came otherwise");
    assertThat(judged.remarks()).containsExactly(diagnosis, superseded);

    assertJudged(
        judge(a, List.of(), List.of(diagnosis)).get(0),
        Verdict.UNCHECKED,
        "nothing in the dossier, and no rule, says anything else of wall");
  }

  @Test
  void whatIsKnownIsNotJudged() {
    Ground known = Said.together(Said.by("k", "knowledge", "atlas"), Said.own("s", "a"));
    assertThat(judge(known, List.of(), List.of()))
        .extracting(judgement -> judgement.statement().id())
        .containsExactly("s");
    assertThat(judge(place, List.of(), List.of())).isEmpty();
  }

  /** Of two sets the first of the finding is told: the easiest to follow. */
  @Test
  void aMemberOfAConflictIsConflictingWithTheOthers() {
    Finding finding =
        conflict(Told.clash(Fit.CLASHES, "wall", a, b, c), Told.clash(Fit.CLASHES, "wall", a, c));
    assertJudged(
        only(a, List.of(), finding), Verdict.CONFLICTING, "cannot all hold together with b, c");
  }

  @Test
  void aClaimCanContradictItself() {
    assertJudged(
        only(a, List.of(), conflict(Told.clash(Fit.CLASHES, "wall", a))),
        Verdict.CONFLICTING,
        "contradicts itself");
  }

  @Test
  void aConflictIsWorseThanAStrainAndAStrainThanAnAgreement() {
    Finding conflict = conflict(Told.clash(Fit.CLASHES, "wall", a, b));
    Finding strain = strain(Told.clash(Fit.STRAINS, "wall", a, c));
    List<Check> checks = List.of(agreement(a, paper("d")));
    assertThat(only(a, checks, strain, conflict).verdict()).isEqualTo(Verdict.CONFLICTING);
    assertJudged(only(a, checks, strain), Verdict.STRAINED, "cannot all hold together with c");
    assertThat(only(b, checks, strain).verdict()).isEqualTo(Verdict.UNCHECKED);
  }

  /** Every comparison of a statement stands with its verdict, the worst first. */
  @Test
  void theComparisonsOfAStatementAreToldWorstFirst() {
    Check agrees = agreement(a, b);
    Check strains = check("compare", c, a, Fit.STRAINS);
    Check clashes = check("compare", a, paper("d"), Fit.CLASHES);
    Check ofOthers = check("compare", b, c, Fit.CLASHES);
    assertThat(only(a, List.of(agrees, ofOthers, clashes, strains)).checks())
        .containsExactly(clashes, strains, agrees);
  }

  /**
   * A strained or clashing comparison that is no finding, as too much is in it, is no agreement.
   */
  @Test
  void onlyAnAgreementIsChecked() {
    assertThat(only(a, List.of(check("compare", a, b, Fit.STRAINS))).verdict())
        .isEqualTo(Verdict.UNCHECKED);
  }

  @Test
  void anIndependentOriginCorroborates() {
    assertJudged(only(a, List.of(agreement(a, b))), Verdict.CORROBORATED, "agrees with b");
    assertJudged(only(b, List.of(agreement(a, b))), Verdict.CORROBORATED, "agrees with a");
    assertJudged(
        only(a, List.of(agreement(place, a))), Verdict.CORROBORATED, "agrees with place:ash");
  }

  @Test
  void oneOriginToldTwiceIsUncontested() {
    Ground wire = Ground.of(Said.by("x", "a", "wire"));
    Ground copy = Ground.of(Said.by("y", "b", "wire"));
    assertJudged(
        only(wire, List.of(agreement(wire, copy))),
        Verdict.UNCONTESTED,
        "nothing is against it; goes together with y");
  }

  /** All that the other side rests on has to be independent. */
  @Test
  void whatRestsInPartOnTheSameOriginIsNoCorroboration() {
    Ground wire = Ground.of(Said.by("x", "a", "wire"));
    Ground copy = Ground.of(Said.by("y", "b", "wire"));
    Check check = Check.of("agree", "wall", grounds(wire), grounds(copy, c), Fit.AGREES);
    assertJudged(
        only(wire, List.of(check)),
        Verdict.UNCONTESTED,
        "nothing is against it; goes together with c, y");
    assertThat(only(c, List.of(check)).verdict())
        .as("c is held against x alone")
        .isEqualTo(Verdict.CORROBORATED);
  }

  /** The first comparison that corroborates is told, though one that does not comes before it. */
  @Test
  void oneCorroborationAmongManyAgreementsIsEnough() {
    Ground wire = Ground.of(Said.by("x", "a", "wire"));
    Ground copy = Ground.of(Said.by("y", "b", "wire"));
    Check first = check("1st", wire, copy, Fit.AGREES);
    Check second = check("2nd", wire, b, Fit.AGREES);
    Check third = check("3rd", wire, c, Fit.AGREES);
    Judgement judged = only(wire, List.of(third, second, first));
    assertJudged(judged, Verdict.CORROBORATED, "agrees with b");
    assertThat(Judgements.decisive(judged)).contains(second);
  }

  /** That a plan came true bears out the plan, and proves no fact. */
  @Test
  void anAgreementMaySpeakForOneSideOnly() {
    List<Check> checks = List.of(agreement(a, b).supportingLeft());
    assertThat(only(a, checks).verdict()).isEqualTo(Verdict.CORROBORATED);
    assertJudged(
        only(b, checks), Verdict.UNCONTESTED, "nothing is against it; goes together with a");
    List<Check> neither = List.of(agreement(a, b).supportingNeither());
    assertThat(only(a, neither).verdict()).isEqualTo(Verdict.UNCONTESTED);
  }

  /** "At least 90" allows whatever is larger: it goes together with 100, and proves nothing. */
  @Test
  void whatHasNoEndBearsNothingOut() {
    for (String endless : List.of("[90, inf)", "(-inf, 110]")) {
      List<Check> checks =
          List.of(Check.of("compare", exactly(endless, a), exactly("[100, 100]", b)));
      assertThat(only(a, checks).verdict()).isEqualTo(Verdict.UNCONTESTED);
      assertThat(only(b, checks).verdict()).isEqualTo(Verdict.UNCONTESTED);
    }
    List<Check> bounded =
        List.of(Check.of("compare", exactly("[90, 110]", a), exactly("[100, 100]", b)));
    assertThat(only(a, bounded).verdict()).isEqualTo(Verdict.CORROBORATED);
    assertThat(only(b, bounded).verdict()).isEqualTo(Verdict.CORROBORATED);
  }

  /** What rests on a statement itself is no reason to believe it, but it was held against more. */
  @Test
  void nothingBearsItselfOut() {
    Check check = Check.of("agree", "wall", grounds(a), grounds(a, b), Fit.AGREES);
    assertJudged(
        only(a, List.of(check)),
        Verdict.UNCONTESTED,
        "nothing is against it; goes together with b");
    assertThat(only(b, List.of(check)).verdict())
        .as("on a's side there is nothing that b's side has not")
        .isEqualTo(Verdict.UNCHECKED);
    Check same = Check.of("agree", "wall", grounds(a, b), grounds(a, b), Fit.AGREES);
    assertThat(only(a, List.of(same)).verdict()).isEqualTo(Verdict.UNCHECKED);
    Check alone = Check.alone("agree", "wall", a, Fit.AGREES);
    assertThat(only(a, List.of(alone)).verdict()).isEqualTo(Verdict.UNCHECKED);
  }

  /** Of three voices for one claim two go back to one agency: each has another to bear it out. */
  @Test
  void voicesOfOneClaimBearEachOtherOut() {
    Ground ground =
        Said.together(Said.by("x", "a", "wire"), Said.by("y", "b", "wire"), Said.own("z", "c"));
    assertThat(judge(ground, List.of(agreement(ground, ground)), List.of()))
        .extracting(Judgement::verdict, Judgement::reason)
        .containsExactly(
            tuple(Verdict.CORROBORATED, "agrees with y, z"),
            tuple(Verdict.CORROBORATED, "agrees with x, z"),
            tuple(Verdict.CORROBORATED, "agrees with x, y"));
  }

  @Test
  void voicesOfOneOriginDoNot() {
    Ground ground = Said.together(Said.by("x", "a", "wire"), Said.by("y", "b", "wire"));
    assertThat(judge(ground, List.of(agreement(ground, ground)), List.of()))
        .extracting(Judgement::verdict, Judgement::reason)
        .containsExactly(
            tuple(Verdict.UNCONTESTED, "nothing is against it; goes together with y"),
            tuple(Verdict.UNCONTESTED, "nothing is against it; goes together with x"));
  }

  /** Each voice of a claim is judged by itself: only the wire has nobody else. */
  @Test
  void voicesOfOneClaimMayHaveDifferentVerdicts() {
    Ground both = Said.together(Said.by("x", "a", "wire"), Said.own("z", "c"));
    Ground copy = Ground.of(Said.by("y", "b", "wire"));
    assertThat(judge(both, List.of(agreement(both, copy)), List.of()))
        .extracting(Judgement::verdict)
        .containsExactly(Verdict.UNCONTESTED, Verdict.CORROBORATED);
  }

  /** Twelve are named. */
  @Test
  void ofAThousandOthersAFewAreNamed() {
    Check twelve = Check.of("agree", "wall", grounds(a), many(12), Fit.AGREES);
    assertThat(only(a, List.of(twelve)).reason())
        .isEqualTo("agrees with m0, m1, m10, m11, m2, m3, m4, m5, m6, m7, m8, m9");
    Check more = Check.of("agree", "wall", grounds(a), many(14), Fit.AGREES);
    assertThat(only(a, List.of(more)).reason())
        .isEqualTo("agrees with m0, m1, m10, m11, m12, m13, m2, m3, m4, m5, m6, m7 and 2 more");
  }

  private static SortedSet<Ground> many(int size) {
    TreeSet<Ground> many = new TreeSet<>();
    IntStream.range(0, size).forEach(i -> many.add(paper("m" + i)));
    return many;
  }

  /** Fourteen voices: thirteen others, of which one is not named. */
  @Test
  void ofManyVoicesOfOneClaimAFewAreNamed() {
    Ground ground =
        IntStream.range(0, 14).mapToObj(i -> paper("m" + i)).reduce(Ground::with).orElseThrow();
    assertThat(judge(ground, List.of(agreement(ground, ground)), List.of()).get(0).reason())
        .isEqualTo("agrees with m1, m10, m11, m12, m13, m2, m3, m4, m5, m6, m7, m8 and 1 more");
  }

  /** A statement that is strained only as a consequence keeps the verdict it has otherwise. */
  @Test
  void whatIsStrainedOnlyAsAConsequenceNamesTheRoot() {
    Finding root =
        conflict(Told.clash(Fit.CLASHES, "wall", a, b))
            .with(List.of(), List.of(Told.clash(Fit.STRAINS, "fence", a, c)));
    Finding later =
        strain(Told.clash(Fit.STRAINS, "wall", b))
            .with(List.of(), List.of(Told.clash(Fit.STRAINS, "fence", b, c)));
    assertJudged(
        only(c, List.of(), root, later),
        Verdict.STRAINED,
        "strained only as a consequence of conflict:wall");
    assertThat(only(a, List.of(), root).verdict()).isEqualTo(Verdict.CONFLICTING);
    assertThat(only(c, List.of(agreement(c, paper("d"))), root).verdict())
        .isEqualTo(Verdict.CORROBORATED);
    assertThat(only(paper("e"), List.of(), root).verdict()).isEqualTo(Verdict.UNCHECKED);
  }

  /** What a verdict that holds rests on; no other verdict rests on one comparison. */
  @Test
  void theDecisiveComparisonIsTheOneForWhichAStatementHolds() {
    Check withItself = Check.alone("1st", "wall", a, Fit.AGREES);
    Check compatible = check("2nd", b, a, Fit.AGREES).supportingNeither();
    Check evidence = check("3rd", a, c, Fit.AGREES);

    Judgement uncontested = only(a, List.of(withItself, compatible));
    assertThat(uncontested.verdict()).isEqualTo(Verdict.UNCONTESTED);
    assertThat(Judgements.decisive(uncontested)).contains(compatible);

    Judgement corroborated = only(a, List.of(withItself, compatible, evidence));
    assertThat(Judgements.decisive(corroborated)).contains(evidence);

    Finding conflict = conflict(Told.clash(Fit.CLASHES, "wall", a, b));
    assertThat(Judgements.decisive(only(a, List.of(evidence), conflict))).isEmpty();
    assertThat(Judgements.decisive(only(a, List.of(withItself)))).isEmpty();
  }

  @Test
  void aClashIsNotDecisiveForWhatHolds() {
    Check clash = check("compare", a, b, Fit.CLASHES);
    Check evidence = agreement(a, c);
    Judgement judged = only(a, List.of(clash, evidence));
    assertThat(judged.verdict()).isEqualTo(Verdict.CORROBORATED);
    assertThat(Judgements.decisive(judged)).contains(evidence);
  }

  /** x has nobody but its agency's copy; what bears out the other voice is not decisive for x. */
  @Test
  void whatBearsOutOneVoiceIsNotDecisiveForAnother() {
    Ground both = Said.together(Said.by("x", "a", "wire"), Said.own("z", "c"));
    Ground copy = Ground.of(Said.by("y", "b", "wire"));
    Check check = agreement(both, copy);
    assertThat(judge(both, List.of(check), List.of()).stream().map(Judgements::decisive))
        .allMatch(decisive -> decisive.equals(Optional.of(check)));
    Judgement copied =
        new Judgement(
            Said.by("x", "a", "wire"), Verdict.CORROBORATED, "", List.of(check), List.of());
    assertThat(Judgements.decisive(copied)).isEmpty();
  }

  @Test
  void everyStatementOfEveryClaimIsJudged() {
    List<Claim> claims = Stream.of(c, a, b).map(JudgementsTest::claim).toList();
    assertThat(Judgements.of(claims, List.of(agreement(a, b)), List.of(), List.of()))
        .containsOnlyKeys("a", "b", "c")
        .allSatisfy((id, judgement) -> assertThat(judgement.statement().id()).isEqualTo(id));
  }
}
