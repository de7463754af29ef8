package crosscheck.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  /** 20 words of 4 letters take 20 x 4 + 19 blanks = 99 columns; with an indent of 2, 101. */
  private static final String TWENTY_WORDS = "word ".repeat(20).strip();

  @Test
  void textThatFitsStaysOnOneLine() {
    assertThat(new Lines(false).add("", TWENTY_WORDS)).hasToString(TWENTY_WORDS + "\n");
  }

  @Test
  void textIsBrokenBetweenWords() {
    assertThat(new Lines(false).add("* ", "    ", TWENTY_WORDS))
        .hasToString("* " + "word ".repeat(19).strip() + "\n    word\n");
  }

  @Test
  void aWordWiderThanALineIsCut() {
    assertThat(new Lines(false).add("  ", "x".repeat(150)))
        .hasToString("  " + "x".repeat(98) + "\n  " + "x".repeat(52) + "\n");
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsOneColumn() {
    String ferry = "\uD83D\uDEA2";
    assertThat(new Lines(false).add("", ferry.repeat(101)))
        .hasToString(ferry.repeat(100) + "\n" + ferry + "\n");
  }

  @Test
  void headingsStandOutOnlyWhereAskedFor() {
    assertThat(new Lines(false).heading("One")).hasToString("One\n");
    assertThat(new Lines(true).heading("One").add("", "Two"))
        .hasToString("\u001b[1mOne\u001b[0m\nTwo\n");
  }

  @Test
  void nothingIsNothing() {
    assertThat(new Lines(false)).hasToString("");
    assertThat(new Lines(false).blank()).hasToString("\n");
  }
}
