package crosscheck.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.report.Checked;
import crosscheck.report.Format;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order in which statements are written down changes nothing but their lines. */
class OrderTest {

  private static String reversed() {
    List<String> lines = new ArrayList<>(Tram.yaml().lines().toList());
    int first = lines.indexOf("statements:") + 1;
    Collections.reverse(lines.subList(first, lines.indexOf("waivers:")));
    return String.join("\n", lines) + "\n";
  }

  private static String withoutLines(Format format, Checked checked) {
    return format
        .of(checked)
        .replaceAll("inline:[0-9]+", "inline")
        .replaceAll("\"(line|startLine)\" : [0-9]+", "");
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfStatementsChangesNothing(Format format) {
    assertThat(reversed()).isNotEqualTo(Tram.yaml());
    assertThat(withoutLines(format, Tram.check(reversed(), Tram.EXPIRED)))
        .isEqualTo(withoutLines(format, Tram.checked()));
  }
}
