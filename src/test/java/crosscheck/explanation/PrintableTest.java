package crosscheck.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void aTextCannotDriveTheTerminal() {
    assertThat(Printable.line("900\u001b[2J miles\u0007")).isEqualTo("900\uFFFD[2J miles\uFFFD");
  }

  @Test
  void aTextCannotTurnTheReadingDirection() {
    assertThat(Printable.line("\u202e009 miles\u2069")).isEqualTo("\uFFFD009 miles\uFFFD");
  }

  @Test
  void lettersOfEveryScriptStay() {
    assertThat(Printable.line("김정은 Владивосток عمان e\u0301"))
        .isEqualTo("김정은 Владивосток عمان e\u0301");
  }

  @Test
  void aHalfCharacterIsReplaced() {
    assertThat(Printable.page("a\ud83d b")).isEqualTo("a\uFFFD b");
  }

  @Test
  void aLineHasNoLineEnd() {
    assertThat(Printable.line(" 900\n\t miles ")).isEqualTo("900 miles");
  }

  @Test
  void signsOfTheReportHavePlainForms() {
    assertThat(Printable.plain("001 ¶2 “12 m²” ≥ 40 °C – not ‘41’"))
        .isEqualTo("001 par. 2 \"12 m2\" >= 40 deg C - not '41'");
  }
}
