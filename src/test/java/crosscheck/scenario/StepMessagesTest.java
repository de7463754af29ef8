package crosscheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.verdict.Repair;
import crosscheck.verdict.Slip;
import crosscheck.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What steps say when they fail. 100 m is 95 to 105 m, 120 m is charitably 115 to 125 m, about 100
 * m is plainly 95 to 105 m, and nobody else speaks of the moat.
 */
class StepMessagesTest {

  private static final String STATEMENTS =
      """
      quantities:
        wall.length: {kind: length, title: Length of the wall}
        moat.width: {kind: length, title: Width of the moat}
        cargo: {kind: mass, title: Cargo}
      statements:
      - {id: herald, source: A, paragraph: 1, wording: 100 m, says: s, gives: wall.length}
      - {id: courier, source: B, paragraph: 1, wording: 120 m, says: s, gives: wall.length}
      - {id: tribune, source: C, paragraph: 1, wording: about 100 m, says: s, gives: wall.length}
      - {id: moat, source: C, paragraph: 2, wording: 7 m, says: s, gives: moat.width}
      """;

  private final Case current = new Case();
  private final DossierSteps dossier = new DossierSteps(current);
  private final ConflictSteps conflicts = new ConflictSteps(current);
  private final AgreementSteps agreements = new AgreementSteps(current);
  private final VerdictSteps verdicts = new VerdictSteps(current);
  private final AdviceSteps advice = new AdviceSteps(current);
  private final ExplanationSteps explanations = new ExplanationSteps(current);
  private final EstimateSteps estimates = new EstimateSteps(current);

  @BeforeEach
  void givenTheseStatements() {
    dossier.theseStatements(STATEMENTS);
  }

  @Test
  void unknownStatement() {
    refused(() -> verdicts.hold(List.of("tribune", "corier")))
        .hasMessage("unknown statement `corier`; did you mean `courier`?");
  }

  @Test
  void unknownOtherStatement() {
    refused(() -> conflicts.conflicts("herald", Others.parse("coureir"), ONE_VALUE))
        .hasMessage("unknown statement `coureir`; did you mean `courier`?");
  }

  @Test
  void unknownRule() {
    refused(() -> conflicts.conflicts("herald", Others.parse("courier"), "one-quantity-one-valu"))
        .hasMessage("unknown rule `one-quantity-one-valu`; did you mean `one-quantity-one-value`?");
  }

  @Test
  void unknownQuantity() {
    refused(() -> estimates.liesBetween("wall.lenght", "1 m", "2 m"))
        .hasMessage("unknown quantity `wall.lenght`; did you mean `wall.length`?");
  }

  @Test
  void unknownPlace() {
    current.add("places: {oslo: {name: Oslo}}");
    refused(() -> advice.fits("herald", "Olso", "Oslo"))
        .hasMessage("unknown place `Olso`; did you mean `Oslo`?");
  }

  @Test
  void unknownEntity() {
    refused(() -> current.known().entity("wal"))
        .hasMessage("unknown entity `wal`; did you mean `wall`?");
  }

  @Test
  void aConflictThatIsNone() {
    failed(() -> conflicts.conflicts("herald", Others.parse("tribune"), ONE_VALUE))
        .hasMessageContainingAll(
            "no conflict has just these members: herald, tribune; but",
            "conflicts: courier + herald, because of one-quantity-one-value, stated-value");
  }

  @Test
  void aConflictOfWhatIsUnchecked() {
    failed(() -> conflicts.conflicts("moat", Others.parse("what is known"), ONE_VALUE))
        .hasMessageStartingWith(
            "no conflict has just these members: moat, and what is known; moat is unchecked: ");
  }

  @Test
  void aConflictBecauseOfAnotherRule() {
    failed(() -> conflicts.conflicts("herald", Others.parse("courier"), "conversion-pair"))
        .hasMessage(
            "not because of conversion-pair: courier + herald,"
                + " because of one-quantity-one-value, stated-value");
  }

