package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.verdict.Firing;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiringLogFileTest {

  private static final Firing ADDED =
      new Firing(
          12,
          "legs-add-up",
          List.of("first leg 435 miles", "second leg \"900 miles\""),
          List.of("whole 1,335 miles"),
          List.of("001-first", "001-second"),
          "Two legs add up to 1,335 miles.");

  @Test
  void oneLineOfJsonForEachFiring() {
    assertThat(FiringLogFile.jsonLines(List.of(ADDED, ADDED)))
        .isEqualTo(
            """
            {"number":12,"rule":"legs-add-up",\
            "in":["first leg 435 miles","second leg \\"900 miles\\""],\
            "out":["whole 1,335 miles"],"statements":["001-first","001-second"],\
            "sentence":"Two legs add up to 1,335 miles."}
            """
                .repeat(2));
  }

  @Test
  void aParagraphForEachFiring() {
    assertThat(FiringLogFile.text(List.of(ADDED)))
        .isEqualTo(
            """
            12    legs-add-up
                  in   first leg 435 miles
                  in   second leg "900 miles"
                  out  whole 1,335 miles
                  statements: 001-first, 001-second
                  Two legs add up to 1,335 miles.

            """);
  }

  @Test
  void aFactCannotStartALineOfItsOwn() {
    Firing forged =
        new Firing(1, "r", List.of("a\n13    forged"), List.of(), List.of(), "x\u001b[2Jy");
    assertThat(FiringLogFile.text(List.of(forged)))
        .isEqualTo("1     r\n      in   a 13 forged\n      x\uFFFD[2Jy\n\n");
    assertThat(FiringLogFile.jsonLines(List.of(forged)).lines()).hasSize(1);
  }

  @Test
  void noFiringsNoLog() {
    assertThat(FiringLogFile.text(List.of())).isEmpty();
    assertThat(FiringLogFile.jsonLines(List.of())).isEmpty();
  }
}
