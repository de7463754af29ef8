package crosscheck.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import crosscheck.dossier.Location;
import crosscheck.report.Checked;
import crosscheck.report.Sample;
import crosscheck.report.account.Contradiction;
import crosscheck.verdict.Baseline;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  /** The schema of OASIS, as it comes in the jar of a library. */
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream json =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Objects.requireNonNull(json));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> faults(String sarif) {
    return SCHEMA
        .validate(
            sarif,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static JsonNode run(Checked checked) throws IOException {
    return new ObjectMapper().readTree(SarifReport.of(checked)).at("/runs/0");
  }

  private static List<String> texts(JsonNode array, String pointer) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.at(pointer).asText()));
    return texts;
  }

  @Test
  void itIsWhatTheOfficialSchemaSays() {
    assertThat(faults(SarifReport.of(Sample.checked()))).isEmpty();
    assertThat(faults(SarifReport.of(Tram.on(Tram.WAIVED)))).isEmpty();
    assertThat(faults(SarifReport.of(Hostile.checked()))).isEmpty();
  }

  @Test
  void theOfficialSchemaWouldRefuseOtherLevelsAndKeys() {
    String sarif = SarifReport.of(Tram.checked());
    assertThat(faults(sarif.replace("\"level\" : \"error\"", "\"level\" : \"bad\""))).isNotEmpty();
    assertThat(faults(sarif.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
    assertThat(faults(sarif.replace("\"startLine\" : 22", "\"startLine\" : 0"))).isNotEmpty();
  }

  @Test
  void aConflictIsAnErrorWhereItsFirstMemberStands() throws IOException {
    JsonNode result = run(Tram.checked()).at("/results/0");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/ruleId").asText()).isEqualTo("one-quantity-one-value");
    // 480 km in 4 hours: at least 475 / 4.5 = 105.6 km/h; plainly over 479.5 / 4.5 = 106.6
    assertThat(result.at("/message/text").asText())
        .startsWith("The tram: top speed: b ¶1 “100 km/h” says 95 to 105 km/h, but ")
        .contains("> 106.6 km/h");
    JsonNode places = result.at("/locations");
    assertThat(places).hasSize(1);
    assertThat(result.at("/relatedLocations")).hasSize(2);
    // time in line 23, top in 24, way in 22: the members are sorted by id
    assertThat(places.at("/0/physicalLocation/artifactLocation/uri").asText()).isEqualTo("inline");
    assertThat(places.at("/0/physicalLocation/region/startLine").asInt()).isEqualTo(23);
    assertThat(places.at("/0/physicalLocation/region/startColumn").asInt()).isEqualTo(3);
    assertThat(texts(result.at("/relatedLocations"), "/physicalLocation/region/startLine"))
        .containsExactly("24", "22");
    assertThat(texts(result.at("/relatedLocations"), "/id")).containsExactly("1", "2");
  }

  @Test
  void articlesWithAnAddressAreToldWithIt() throws IOException {
    Checked addressed =
        Tram.with("- source: b\n", "- source: b\n  url: https://example.org/tram?no=5\n");
    assertThat(faults(SarifReport.of(addressed))).isEmpty();
    assertThat(run(addressed).at("/results/0/properties/addresses"))
        .isEqualTo(new ObjectMapper().readTree("{\"b\": \"https://example.org/tram?no=5\"}"));
  }

  @Test
  void aBaselineGivesEachResultItsStateAsTheOfficialSchemaSays() throws IOException {
    Checked held = Tram.checked().against(new Baseline(List.of()));
    assertThat(faults(SarifReport.of(held))).isEmpty();
    assertThat(texts(run(held).at("/results"), "/baselineState").get(0)).isEqualTo("new");
  }

  @Test
  void aStrainIsAWarningAndWhatIsUncheckedIsNotSilent() throws IOException {
    JsonNode run = run(Tram.checked());
    assertThat(texts(run.at("/results"), "/level").subList(0, 2))
        .containsExactly("error", "warning");
    assertThat(run.at("/results/1/codeFlows")).isEmpty();
    // 50 less 0.6 of its margin of 5 is 47
    assertThat(run.at("/results/1/properties/tolerance").decimalValue())
        .isEqualByComparingTo("0.6");
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(texts(run.at("/invocations/0/toolExecutionNotifications"), "/message/text"))
        .containsExactly("statements that could be compared with nothing: 1");
    assertThat(run.at("/properties/verdicts/unchecked").asInt()).isEqualTo(1);
  }

  @Test
  void aWaiverThatCoversNothingIsToldAndNoResultIsLost() throws IOException {
    JsonNode run = run(Tram.with("between: [way, time, top]", "between: [way, time]"));
    assertThat(texts(run.at("/invocations/0/toolExecutionNotifications"), "/message/text").get(0))
        .startsWith("inline:31:3: ")
        .contains("covers nothing", "nearest: the conflict between time, top and way");
    assertThat(texts(run.at("/results"), "/level")).startsWith("error", "warning");
  }

  @Test
  void aRemarkIsANote() throws IOException {
    JsonNode results = run(Sample.checked()).at("/results");
    JsonNode remark = results.get(results.size() - 1);
    assertThat(remark.at("/level").asText()).isEqualTo("note");
    assertThat(remark.at("/ruleId").asText()).isEqualTo("carried-on");
    assertThat(remark.at("/message/text").asText()).isEqualTo("a note on crossing.straight-line");
  }

  @Test
  void aDerivationIsAFlowFromTheWordingsToTheValue() throws IOException {
    JsonNode flows = run(Tram.checked()).at("/results/0/codeFlows");
    assertThat(flows).hasSize(1);
    JsonNode threads = flows.at("/0/threadFlows");
    assertThat(texts(threads, "/id")).containsExactly("A", "B");
    JsonNode derived = threads.at("/1/locations");
    // distance and duration, then the average speed, then the least top speed
    assertThat(texts(derived, "/nestingLevel")).containsExactly("2", "2", "1", "0");
    assertThat(texts(derived, "/location/physicalLocation/region/startLine"))
        .containsExactly("22", "23", "22", "22");
    assertThat(texts(derived, "/location/message/text").get(0))
        .isEqualTo(
            "a ¶1 “480 km” (own voice): The trip: distance: 479.5 to 480.5 km (charitably 475 to"
                + " 485 km)");
    assertThat(texts(derived, "/location/message/text").get(3))
        .endsWith("by average-below-top-speed");
  }

  @Test
  void ofManySetsTheFirstAreFollowed() {
    Checked checked = Tram.checked();
    SarifPlaces places = new SarifPlaces(checked.loaded().dossier());
    Location at = places.of("way").orElseThrow();
    Contradiction set = checked.accounts().get(0).sets().get(0);
    assertThat(new SarifFlows(places, at).of(Collections.nCopies(20, set))).hasSize(20);
    assertThat(new SarifFlows(places, at).of(Collections.nCopies(21, set))).hasSize(20);
  }

  @Test
  void everyResultRefersToARuleOfTheCatalogueThatHelps() throws IOException {
    JsonNode run = run(Tram.checked());
    JsonNode rules = run.at("/tool/driver/rules");
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = rules.get(result.at("/ruleIndex").asInt());
      assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
      assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
      assertThat(rule.at("/help/text").asText()).startsWith("Speaks: ").contains(" Silent: ");
      assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    }
    assertThat(texts(rules, "/id")).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void fingerprintsStayWhenLinesMoveAndWordsOfOthersChange() throws IOException {
    JsonNode prints = run(Tram.checked()).at("/results/0/partialFingerprints");
    JsonNode moved = run(Tram.with("statements:\n", "# a line more\n\nstatements:\n"));
    assertThat(moved.at("/results/0/partialFingerprints")).isEqualTo(prints);
    assertThat(moved.at("/results/0/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(25);
    assertThat(prints.at("/finding~1v1").asText()).isEqualTo("conflict:tram.top-speed");
    // printf 'conflict time top way' | sha256sum
    assertThat(prints.at("/members~1v1").asText())
        .isEqualTo("4afdff6d539ac584c25358b1482eb66e79169413f01fdc5e6bdb2ca158be740c");
  }

  @Test
  void aWaiverThatRunsIsASuppressionAndOneThatHasRunOutIsNot() throws IOException {
    JsonNode waived = run(Tram.on(Tram.WAIVED)).at("/results");
    JsonNode suppression = waived.at("/0/suppressions/0");
    assertThat(suppression.at("/kind").asText()).isEqualTo("external");
    assertThat(suppression.at("/status").asText()).isEqualTo("accepted");
    assertThat(suppression.at("/justification").asText())
        .isEqualTo("the works were asked (the desk, until 2024-06-30)");
    assertThat(suppression.at("/location/physicalLocation/region/startLine").asInt()).isEqualTo(31);
    JsonNode expired = run(Tram.on(Tram.EXPIRED)).at("/results");
    for (JsonNode result : expired) {
      assertThat(result.get("suppressions")).isEmpty();
    }
    assertThat(expired.at("/0/properties/waiver").asText())
        .isEqualTo("no longer: the works were asked (the desk, until 2024-06-30)");
  }

  @Test
  void textIsNeitherPlaceholderNorLinkNorControlsATerminal() throws IOException {
    JsonNode result = run(Hostile.checked()).at("/results/0");
    String text = result.at("/message/text").asText();
    assertThat(text).contains("{{0}}", "[link\\](evil:x)", "]]>", "\"quoted\"");
    assertThat(text.codePoints()).noneMatch(Character::isISOControl).noneMatch(c -> c == 0x202E);
    assertThat(SarifReport.of(Hostile.checked()).codePoints()).noneMatch(c -> c == 0x202E);
  }
}