  @Test
  void aConflictNobodyNamed() {
    failed(conflicts::nothingElseConflicts)
        .hasMessageStartingWith("not named by any step:\n  conflict:wall.length: courier + herald");
  }

  @Test
  void oneSetNamedAccountsForItsFinding() {
    conflicts.conflicts("herald", Others.parse("courier"), ONE_VALUE);
    conflicts.nothingElseConflicts();
  }

  @Test
  void anAgreementThatIsNone() {
    failed(() -> agreements.agrees("herald", Others.parse("courier"), ONE_VALUE))
        .hasMessageContainingAll(
            "herald does not agree with courier because of one-quantity-one-value;",
            "clash on every reading, because of one-quantity-one-value, stated-value");
  }

  @Test
  void anAgreementOfWhatIsComparedWithNothing() {
    failed(() -> agreements.agrees("moat", Others.parse("what is known"), ONE_VALUE))
        .hasMessageEndingWith("; moat is compared with nothing");
  }

  @Test
  void aComparisonThatShouldNotBe() {
    failed(() -> agreements.areNotCompared("herald", "tribune"))
        .hasMessageStartingWith("they are compared: Length of the wall: ");
  }

  @Test
  void aStatementThatDoesNotHold() {
    failed(() -> verdicts.hold(List.of("moat")))
        .hasMessageStartingWith("moat does not hold; it is unchecked: ");
  }

  @Test
  void anotherVerdict() {
    failed(() -> verdicts.is("herald", Verdict.CORROBORATED))
        .hasMessage(
            "herald is not corroborated; it is conflicting: cannot all hold together with courier");
  }

  @Test
  void nothingThatSupersedes() {
    failed(() -> verdicts.isSuperseded("moat", "herald"))
        .hasMessageStartingWith("moat is not superseded by herald; it is unchecked: ");
  }

  @Test
  void noDiagnosis() {
    current.add("places: {oslo: {name: Oslo}, rome: {name: Rome}}");
    failed(() -> advice.fits("herald", "Oslo", "Rome"))
        .hasMessage("no remark says that herald fits Oslo to Rome");
  }

  @Test
  void anotherExplanation() {
    failed(() -> advice.explains(Explanation.parse("\"fits-another-pair\""), "herald"))
        .hasMessage("fits-another-pair does not explain herald; what does is: nothing");
  }

  @Test
  void anotherRepair() {
    conflicts.conflicts("herald", Others.parse("courier"), ONE_VALUE);
    failed(() -> advice.repairs("90 m", "100 m", "herald"))
        .hasMessageStartingWith(
            "conflict:wall.length is not repaired by \"90 m\" instead of \"100 m\" in herald; ");
  }

  /** "102 m" with its digits the other way round, and "100 m" as the herald has it. */
  @Test
  void aRepairOfAnotherSort() {
    Repair repair = someRepair();
    failed(() -> advice.repairs(repair.to(), repair.from(), repair.statement(), Slip.DAY))
        .hasMessageEndingWith("would undo a slip of " + repair.slip().words() + ", not of day");
  }

  @Test
  void aRepairThatIsNotTheFirst() {
    Repair last = someRepair();
    failed(() -> advice.isFirst(last.to(), last.from(), last.statement()))
        .hasMessageStartingWith("the first repair is another: ");
  }

  @Test
  void aRepairThatShouldBeNone() {
    Repair repair = someRepair();
    failed(() -> advice.doesNotRepair(repair.to(), repair.from(), repair.statement()))
        .hasMessageStartingWith("conflict:wall.length is repaired by ");
  }

  private Repair someRepair() {
    conflicts.conflicts("herald", Others.parse("courier"), ONE_VALUE);
    List<Repair> repairs = current.latest().repairs();
    assertThat(repairs).hasSizeGreaterThan(1);
    return repairs.get(repairs.size() - 1);
  }

  @Test
  void aRepairOfNothing() {
    assertThatThrownBy(() -> advice.repairs("90 m", "100 m", "herald"))
        .hasMessage("no conflict has been named that could be repaired");
  }

