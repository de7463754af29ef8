package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text stands out from its ground as WCAG 2.2, 1.4.3 (AA) asks: a contrast of at least 4.5. */
class StyleTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, panel",
    "quiet, paper",
    "quiet, panel",
    "link, paper",
    "link, panel",
    "bad, paper",
    "bad, bad-paper",
    "warn, warn-paper",
    "ink, warn-paper",
    "good, paper",
    "good, good-paper",
    "bar, paper"
  })
  void textCanBeReadByDayAndByNight(String text, String ground) throws IOException {
    for (Map<String, Integer> theme : new Themes().all()) {
      double one = luminance(theme.get(text));
      double other = luminance(theme.get(ground));
      double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      assertThat(contrast).isGreaterThanOrEqualTo(4.5);
    }
  }

  /** The colours of each block of {@code :root}: light, dark, print. */
  private static final class Themes {

    private Iterable<Map<String, Integer>> all() throws IOException {
      return style().lines().filter(line -> line.contains("--paper:")).map(this::colours).toList();
    }

    private Map<String, Integer> colours(String line) {
      Map<String, Integer> colours = new TreeMap<>();
      COLOUR
          .matcher(line)
          .results()
          .forEach(match -> colours.put(match.group(1), Integer.parseInt(match.group(2), 16)));
      return colours;
    }

    private static String style() throws IOException {
      try (InputStream style =
          Objects.requireNonNull(HtmlPage.class.getResourceAsStream("style.peb"))) {
        return new String(style.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16)
        + 0.7152 * linear(colour >> 8 & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
