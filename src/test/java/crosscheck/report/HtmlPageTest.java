package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*?(/?)>");
  private static final Set<String> VOID = Set.of("meta", "br", "rect");

  private static final String PAGE =
      new HtmlPage(Sample.loaded(), Sample.result(), Sample.rules()).text();

  private static List<String> all(String pattern) {
    return matches(pattern).map(match -> match.group(1)).toList();
  }

  private static Stream<MatchResult> matches(String pattern) {
    return Pattern.compile(pattern).matcher(PAGE).results();
  }

  @Test
  void hostileTextIsHarmless() {
    assertThat(PAGE)
        .contains("<h1>The ferry &lt;script&gt;alert(1)&lt;/script&gt;</h1>")
        .contains("reports &amp; their &lt;/style&gt; &quot;quotes&quot;.")
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .contains("a &lt;b&gt;dozen&lt;/b&gt;")
        .doesNotContain("<script", "<img", "<b>");
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertThat(PAGE).doesNotContain("http:", "https:", "url(", "@import");
    assertThat(PAGE).doesNotContainPattern("<[^>]* (src|srcset|style|on\\w+)=");
    assertThat(PAGE).contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
  }

  @Test
  void everyElementIsClosed() {
    Deque<String> open = new ArrayDeque<>();
    TAG.matcher(PAGE.replaceAll("(?s)<style>.*?</style>", "<style></style>"))
        .results()
        .filter(tag -> !VOID.contains(tag.group(2)))
        .forEach(
            tag -> {
              if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
              } else {
                assertThat(open.pop()).isEqualTo(tag.group(2));
              }
            });
    assertThat(open).isEmpty();
  }

  @Test
  void idsAreUniqueAndLinksLeadSomewhere() {
    List<String> ids = all(" id=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(" href=\"#([^\"]+)\"")).isSubsetOf(ids);
    assertThat(all(" href=\"([^#][^\"]*)\"")).isEmpty();
  }

  @Test
  void readersOfEveryKindFindTheirWay() {
    assertThat(PAGE).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    assertThat(PAGE).contains("<header>", "<nav aria-label=", "<main id=\"main\">", "<footer");
    assertThat(matches("<h1>")).hasSize(1);
    assertThat(matches("<th ")).hasSameSizeAs(matches("<th scope=\"col\">").toList());
    assertThat(matches("<table")).hasSameSizeAs(matches("<caption>").toList());
  }

  @Test
  void theAnswerStandsOnTopTheWorstFirst() {
    int answer = PAGE.indexOf("What does not add up");
    int inside = PAGE.indexOf("gazette ¶4 “Captain Berg” against gazette ¶5 “Pilot Dahl”: they");
    int between = PAGE.indexOf("gazette ¶2 “about 100 miles” says 152 to 169 km, but post ¶1");
    assertThat(answer).isPositive().isLessThan(inside);
    assertThat(inside).isLessThan(between);
    assertThat(between).isLessThan(PAGE.indexOf("<section id=\"conflicts\""));
    assertThat(all("finding-(\\d+)\" aria")).containsExactly("1", "2", "3", "4");
  }

  @Test
  void aDerivationUnfoldsToItsLeaves() {
    assertThat(PAGE)
        .containsPattern(
            "(?s)<details class=\"step\" open><summary>.*Norvik; Sandholm.*</details>");
  }

  @Test
  void aRepairTellsItsWordsAndTheSlip() {
    assertThat(PAGE)
        .contains("<ins><bdi>about 60 miles</bdi></ins> instead of <del><bdi>about 100 miles</bdi>")
        .contains("<span class=\"slip\">(figure)</span>");
  }

  @Test
  void valuesAreDrawnPlainThickCharitableThin() {
    assertThat(PAGE)
        .contains("class=\"charitable\" x=", "y=\"7\" width=")
        .contains("class=\"plain\" x=", "height=\"16\"");
  }

  @Test
  void everyStatementHasItsVerdictAndItsFindings() {
    assertThat(matches("<tr id=\"s-")).hasSize(10);
    assertThat(PAGE)
        .contains("<span class=\"verdict unchecked\">unchecked</span>")
        .contains("<span class=\"verdict strained\">strained</span> <a href=\"#finding-4\">");
  }

  @Test
  void coverageSaysWhatIsLeft() {
    // 6 of 7 marks are 85.7 %, rounded down
    assertThat(PAGE).contains("<td data-label=\"Covered\">85 %</td>");
    assertThat(PAGE).contains("¶3 <q><bdi>a &lt;b&gt;dozen&lt;/b&gt;</bdi></q>");
    assertThat(PAGE).contains("<td data-label=\"Marks\">unknown</td>");
    assertThat(PAGE).contains("¶5 <q><bdi>two gulls</bdi></q> <bdi>nobody &lt;em&gt;counts");
  }

  @Test
  void whatIsMissedStandsOnTopAndBesideTheStatement() {
    assertThat(PAGE)
        .contains("Most missed: <bdi>How many were there: Crew? It would let 1 statement be")
        .contains("<br><bdi>How many were there: Crew?</bdi></td>");
  }

  @Test
  void absentTextsAreSaidPlainly() {
    assertThat(PAGE)
        .contains("<strong>Anchors only partly verified.</strong> 4 wordings could not be held");
  }
}
