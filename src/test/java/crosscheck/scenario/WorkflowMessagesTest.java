package crosscheck.scenario;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.verdict.Corrected.Kind;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What steps on waivers and corrections say when they fail. 100 m is 95 to 105 m, 120 m charitably
 * 115 to 125 m, 7 m is 6.5 to 7.5 m.
 */
class WorkflowMessagesTest {

  private static final LocalDate LAST = LocalDate.of(2024, 6, 30);

  private final Case current = new Case();
  private final WaiverSteps waivers = new WaiverSteps(current);
  private final CorrectionSteps corrections = new CorrectionSteps(current);
  private final VerdictSteps verdicts = new VerdictSteps(current);

  @BeforeEach
  void givenTheseStatements() {
    new DossierSteps(current)
        .theseStatements(
            """
            quantities:
              wall.length: {kind: length, title: Length of the wall}
              wall.width: {kind: length, title: Width of the wall}
            sources:
            - {source: A, publication: {date: 2024-05-01, zone: UTC}}
            - {source: A2, corrects: A, withdraws: [gone], publication: {date: 2024-05-02, zone: UTC}}
            - {source: B, publication: {date: 2024-05-01, zone: UTC}}
            statements:
            - {id: gone, source: A, paragraph: 1, wording: 7 m, says: s, gives: wall.width}
            - {id: old, source: A, paragraph: 1, wording: 120 m, says: s, gives: wall.length}
            - {id: new, source: A2, paragraph: 1, wording: 100 m, says: s, gives: wall.length, corrects: old}
            - {id: other, source: B, paragraph: 1, wording: 120 m, says: s, gives: wall.length}
            - {id: wide, source: B, paragraph: 2, wording: 9 m, says: s, gives: wall.width}
            waivers:
            - {between: [new, other], because: asked, by: R. Moe, until: 2024-06-30}
            - {between: [wide], because: asked, by: R. Moe, until: 2024-06-30}
            """);
  }

  private static void failed(ThrowingCallable step, String message) {
    assertThatThrownBy(step).isInstanceOf(AssertionError.class).hasMessage(message);
  }

  private static void refused(ThrowingCallable step, String message) {
    assertThatThrownBy(step).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void aWaiverOnAnotherDay() {
    List<String> both = List.of("other", "new");
    assertThatCode(() -> waivers.isWaived("conflict", both, LAST)).doesNotThrowAnyException();
    failed(
        () -> waivers.isWaived("conflict", both, LAST.plusDays(1)),
        "the conflict between new and other is not waived on 2024-07-01: asked (R. Moe, until"
            + " 2024-06-30)");
    failed(
        () -> waivers.isWaivedNoLonger("conflict", both, LAST),
        "no waiver of the conflict between new and other has run out by 2024-06-30: asked (R. Moe,"
            + " until 2024-06-30)");
  }

  @Test
  void aFindingThatIsNone() {
    failed(
        () -> waivers.isWaived("strain", List.of("new", "other"), LAST),
        "no strain between new and other; but\n  conflict between new and other");
  }

  @Test
  void aWaiverThatCoversSomethingOrIsNone() {
    failed(
        () -> waivers.coversNothing(List.of("new", "other")),
        "the waiver covers a finding between new and other");
    failed(() -> waivers.coversNothing(List.of("new")), "there is no waiver of new");
    assertThatCode(() -> waivers.coversNothing(List.of("wide"))).doesNotThrowAnyException();
  }

  @Test
  void aStatementThatIsNotJudged() {
    refused(() -> verdicts.hold(List.of("old")), "`old` is not judged: it is superseded by new");
    refused(
        () -> waivers.isWaived("conflict", List.of("gone"), LAST),
        "`gone` is not judged: it is withdrawn by A2");
  }

  @Test
  void anotherSupersedes() {
    failed(
        () -> verdicts.isSuperseded("old", "other"),
        "old is not superseded by other; it is superseded by new");
    refused(
        () -> verdicts.isSuperseded("old", "othr"),
        "unknown statement `othr`; did you mean `other`?");
  }

  @Test
  void aStatementThatIsNotWithdrawn() {
    failed(
        () -> corrections.isWithdrawn("old", "A2"),
        "old is not withdrawn by A2; it is superseded by new");
    failed(() -> corrections.isWithdrawn("other", "A2"), "other is not withdrawn by A2; it stands");
  }

  @Test
  void aCorrectionThatDoesSomethingElse() {
    failed(
        () -> corrections.has("A2", Kind.RESOLVED, "conflict", List.of("new", "other")),
        """
        not resolved: a conflict between new and other; but
          resolved: a conflict between gone and wide
          made: a conflict between new and other""");
    failed(
        () -> corrections.hasNothing("A2", Kind.MADE),
        "not named by any step:\n  made: a conflict between new and other");
  }

  @Test
  void anUnknownCorrection() {
    refused(() -> corrections.hasNothing("A3", Kind.MADE), "unknown correction `A3`");
    refused(
        () -> corrections.isWithdrawn("old", "AA2"),
        "unknown correction `AA2`; did you mean `A2`?");
  }

  @Test
  void anUnknownStatementIsNamedWithTheNearest() {
    String message = "unknown statement `othr`; did you mean `other`?";
    refused(() -> corrections.isWithdrawn("othr", "A2"), message);
    refused(() -> corrections.stillSay(List.of("other"), "othr"), message);
    refused(
        () -> corrections.has("A2", Kind.RESOLVED, "conflict", List.of("othr", "wide")), message);
  }

  @Test
  void othersCarryIt() {
    failed(() -> corrections.stillSay(List.of("wide"), "old"), "not just wide: of old, other does");
    failed(
        () -> corrections.stillSay(List.of("wide"), "gone"), "not just wide: of gone, nobody does");
  }

  @Test
  void aDayThatIsNone() {
    refused(() -> new Vocabulary().day("May 1"), "`May 1` is no day; write it as 2024-05-01");
  }
}
