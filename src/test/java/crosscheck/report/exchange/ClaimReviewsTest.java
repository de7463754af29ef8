package crosscheck.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.report.Checked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimReviewsTest {

  private static JsonNode graph(Checked checked) throws IOException {
    return new ObjectMapper().readTree(ClaimReviews.of(checked)).at("/@graph");
  }

  @Test
  void oneReviewForEachConflictingStatement() throws IOException {
    List<String> reviewed = new ArrayList<>();
    graph(Tram.checked()).forEach(review -> reviewed.add(review.at("/@id").asText()));
    assertThat(reviewed)
        .containsExactly(
            "urn:crosscheck:tram-trip:claim-review:time",
            "urn:crosscheck:tram-trip:claim-review:top",
            "urn:crosscheck:tram-trip:claim-review:way");
  }

  @Test
  void aReviewAsItIsWritten() {
    assertThat(ClaimReviews.of(Tram.checked()))
        .startsWith("{\n  \"@context\" : \"https://schema.org\",\n  \"@graph\" : [\n")
        .contains(
            """
                {
                  "@type" : "ClaimReview",
                  "@id" : "urn:crosscheck:tram-trip:claim-review:top",
                  "claimReviewed" : "Its top speed is 100 km/h.",
                  "reviewBody" : "cannot all hold together with time, way",
                  "author" : {
                    "@type" : "Organization",
                    "name" : "crosscheck",
                    "description" : "An automatic check of consistency; a desk puts itself here."
                  },
                  "itemReviewed" : {
                    "@type" : "Claim",
                    "@id" : "urn:crosscheck:tram-trip:claim:top",
                    "author" : {
                      "@type" : "Organization",
                      "name" : "The Tram Works"
                    },
                    "appearance" : {
                      "@type" : "NewsArticle",
                      "@id" : "urn:crosscheck:tram-trip:source:b",
                      "identifier" : "b",
                      "datePublished" : "2024-05-16"
                    }
                  },
            """
                .indent(0));
  }

  @Test
  void anArticleWithAnAddressIsTold() throws IOException {
    String url = "https://example.org/tram?no=5&lang=en";
    Checked addressed = Tram.with("- source: b\n", "- source: b\n  url: " + url + "\n");
    List<String> told = new ArrayList<>();
    graph(addressed)
        .forEach(review -> told.add(review.at("/itemReviewed/appearance/url").asText("none")));
    assertThat(told).containsExactly("none", url, "none");
  }

  @Test
  void theRatingIsAWordAndNeverANumber() throws IOException {
    for (JsonNode review : graph(Tram.checked())) {
      assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("conflicting");
      assertThat(review.at("/reviewRating").has("ratingValue")).isFalse();
      assertThat(review.has("datePublished")).isFalse();
    }
  }

  @Test
  void withoutConflictsThereIsAnEmptyGraph() throws IOException {
    assertThat(graph(Tram.with("wording: 100 km/h", "wording: 110 km/h"))).isEmpty();
  }

  @Test
  void hostileTextStaysInItsPlaceEvenInsideAPage() throws IOException {
    assertThat(ClaimReviews.of(Hostile.checked())).doesNotContain("<");
    assertThat(graph(Hostile.checked()).at("/2/claimReviewed").asText()).isEqualTo(Hostile.TEXT);
  }
}
