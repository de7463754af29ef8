package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CorrectionsOnPageTest {

  private static final Made FENCE =
      Made.withSources(
          """
          quantities: {fence.length: {kind: length, title: Length of the fence}}
          sources:
          - {source: sun, publication: {date: 2024-05-01, zone: UTC}}
          - {source: sun-2, corrects: sun, publication: {date: 2024-05-02, zone: UTC}}
          - {source: moon, publication: {date: 2024-05-01, zone: UTC}}
          statements:
          - {id: told, source: sun, paragraph: 1, wording: 300 m, says: its length, gives: fence.length}
          - {id: mended, source: sun-2, paragraph: 1, wording: 500 m, says: its length, gives: fence.length, corrects: told}
          - {id: moonlit, source: moon, paragraph: 1, wording: 500 m, says: its length, gives: fence.length}
          """);

  @Test
  void aCorrectionTellsWhatItTookBackAndWhatItResolved() {
    Document page = FENCE.page();
    List<String> told = page.select("#corrections li").eachText();
    assertThat(page.expectFirst("#corrections h3").text()).isEqualTo("Source sun-2 corrects sun");
    assertThat(told.get(0))
        .startsWith("replaced: sun ¶1 300 m own voice by sun-2 ¶1 500 m own voice");
    assertThat(told.get(1))
        .startsWith("resolves: the conflict between moon ¶1 500 m own voice and sun ¶1 300 m")
        .endsWith("(Length of the fence)");
    assertThat(page.select("#corrections del").text()).startsWith("sun ¶1 300 m");
    assertThat(page.select("#corrections ins").text()).startsWith("sun-2 ¶1 500 m");
    assertThat(page.select("nav a").eachAttr("href")).contains("#corrections");
  }

  @Test
  void whatClashedWithTheCalendarAloneClashedWithWhatIsKnown() {
    // 1 May 2024 was a Wednesday
    Document page =
        Made.withSources(
                """
                events: {fair: {title: The fair}}
                sources:
                - {source: sun, publication: {date: 2024-05-01, zone: UTC}}
                - {source: sun-2, corrects: sun, publication: {date: 2024-05-02, zone: UTC}}
                statements:
                - {id: told, source: sun, paragraph: 1, wording: "Tuesday, 1 May 2024", says: its day, gives: fair.time}
                - {id: mended, source: sun-2, paragraph: 1, wording: "Wednesday, 1 May 2024", says: its day, gives: fair.time, corrects: told}
                """)
            .page();
    assertThat(page.select("#corrections li").eachText().get(1))
        .startsWith("resolves: the conflict between sun ¶1")
        .endsWith("and what is known (The fair: time)");
  }

  @Test
  void whatWasTakenBackStaysInItsArticleWithoutAVerdict() {
    Document page = FENCE.page();
    assertThat(page.expectFirst("#s-told .v").text()).isEqualTo("superseded");
    assertThat(page.expectFirst("#s-told").text()).contains("superseded by mended");
    assertThat(page.expectFirst("#source-sun .tally").text()).isEqualTo("superseded 1");
  }

  @Test
  void aWaivedFindingIsToldWithItsWaiver() {
    Made made =
        Made.of(
            """
            quantities: {fence.length: {kind: length, title: Length of the fence}}
            statements:
            - {id: a-long, source: a, paragraph: 1, wording: 300 m, says: its length, gives: fence.length}
            - {id: b-long, source: b, paragraph: 1, wording: 500 m, says: its length, gives: fence.length}
            """);
    String waiver = "<b>asked</b> (R. Moe, until 2024-06-30)";
    Document page =
        Jsoup.parse(
            new HtmlPage(
                    made.loaded(),
                    made.result(),
                    List.of(),
                    Map.of("conflict:fence.length", waiver),
                    Map.of())
                .text());
    assertThat(page.expectFirst("#finding-1 .warning").text()).isEqualTo("Waived: " + waiver);
    assertThat(page.expectFirst(".answers .reach").text()).isEqualTo("between sources, waived");
    assertThat(made.page().select("#finding-1 .warning, #corrections")).isEmpty();
  }
}
