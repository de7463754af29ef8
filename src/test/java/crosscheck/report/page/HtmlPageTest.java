package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.report.Sample;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String TEXT =
      new HtmlPage(Sample.loaded(), Sample.result(), Sample.rules()).text();
  static final Document PAGE = Jsoup.parse(TEXT);

  private static Element one(String query) {
    return PAGE.expectFirst(query);
  }

  @Test
  void aParserFindsNoFault() {
    Parser strict = Parser.htmlParser().setTrackErrors(20);
    Jsoup.parse(TEXT, "", strict);
    assertThat(strict.getErrors()).isEmpty();
  }

  @Test
  void hostileTextIsHarmless() {
    assertThat(one("h1").text()).isEqualTo("The ferry <script>alert(1)</script>");
    assertThat(one(".about").text()).contains("& their </style> \"quotes\".");
    assertThat(one("#s-p-far").text()).contains("<img src=x onerror=alert(1)>");
    assertThat(PAGE.select("img, b")).isEmpty();
    assertThat(PAGE.select("script")).hasSize(3);
  }

  @Test
  void nothingIsLoadedAndOnlyTheOwnScriptRuns() {
    assertThat(PAGE.select("[src], [srcset], [style], iframe, object, base, form[action]"))
        .isEmpty();
    assertThat(PAGE.select("link").eachAttr("href")).containsExactly("data:,");
    assertThat(TEXT).doesNotContain("http:", "https:", "url(", "@import");
    String policy = one("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; img-src data:; ")
        .contains("script-src '" + Template.hash(one("body > script").data()) + "';")
        .contains("style-src '" + Template.hash(one("style").data()) + "';");
    assertThat(PAGE.select("script:not(body > script)").eachAttr("type"))
        .hasSize(2)
        .containsOnly("application/json");
    assertThat(PAGE.getAllElements())
        .allMatch(
            e -> e.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("on")));
  }

  @Test
  void theHashIsThatOfTheStandard() {
    // printf '' | openssl dgst -sha256 -binary | base64
    assertThat(Template.hash("")).isEqualTo("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  }

  @Test
  void idsAreUniqueAndLinksLeadSomewhere() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> links = PAGE.select("a[href], use[href]").eachAttr("href");
    assertThat(links).allMatch(link -> link.startsWith("#"));
    assertThat(links.stream().map(link -> link.substring(1))).isSubsetOf(ids);
    for (String named : List.of("aria-labelledby", "for")) {
      assertThat(
              PAGE.select("[" + named + "]").eachAttr(named).stream()
                  .flatMap(n -> List.of(n.split(" ")).stream()))
          .isSubsetOf(ids);
    }
  }

  @Test
  void anArticleIsLinkedToWhereItCanBeRead() {
    Document page =
        Made.withSources(
                """
                sources:
                - source: a
                  url: https://example.org/?a='1'&b=2
                  publication: {date: 2024-05-15, zone: UTC}
                - {source: b, publication: {date: 2024-05-15, zone: UTC}}
                """)
            .page();
    assertThat(page.select("a[href^=http]"))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.attr("href")).isEqualTo("https://example.org/?a='1'&b=2");
              assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
              assertThat(link.closest("article").id()).isEqualTo("source-a");
            });
  }

  @Test
  void everythingCanBeLinkedTo() {
    assertThat(PAGE.select("article.finding").eachAttr("id"))
        .containsExactly("finding-1", "finding-2", "finding-3", "finding-4");
    assertThat(PAGE.select("article.finding h3").eachAttr("id"))
        .contains("conflict:crossing.straight-line", "strain:passengers");
    assertThat(PAGE.select("article.source").eachAttr("id"))
        .containsExactly("source-gazette", "source-post");
    assertThat(PAGE.select(".statements li").eachAttr("id")).hasSize(10).contains("s-g-far");
    assertThat(PAGE.select("details.rule").eachAttr("id")).contains("rule-one-value");
    assertThat(one("#finding-1 a.self").attr("href")).isEqualTo("#conflict:skipper");
  }

  @Test
  void readersOfEveryKindFindTheirWay() {
    assertThat(TEXT).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    assertThat(PAGE.select("h1")).hasSize(1);
    assertThat(one("a").attr("href")).isEqualTo("#main");
    assertThat(PAGE.select("nav a").eachAttr("href").stream().map(a -> PAGE.select(a).size()))
        .containsOnly(1);
    assertThat(PAGE.select("svg:not([role=img])"))
        .allMatch(svg -> svg.hasAttr("aria-hidden") || svg.parent().hasAttr("aria-hidden"));
    assertThat(PAGE.select("table").size()).isEqualTo(PAGE.select("table > caption").size());
    assertThat(PAGE.select("select, input"))
        .allMatch(
            e -> e.closest("label") != null || !PAGE.select("label[for=" + e.id() + "]").isEmpty());
  }

  @Test
  void theAnswerStandsOnTopTheWorstFirst() {
    List<String> answers = PAGE.select(".answers > li").eachText();
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0))
        .contains(
            "inside one source", "gazette ¶4 “Captain Berg” against gazette ¶5 “Pilot Dahl”: they");
    assertThat(answers.get(1))
        .contains(
            "between sources", "gazette ¶2 “about 100 miles” says 152 to 169 km, but post ¶1");
  }

  @Test
  void wordingsStandSideBySideWithSourceAndParagraph() {
    assertThat(PAGE.select("#finding-2 .side").eachText())
        .containsExactly(
            "A 152 to 169 km charitably 144 to 177 km about 100 miles source gazette, paragraph 2, own voice",
            "B 95 to 105 km 100 kilometres source post, paragraph 1, Harbour Office");
  }

  @Test
  void everybodysRangeIsDrawnCampByCamp() {
    assertThat(PAGE.select("#finding-2 .camp > p").eachText())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("Camp 1: 95 to 105 km post (1 source, 2 origins) and what is"),
            second ->
                assertThat(second)
                    .startsWith("Camp 2: 152 to 169 km charitably 144 to 177 km gazette"));
    assertThat(PAGE.select("#finding-2 .camp .row .told").eachText())
        .containsExactly("95 to 105 km", "90 to 110 km", "152 to 169 km charitably 144 to 177 km");
    // from 90 km (8 %) to 177 km (92 %): 152 km is 8 + 84 x 62/87 = 67.86 %
    assertThat(PAGE.select("#finding-2 .row:last-child rect.p").last().attr("x"))
        .isEqualTo("67.86%");
  }

  @Test
  void aDerivationUnfoldsToItsLeaves() {
    Element tree = one("#finding-2 details.how, #finding-2 details.more details.how");
    assertThat(tree.text()).contains("Norvik; Sandholm", "12 buses");
    assertThat(tree.select("details.step > ul.tree > li")).isNotEmpty();
  }

  @Test
  void aRepairTellsItsWordsAndTheSlip() {
    assertThat(one("#finding-2 ins").text()).isEqualTo("about 60 miles");
    assertThat(one("#finding-2 del").text()).isEqualTo("about 100 miles");
    assertThat(one("#finding-2 li:has(ins)").text()).endsWith("(figure)");
  }

  @Test
  void everyStatementHasItsVerdictInWordsAndItsFindings() {
    assertThat(one("#s-p-crew .v").text()).isEqualTo("unchecked");
    assertThat(one("#s-g-on-board .v").text()).isEqualTo("strained");
    assertThat(PAGE.select("#s-g-on-board a[href^=#finding]").eachAttr("href"))
        .containsExactly("#finding-4");
  }

  @Test
  void coverageSaysWhatIsLeft() {
    // 6 of 7 marks are 85.7 %, rounded down
    assertThat(one("#source-gazette").text())
        .contains("85 % of 7 marks covered (5 encoded, 1 set aside, 1 left)")
        .contains("No statement encodes: a <b>dozen</b>");
    assertThat(one("#source-post").text())
        .contains("marks unknown", "two gulls nobody <em>counts</em> gulls");
  }

  @Test
  void whatIsMissedStandsOnTopAndBesideTheStatement() {
    assertThat(one("#answer details summary").text())
        .startsWith("Most missed: How many were there: Crew? It would let 1 statement be");
    assertThat(one("#s-p-crew").text()).endsWith("How many were there: Crew?");
  }

  @Test
  void absentTextsAreSaidPlainly() {
    assertThat(one("#answer .warning").text())
        .startsWith("Anchors only partly verified. 4 wordings could not be held");
  }
}
