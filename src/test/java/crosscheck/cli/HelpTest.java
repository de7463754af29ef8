package crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.explanation.Lines;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {

  static Set<String> commands() {
    return Main.line(nowhere()).getSubcommands().keySet();
  }

  private static Printer nowhere() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    return new Printer(nowhere, nowhere, false);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpThatFits(String command) {
    CommandLines help = CommandLines.run(command, "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("Usage: crosscheck " + command);
    assertThat(help.out().lines()).allMatch(line -> line.length() <= Lines.WIDTH);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandOfOursHasAnExampleThatItUnderstands(String command) {
    if (!command.equals("generate-completion")) {
      assertThat(CommandLines.run(command, "--help").out())
          .containsPattern("(?s)Example:\\s+crosscheck " + command);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandIsFoundByItsOwnName(String name) {
    CommandLine line = new CommandLine(new Crosscheck(), new CommandFactory(nowhere()));
    Commands.add(line, name);
    Object command = line.getSubcommands().get(name).getCommandSpec().userObject();
    assertThat(command.getClass().getAnnotation(CommandLine.Command.class).name()).isEqualTo(name);
  }

  @Test
  void theExitStatusesAreInTheHelp() {
    assertThat(CommandLines.run("--help").out()).contains("Exit status:", "  3 ", "  70 ");
  }

  @Test
  void anUnknownOptionNamesTheNearest() {
    CommandLines run = CommandLines.run("check", "--formt", "text");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("--formt", "did you mean --format?", "crosscheck check --help");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aSlipInACommandBeforeOtherWordsIsSeen() {
    CommandLines run = CommandLines.run("chekc", "flood");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("no command `chekc`; did you mean `check`?");
  }

  @Test
  void aDayIsWrittenInOneWay() {
    CommandLines run = CommandLines.run("check", "--today", "31-12-2024");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("`31-12-2024` is no day; write it as 2024-05-31");
  }

  @Test
  void completionIsMadeForTheShell() {
    assertThat(CommandLines.run("generate-completion").out()).contains("complete -F");
  }

  @Test
  void theVersionNamesTheTimeZones() {
    assertThat(CommandLines.run("--version").out()).contains("crosscheck", "time zones 20");
  }

  @Test
  void errorsFitTheTerminalToo() {
    CommandLines run = CommandLines.run("check", "-f", "pdf");
    assertThat(run.err()).contains("no format `pdf`", "claimreview");
    assertThat(run.err().lines()).allMatch(line -> line.length() <= Lines.WIDTH);
  }

  @Test
  void nonsenseAsARuleOrCommandIsAnsweredWithSomethingToTry() {
    assertThat(CommandLines.run("rules", "nonsens").err())
        .contains("`crosscheck rules` lists them");
    assertThat(CommandLines.run("rules", "clock-digits").err())
        .contains("did you mean `clock-digits-in-two-zones`?");
  }

  @Test
  void completionOffersTheWordsForFormats() {
    assertThat(CommandLines.run("generate-completion").out())
        .contains("\"text\" \"json\" \"html\"")
        .doesNotContain("\"HTML\"");
  }

  @Test
  void stepsAreTheSentencesAndNothingOfTheProjectBehindThem() {
    assertThat(CommandLines.run("steps").out())
        .startsWith("# The sentences\n")
        .contains("{statement} conflicts with {others}")
        .doesNotContain("mvn", "vostochny-2023/");
  }
}