  @Test
  void anotherReasonNotToCompare() {
    failed(() -> explanations.isNotCompared("moat", "herald", "they differ"))
        .hasMessage(
            "it is otherwise: moat.width and wall.length are two quantities: of moat, not wall;"
                + " 'width', not 'length'");
    failed(() -> explanations.isNotCompared("herald", "courier", "they differ"))
        .hasMessageStartingWith("it is otherwise: they are compared: Length of the wall: ");
  }

  @Test
  void anotherFactThatIsMissed() {
    String question = "What was the value of this: Width of the moat?";
    failed(() -> explanations.isMostMissed("Where is it?"))
        .hasMessage(
            "what is most missed is: " + question + " It would let 1 statement be checked: moat.");
    failed(() -> explanations.wouldLet(question, List.of("moat", "herald")))
        .hasMessage("what would is\n  " + question + " It would let 1 statement be checked: moat.");
  }

  @Test
  void aReadingThatMakesNoDifference() {
    failed(() -> explanations.depends("herald", "100 m", "metres"))
        .hasMessage("it does not: every reading leads to it");
  }

  @Test
  void aReadingThatMakesADifference() {
    // 900 short tons are 816 t, and 900 metric ones charitably at least 855 t
    current.add(
        "- {id: cart, source: A, paragraph: 3, wording: 900 tons, says: s, gives: cargo}\n");
    current.add("- {id: ship, source: B, paragraph: 3, wording: 816 t, says: s, gives: cargo}\n");
    failed(() -> explanations.dependsOnNone("cart"))
        .hasMessageStartingWith("it does: corroborated only if \"900 tons\" means short tons: ");
  }

  @Test
  void nothingThatItFollowsFrom() {
    failed(() -> explanations.follows("wall.length", Others.parse("moat")))
        .hasMessage("it follows from\n  ");
  }

  @Test
  void nothingThatFollows() {
    failed(() -> estimates.liesBetween("wall.length", "90 m", "110 m"))
        .hasMessage(
            "nothing puts wall.length between 90 m and 110 m; nothing follows for it at all");
  }

  @Test
  void everyErrorOfTheDossier() {
    Case broken = new Case();
    broken.add(
        "statements:\n- {id: a, source: Z, paragraph: 1, wording: 7 m, says: s, gives: x.length}");
    refused(broken::result)
        .hasMessageStartingWith("the dossier cannot be used:\n  inline:2:")
        .hasMessageContainingAll("unknown source `Z`", "unknown quantity `x.length`");
  }

  @Test
  void noDossier() {
    assertThatThrownBy(new Case()::result).hasMessageStartingWith("no dossier yet: begin with ");
  }

  @Test
  void twoDossiers() {
    current.open(Path.of("facts.yaml"));
    assertThatThrownBy(current::result)
        .hasMessage("statements beside the dossier facts.yaml: name one");
  }

  @Test
  void wordsThatAreNotInTheWording() {
    refused(() -> dossier.theDossierWith("facts.yaml", "Friday", "Monday", "004-missile-time-gmt"))
        .hasMessage(
            "the wording of 004-missile-time-gmt is \"2:43 and 2:53 GMT Tuesday\";"
                + " it has no \"Monday\"");
  }

  @Test
  void listsOfStatementsInWords() {
    assertThat(Others.parse("a, b and c").statements()).containsExactly("a", "b", "c");
    assertThat(Others.parse("a, b and c")).hasToString("a, b and c");
    assertThat(Others.parse("what is known")).hasToString("what is known");
  }

  private static final String ONE_VALUE = "one-quantity-one-value";

  private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable step) {
    return assertThatThrownBy(step).isInstanceOf(IllegalArgumentException.class);
  }

  private static AbstractThrowableAssert<?, ?> failed(ThrowingCallable step) {
    return assertThatThrownBy(step).isInstanceOf(AssertionError.class);
  }
}
