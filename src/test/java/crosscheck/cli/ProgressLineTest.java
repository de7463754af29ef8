package crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream screen = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final AtomicLong nanoseconds = new AtomicLong();
  private final ProgressLine line = new ProgressLine(screen, nanoseconds::get);

  /** Time goes by, and what is due is drawn. */
  private void after(int milliseconds) {
    nanoseconds.addAndGet(milliseconds * 1_000_000L);
    line.draw();
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What stands on the line: each character overwrites what is there. */
  private String seen() {
    StringBuilder row = new StringBuilder();
    int column = 0;
    for (char sign : written().toCharArray()) {
      if (sign == '\r') {
        column = 0;
      } else {
        row.replace(column, Math.min(row.length(), column + 1), String.valueOf(sign));
        column++;
      }
    }
    return row.toString().stripTrailing();
  }

  @Test
  void workThatIsSoonOverIsNotTold() {
    line.begin("reading", 0);
    after(400);
    line.begin("judging", 0);
    after(299);
    line.end();
    assertThat(written()).isEmpty();
  }

  @Test
  void workThatTakesLongerIsToldByItsPhaseAndSteps() {
    line.begin("reading", 0);
    after(700);
    assertThat(seen()).isEqualTo("reading");
    line.begin("looking for repairs", 8);
    line.step();
    line.step();
    line.step();
    after(100);
    assertThat(seen()).isEqualTo("looking for repairs 3 of 8");
    line.begin("judging", 0);
    after(100);
    assertThat(seen()).isEqualTo("judging");
  }

  @Test
  void aPhaseThatTakesLongTellsItsSeconds() {
    line.begin("reading", 0);
    after(1_500);
    line.begin("judging", 0);
    after(1_999);
    assertThat(seen()).isEqualTo("judging");
    after(1_001);
    assertThat(seen()).isEqualTo("judging, 3 s");
  }

  @Test
  void nothingIsDrawnAgainUnlessItHasChanged() {
    line.begin("judging", 0);
    after(700);
    after(100);
    after(100);
    assertThat(written()).isEqualTo("\rjudging");
  }

  @Test
  void whatWasDrawnIsWipedOffAndTheCursorStandsWhereItStood() {
    line.begin("looking for repairs", 8);
    after(700);
    line.end();
    assertThat(seen()).isEmpty();
    assertThat(written()).endsWith("\r");
    after(5_000);
    assertThat(seen()).isEmpty();
  }

  @Test
  void furtherWorkWaitsAsLongAsTheFirst() {
    line.begin("reading", 0);
    after(700);
    line.end();
    line.begin("reading", 0);
    after(699);
    assertThat(seen()).isEmpty();
    after(1);
    assertThat(seen()).isEqualTo("reading");
  }

  @Test
  void aLongPhaseIsCutAndItsStepsAreNot() {
    line.begin("reading " + "x".repeat(200), 8);
    after(700);
    assertThat(seen())
        .hasSize(ProgressLine.COLUMNS)
        .startsWith("reading xx")
        .endsWith("x... 0 of 8");
  }

  @Test
  void aNameCannotDriveTheTerminalAndNothingIsColoured() {
    line.begin("reading \u001b[31mred\u001b[0m\nfacts.yaml", 0);
    after(700);
    line.end();
    assertThat(written()).doesNotContain("\u001b", "\n");
  }

  @Test
  void stepsOfSeveralThreadsAllCount() {
    line.begin("trying readings", 1_000);
    IntStream.range(0, 1_000).parallel().forEach(i -> line.step());
    after(700);
    assertThat(seen()).isEqualTo("trying readings 1000 of 1000");
  }
}
