package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Pages of dossiers that are large, empty, or unlike others. */
class AnyDossierTest {

  private static Document sound(String text) {
    Parser strict = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(text, "", strict);
    assertThat(strict.getErrors()).isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    TreeSet<String> known = new TreeSet<>(ids);
    assertThat(page.select("a[href], use[href]").eachAttr("href"))
        .allMatch(link -> link.startsWith("#") && known.contains(link.substring(1)));
    return page;
  }

  @Test
  void theFiveReportsTakeLessThanAMegabyte() throws IOException {
    // sources of the dossier are files beside it, and a test runs in the folder that holds them
    String text = Made.whole(Files.readString(Path.of("facts.yaml"))).text();
    assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_000_000);
    Document page = sound(text);
    assertThat(page.select("#timeline, #map, #matrix, #log-filter")).hasSize(4);
    assertThat(page.select("article.source")).hasSize(5);
  }

  @Test
  void whereNothingIsSaidThePageSaysSo() {
    Document page = sound(Made.of("").text());
    assertThat(page.expectFirst("#answer .lead").text())
        .isEqualTo("Nothing in these 3 articles conflicts.");
    assertThat(page.select("#conflicts p, #strains p").eachText()).containsOnly("None.");
    assertThat(page.select("#timeline, #map")).isEmpty();
  }

  @Test
  void oneSourceAloneHasAPage() {
    Document page =
        sound(
            Made.withSources(
                    """
                    sources:
                    - {source: a, publication: {date: 2024-05-15, time: "10:30", zone: UTC}}
                    quantities: {guests: {kind: count, title: Guests}}
                    statements:
                    - {id: a-guests, source: a, paragraph: 1, wording: 12 guests, says: guests, gives: guests}
                    """)
                .text());
    assertThat(page.expectFirst("#answer .lead").text())
        .isEqualTo("Nothing in this article conflicts.");
    assertThat(page.expectFirst("#source-a .note").text())
        .startsWith("Published 2024-05-15 10:30, UTC.");
    assertThat(page.expectFirst(".matrix td").text()).contains("nothing compared");
  }

  @Test
  void ofManyFindingsTheFirstAreSeenAndTheRestUnfolds() {
    StringBuilder quantities = new StringBuilder("quantities:\n");
    StringBuilder statements = new StringBuilder("statements:\n");
    String said =
        "- {id: %s-%d, source: %s, paragraph: 1, wording: %d men, says: men, gives: men-%d}%n";
    for (int i = 1; i <= 25; i++) {
      quantities.append("  men-%d: {kind: count, title: Men %d}%n".formatted(i, i));
      statements
          .append(said.formatted("a", i, "a", 47, i))
          .append(said.formatted("b", i, "b", 83, i));
    }
    Document page = sound(Made.of(quantities.toString() + statements).text());
    assertThat(page.select("#conflicts > article.finding")).hasSize(20);
    assertThat(page.select("#conflicts > details > article.finding")).hasSize(5);
    assertThat(page.expectFirst("#conflicts > details > summary").text()).isEqualTo("and 5 more");
    assertThat(page.select("#answer > ol > li")).hasSize(20);
    assertThat(page.expectFirst("#answer details ol").attr("start")).isEqualTo("21");
  }
}
