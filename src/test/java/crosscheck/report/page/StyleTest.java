package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * By day, by night and on paper text stands out from its ground as WCAG 2.2, 1.4.3 (AA) asks: a
 * contrast of at least 4.5; drawings and the edges of controls as 1.4.11 asks: at least 3.
 */
class StyleTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");
  private static final List<Map<String, Integer>> THEMES =
      Template.STYLE
          .lines()
          .filter(line -> line.contains("--paper:"))
          .map(StyleTest::colours)
          .toList();

  private static Map<String, Integer> colours(String line) {
    Map<String, Integer> colours = new TreeMap<>();
    COLOUR
        .matcher(line)
        .results()
        .forEach(match -> colours.put(match.group(1), Integer.parseInt(match.group(2), 16)));
    return colours;
  }

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, panel",
    "ink, warn-paper",
    "ink, sea",
    "ink, area",
    "paper, ink",
    "quiet, paper",
    "quiet, panel",
    "link, paper",
    "link, panel",
    "link, warn-paper",
    "bad, paper",
    "bad, bad-paper",
    "bad, panel",
    "warn, paper",
    "warn, panel",
    "warn, warn-paper",
    "good, paper",
    "good, panel",
    "good, good-paper"
  })
  void textCanBeRead(String text, String ground) {
    assertThat(THEMES)
        .hasSize(3)
        .allSatisfy(theme -> assertThat(contrast(theme, text, ground)).isGreaterThanOrEqualTo(4.5));
  }

  @ParameterizedTest
  @CsvSource({
    "bar, paper",
    "wide, paper",
    "bar, sea",
    "bar, area",
    "edge, paper",
    "edge, sea",
    "link, paper"
  })
  void drawingsAndControlsCanBeSeen(String drawn, String ground) {
    assertThat(THEMES)
        .allSatisfy(theme -> assertThat(contrast(theme, drawn, ground)).isGreaterThanOrEqualTo(3));
  }

  @Test
  void everyColourIsOneOfTheThemes() {
    String rules = Template.STYLE.replaceAll(":root \\{[^}]*}", "");
    assertThat(rules)
        .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b(?!-)(?=[;\\s}])")
        .doesNotContain("rgb", "hsl");
    assertThat(
            Pattern.compile("var\\(--([a-z-]+)\\)").matcher(rules).results().map(m -> m.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(THEMES).allMatch(theme -> theme.containsKey(name)));
  }

  @Test
  void blackOnWhiteIsTwentyOneToOne() {
    assertThat(contrast(Map.of("a", 0, "b", 0xffffff), "a", "b")).isEqualTo(21);
  }

  @Test
  void nothingMoves() {
    assertThat(Template.STYLE).doesNotContain("animation", "transition", "smooth");
  }

  private static double contrast(Map<String, Integer> theme, String one, String other) {
    double first = luminance(Objects.requireNonNull(theme.get(one)));
    double second = luminance(Objects.requireNonNull(theme.get(other)));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
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
