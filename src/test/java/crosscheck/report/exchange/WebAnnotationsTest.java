package crosscheck.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.report.Checked;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WebAnnotationsTest {

  private static JsonNode collection(Checked checked) throws IOException {
    return new ObjectMapper().readTree(WebAnnotations.of(checked));
  }

  @Test
  void oneAnnotationForEachStatement() throws IOException {
    JsonNode collection = collection(Tram.checked());
    assertThat(collection.at("/@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.at("/type").asText()).isEqualTo("AnnotationCollection");
    assertThat(collection.at("/total").asInt()).isEqualTo(8);
    assertThat(collection.at("/first/items")).hasSize(8);
  }

  @Test
  void anAnnotationAsItIsWritten() throws IOException {
    JsonNode way = collection(Tram.checked()).at("/first/items/7");
    String expected =
        """
        {
          "id": "urn:crosscheck:tram-trip:annotation:way",
          "type": "Annotation",
          "motivation": "assessing",
          "generator": {"type": "Software", "name": "crosscheck"},
          "body": [
            {"type": "TextualBody", "purpose": "describing", "format": "text/plain",
             "value": "It went 480 km."},
            {"type": "TextualBody", "purpose": "assessing", "format": "text/plain",
             "value": "conflicting"}
          ],
          "target": {
            "type": "SpecificResource",
            "source": "urn:crosscheck:tram-trip:source:a",
            "selector": {
              "type": "FragmentSelector",
              "value": "paragraph=1",
              "refinedBy": {"type": "TextQuoteSelector", "exact": "480 km"}
            }
          }
        }
        """;
    assertThat(way).isEqualTo(new ObjectMapper().readTree(expected));
  }

  @Test
  void anArticleWithAnAddressIsTheTargetItself() throws IOException {
    String url = "https://example.org/tram?no=5&lang=en";
    Checked addressed = Tram.with("- source: b\n", "- source: b\n  url: " + url + "\n");
    JsonNode items = collection(addressed).at("/first/items");
    assertThat(items)
        .extracting(item -> item.at("/target/source").asText())
        .containsOnly("urn:crosscheck:tram-trip:source:a", url);
  }

  @Test
  void whatWasSupersededIsToldAsSuch() throws IOException {
    JsonNode items = collection(Tram.revised()).at("/first/items");
    assertThat(items)
        .filteredOn(item -> item.at("/body/1/value").asText().equals("superseded"))
        .extracting(item -> item.at("/id").asText())
        .containsExactly(
            "urn:crosscheck:tram-trip:annotation:plan",
            "urn:crosscheck:tram-trip:annotation:stops-b");
    assertThat(items).hasSize(10);
  }

  @Test
  void backgroundKnowledgeStandsInNoArticle() throws IOException {
    Checked known =
        Tram.with(
            "waivers:\n",
            "knowledge:\n- {id: book, value: 9, says: So many., gives: crew, cite: a"
                + " book}\nwaivers:\n");
    assertThat(known.loaded().dossier().claims()).containsKey("book");
    assertThat(WebAnnotations.of(known)).doesNotContain("book");
    assertThat(collection(known).at("/total").asInt()).isEqualTo(8);
  }

  @Test
  void hostileTextStaysInItsPlaceEvenInsideAPage() throws IOException {
    assertThat(WebAnnotations.of(Hostile.checked())).doesNotContain("<");
    JsonNode way = collection(Hostile.checked()).at("/first/items/7");
    assertThat(way.at("/body/0/value").asText()).isEqualTo(Hostile.TEXT);
  }
}
