package crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.verdict.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which phases commands tell of, and that telling of them changes nothing. */
class ProgressTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Remembers each phase with its steps done and its steps in all. */
  private static final class Recorded implements Progress {

    private final List<String> phases = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();

    @Override
    public synchronized void begin(String phase, int steps) {
      phases.add(phase);
      counts.add(new int[] {0, steps});
    }

    @Override
    public synchronized void step() {
      counts.get(counts.size() - 1)[0]++;
    }

    @Override
    public void end() {}

    synchronized List<String> told() {
      List<String> told = new ArrayList<>();
      for (int i = 0; i < phases.size(); i++) {
        int[] count = counts.get(i);
        told.add(count[1] == 0 ? phases.get(i) : phases.get(i) + " " + count[0] + "/" + count[1]);
      }
      return told;
    }
  }

  private void run(Progress progress, Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    Main.run(new Printer(stream(out), stream(err), false, progress), words);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** A conflict, a figure with two readings that is compared, and a correction of another one. */
  private Path dossier() throws IOException {
    Path facts = Dossiers.clashing(folder);
    String text =
        Files.readString(facts)
            .replace(
                "quantities:",
                """
                - {source: c, corrects: b, publication: {date: 2024-05-02, zone: UTC}}
                quantities:
                  wall.mass: {kind: mass, title: Mass of the wall}\
                """);
    return Files.writeString(
        facts,
        text
            + """
            - {id: c-height, source: c, corrects: b-height, paragraph: 2, wording: 4 m, says: Its height., gives: wall.height}
            - {id: a-mass, source: a, paragraph: 3, wording: 4 tons, says: Its mass., gives: wall.mass}
            - {id: c-mass, source: c, paragraph: 3, wording: 4 tonnes, says: Its mass., gives: wall.mass}
            """);
  }

  @Test
  void aCheckTellsEachPhaseOnceAndComesToTheEndOfItsSteps() throws IOException {
    Path facts = dossier();
    Recorded recorded = new Recorded();
    run(recorded, "check", folder, "--out", folder.resolve("report"));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(recorded.told())
        .extracting(told -> told.replaceFirst(" ([1-9]\\d*)/\\1$", ", each step"))
        .containsExactly(
            "reading " + facts,
            "judging 5 statements",
            "looking for repairs, each step",
            "judging as before each correction, each step",
            "trying readings, each step",
            "writing report.json",
            "writing report.html",
            "writing firing-log.txt");
  }

  @Test
  void whereThereIsNothingToDoThereIsNoPhase() throws IOException {
    Path facts = Dossiers.agreeing(folder);
    Recorded recorded = new Recorded();
    run(recorded, "check", folder);
    assertThat(recorded.told()).containsExactly("reading " + facts, "judging 3 statements");
  }

  @Test
  void scenariosAreCounted() {
    CommandLines.run("init", folder);
    Recorded recorded = new Recorded();
    run(recorded, "scenarios", "-d", folder);
    assertThat(recorded.told()).containsExactly("running scenarios 2/2");
  }

  @Test
  void rulesOfTheDossierAreCompiledInAPhaseOfTheirOwn() throws IOException {
    Dossiers.agreeing(folder);
    Recorded recorded = new Recorded();
    run(recorded, "check", folder, "--with-rules");
    assertThat(recorded.told()).first().isEqualTo("compiling " + folder.resolve("rules"));
  }

  @Test
  void whatIsPrintedIsTheSameAndTheLineIsGoneBefore() throws IOException {
    Dossiers.clashing(folder);
    CommandLines plain = CommandLines.run("check", folder);
    AtomicLong seconds = new AtomicLong();
    ProgressLine line =
        new ProgressLine(stream(out), () -> seconds.getAndIncrement() * 1_000_000_000L);
    run(drawing(line), "check", folder);
    String both = out.toString(StandardCharsets.UTF_8);
    assertThat(both).contains("looking for repairs").endsWith("\r" + plain.out());
    String drawn = both.substring(0, both.length() - plain.out().length());
    assertThat(drawn.substring(0, drawn.length() - 1)).matches("(?s).*\r {10,}");
  }

  /** A line that is drawn whenever a phase begins, long after the work has. */
  private static Progress drawing(ProgressLine line) {
    return new Progress() {
      @Override
      public void begin(String phase, int steps) {
        line.begin(phase, steps);
        line.draw();
      }

      @Override
      public void step() {
        line.step();
      }

      @Override
      public void end() {
        line.end();
      }
    };
  }
}
