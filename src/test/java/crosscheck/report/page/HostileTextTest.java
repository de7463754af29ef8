package crosscheck.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.explanation.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier whose every free field tries to break out of whatever it is written into. */
class HostileTextTest {

  private static final Pattern FIELD = Pattern.compile("\"@(\\d+)@\"");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TEXT = Made.whole(dossier()).text();
  private static final Document PAGE = Jsoup.parse(TEXT);

  /** Ends strings, attributes, comments, elements and templates, and turns the direction. */
  private static String attack(int number) {
    return "f"
        + number
        + " \"'` --></script></style></title></textarea></svg>]]>"
        + "<script>alert("
        + number
        + ")</script><img src=x onerror=alert("
        + number
        + ")>"
        + "<!-- {{ 7 * 191 }}{% raw %} &amp; &lt;i&gt; \\u003cb\\u003e \u202Egnorw\u202C \u2066\u200F\u2067 \u0007"
        + " "
        + "w".repeat(10_000)
        + " e"
        + number;
  }

  private static String dossier() {
    try (InputStream file = HostileTextTest.class.getResourceAsStream("hostile.yaml")) {
      String yaml = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return FIELD.matcher(yaml).replaceAll(m -> quoted(Integer.parseInt(m.group(1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(int number) {
    try {
      return Matcher.quoteReplacement(JSON.writeValueAsString(attack(number)));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aParserFindsNoFault() {
    Parser strict = Parser.htmlParser().setTrackErrors(20);
    Jsoup.parse(TEXT, "", strict);
    assertThat(strict.getErrors()).isEmpty();
  }

  @Test
  void noElementAndNoAttributeIsMade() {
    Set<String> harmless = elements(Made.of("").page());
    harmless.addAll(elements(HtmlPageTest.PAGE));
    harmless.addAll(List.of("use", "rect", "circle", "path", "g", "text", "figure", "figcaption"));
    assertThat(elements(PAGE)).isSubsetOf(harmless).doesNotContain("img", "i", "b", "textarea");
    assertThat(PAGE.select("script")).hasSize(3);
    assertThat(
            PAGE.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey))
        .noneMatch(
            name -> name.startsWith("on") || List.of("src", "style", "srcdoc").contains(name));
  }

  private static Set<String> elements(Document page) {
    return page.getAllElements().stream()
        .map(Element::normalName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        1, 2, 3, 4, 5, 7, 10, 11, 12, 13, 17, 23, 25, 31, 33, 42, 45, 47, 48, 49, 50, 51, 52, 53,
        54, 55
      })
  void whatIsToldStandsThereAsText(int number) {
    String told = Printable.page(attack(number)).replace('\n', ' ');
    assertThat(PAGE.wholeText()).contains(told);
  }

  @Test
  void wordingsStandThereAsText() {
    assertThat(PAGE.expectFirst("#s-g-far q").text())
        .isEqualTo("12 km </script><img/src=x/onerror=alert(1)>");
    assertThat(PAGE.expectFirst("#s-g-skipper q").text())
        .isEqualTo("<svg/onload=alert(2)>\"'--></style>\uFFFD&amp;");
  }

  @Test
  void nothingTurnsTheDirectionOfWhatFollows() {
    assertThat(
            TEXT.codePoints().filter(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069))
        .isEmpty();
    assertThat(TEXT).doesNotContain("\u0007");
    // marks of direction that need no end stay inside an element that isolates them
    for (Element element : PAGE.body().getAllElements()) {
      boolean marked =
          element.textNodes().stream().anyMatch(text -> text.getWholeText().contains("\u200F"));
      assertThat(!marked || isIsolated(element)).as(element.cssSelector()).isTrue();
    }
  }

  private static boolean isIsolated(Element element) {
    return element.closest("bdi, title, text, option, script") != null;
  }

  @Test
  void templatesAndEntitiesAreNotRunTwice() {
    // 7 x 191
    assertThat(TEXT).doesNotContain("1337");
    assertThat(PAGE.expectFirst("h1").text()).contains("{{ 7 * 191 }}", "&amp; &lt;i&gt; \\u003cb");
  }

  @Test
  void theDataAreStillData() throws JsonProcessingException {
    for (Element data : PAGE.select("script[type=application/json]")) {
      assertThat(JSON.readTree(data.data()).isObject()).isTrue();
      assertThat(data.data()).doesNotContain("<", ">", "&");
    }
  }

  @Test
  void theMapShortensWhatTheLegendTellsInFull() {
    assertThat(PAGE.select("#map svg text").eachText()).allMatch(text -> text.length() < 60);
    assertThat(PAGE.expectFirst("#map-legend").text()).contains("w".repeat(10_000));
  }
}
