package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void stylesNeedATerminalThatKnowsThem() {
    assertThat(Terminal.wants(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Terminal.wants(Map.of("TERM", "dumb"))).isFalse();
    assertThat(Terminal.wants(Map.of())).isFalse();
  }

  @Test
  void progressIsToldWhereSomebodyWatches() {
    assertThat(Terminal.tells(Map.of("TERM", "xterm"), () -> true)).isTrue();
    assertThat(Terminal.tells(Map.of("TERM", "xterm"), () -> false)).isFalse();
    assertThat(Terminal.tells(Map.of("TERM", "dumb"), () -> true)).isFalse();
    assertThat(Terminal.tells(Map.of(), () -> true)).isFalse();
    assertThat(Terminal.tells(Map.of("TERM", "xterm", "CI", "true"), () -> true)).isFalse();
    assertThat(Terminal.tells(Map.of("TERM", "xterm", "NO_COLOR", "1"), () -> true)).isTrue();
  }

  @Test
  void whoeverAsksForProgressOrForNoneGetsIt() {
    assertThat(Terminal.tells(Map.of("CROSSCHECK_PROGRESS", "always"), () -> false)).isTrue();
    Map<String, String> never = Map.of("TERM", "xterm", "CROSSCHECK_PROGRESS", "never");
    assertThat(Terminal.tells(never, () -> true)).isFalse();
    Map<String, String> misspelt = Map.of("TERM", "xterm", "CROSSCHECK_PROGRESS", "allways");
    assertThat(Terminal.tells(misspelt, () -> false)).isFalse();
  }

  @Test
  void noColorIsHeededUnlessEmpty() {
    assertThat(Terminal.wants(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.wants(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
  }
}
