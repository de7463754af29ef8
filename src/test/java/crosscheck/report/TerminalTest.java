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
  void noColorIsHeededUnlessEmpty() {
    assertThat(Terminal.wants(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.wants(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
  }
}
