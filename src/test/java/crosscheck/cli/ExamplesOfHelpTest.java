package crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever copies an example from the help into a folder made by {@code init} gets an answer. */
class ExamplesOfHelpTest {

  @TempDir private Path folder;

  static Stream<String> examples() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Stream<String> commands =
        Main.line(new Printer(nowhere, nowhere, false)).getSubcommands().keySet().stream();
    return Stream.concat(Stream.of("--help"), commands.map(command -> command + " --help"))
        .flatMap(help -> CommandLines.run((Object[]) help.split(" ")).out().lines())
        .filter(line -> line.startsWith("  crosscheck "))
        .flatMap(line -> Arrays.stream(line.split("&&")))
        .map(line -> line.strip().replaceFirst("( {2,}| [>|] ).*", ""));
  }

  /** The dossier that {@code init} makes, the same on Monday, and the texts that users add. */
  @BeforeEach
  void dossier() throws IOException {
    for (String name : List.of("flood", "flood-monday")) {
      CommandLines.run("init", folder.resolve(name));
      Path texts = Files.createDirectories(folder.resolve(name).resolve("seeds/texts"));
      Files.writeString(
          texts.resolve("gazette.txt"),
          "The island is about 53 kilometres away.\nOn board were 312 passengers;"
              + " it stopped shortly after 9 a.m. on Tuesday.\n");
      Files.writeString(
          texts.resolve("wire.txt"),
          "It is 33 miles.\n-\nAt 2:30 p.m. on Tuesday.\nThere were more than 300.\n");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void worksOnTheDossierThatInitMakes(String example) {
    String[] words = example.substring("crosscheck ".length()).split(" ");
    for (int i = 1; i < words.length; i++) {
      words[i] = words[i].startsWith("flood") ? folder.resolve(words[i]).toString() : words[i];
    }
    if (words[0].equals("init")) {
      words[1] = folder.resolve("new").toString();
    }
    if (words[0].equals("watch")) {
      assertThat(folder.resolve("flood/facts.yaml")).exists(); // it would never end
      return;
    }
    CommandLines run = CommandLines.run((Object[]) words);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).isNotBlank();
  }

  @Test
  void thereAreExamplesOfEveryCommandOfOurs() {
    assertThat(examples().map(line -> line.replaceFirst("^crosscheck (\\S+).*", "$1")).distinct())
        .contains(
            "check",
            "compare",
            "coverage",
            "diff",
            "draft",
            "explain",
            "init",
            "log",
            "rules",
            "scenarios",
            "steps",
            "watch",
            "why-not");
  }
}
