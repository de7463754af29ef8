package crosscheck.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import crosscheck.dossier.Coverage;
import crosscheck.dossier.Loaded;
import crosscheck.report.Checked;
import crosscheck.report.Sample;
import crosscheck.report.account.Tally;
import crosscheck.time.TzData;
import crosscheck.verdict.Baseline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private static final String REPORT = JsonReport.complete(Sample.checked());

  private static List<String> faults(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Objects.requireNonNull(JsonReport.class.getResourceAsStream("report.schema.json")));
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static JsonNode report() throws IOException {
    return new ObjectMapper().readTree(REPORT);
  }

  @Test
  void theReportIsWhatItsSchemaSays() {
    assertThat(faults(REPORT)).isEmpty();
    assertThat(faults(JsonReport.error(List.of("facts.yaml:1:1: empty")))).isEmpty();
  }

  @Test
  void theSchemaDocumentsEveryKeyAndAsksForEach() throws IOException {
    JsonNode schema =
        new ObjectMapper()
            .readTree(
                Objects.requireNonNull(JsonReport.class.getResourceAsStream("report.schema.json")));
    assertThat(schema.at("/$id").asText()).isEqualTo("urn:crosscheck:report:" + JsonReport.VERSION);
    assertThat(schema.at("/$defs/complete/properties/version/const").asInt())
        .isEqualTo(JsonReport.VERSION);
    for (JsonNode object : schema.findParents("properties")) {
      List<String> keys = new ArrayList<>();
      object.get("properties").fieldNames().forEachRemaining(keys::add);
      List<String> required = new ArrayList<>();
      object.get("required").forEach(key -> required.add(key.asText()));
      assertThat(required).as("keys of %s", object.get("description")).isEqualTo(keys);
      assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
      object.get("properties").forEach(property -> assertThat(isDocumented(property)).isTrue());
    }
  }

  /** The keys that every report begins with say what they mean by their only value. */
  private static boolean isDocumented(JsonNode property) {
    return property.has("description") || property.has("$ref") || property.has("const");
  }

  @Test
  void aSourceHasItsAddressAndAFindingItsPlaceInABaseline() throws IOException {
    Checked addressed =
        Tram.with("- source: b\n", "- source: b\n  url: https://example.org/tram?no=5\n");
    String report = JsonReport.complete(addressed.against(Baseline.of(addressed.result())));
    assertThat(faults(report)).isEmpty();
    JsonNode tree = new ObjectMapper().readTree(report);
    assertThat(tree.at("/sources/1/url").asText()).isEqualTo("https://example.org/tram?no=5");
    assertThat(tree.at("/sources/0/url").isNull()).isTrue();
    assertThat(tree.at("/findings/0/baseline").asText()).isEqualTo("known");
    assertThat(faults(report.replace("https://example", "gopher://example"))).isNotEmpty();
  }

  @Test
  void realFindingsAreWhatTheSchemaSaysTooAndNameTheirWaiver() throws IOException {
    String report = JsonReport.complete(Tram.on(Tram.WAIVED));
    assertThat(faults(report)).isEmpty();
    JsonNode finding = new ObjectMapper().readTree(report).at("/findings/0");
    assertThat(finding.at("/waiver/because").asText()).isEqualTo("the works were asked");
    assertThat(finding.at("/waiver/until").asText()).isEqualTo("2024-06-30");
    assertThat(finding.at("/waiver/running").asBoolean()).isTrue();
    JsonNode later = new ObjectMapper().readTree(JsonReport.complete(Tram.on(Tram.EXPIRED)));
    assertThat(later.at("/findings/0/waiver/running").asBoolean(true)).isFalse();
    assertThat(later.at("/findings/1/waiver").isNull()).isTrue();
    // the first statement that is written down stands in line 22, after a hyphen and a blank
    assertThat(later.at("/judgements/7/statement").asText()).isEqualTo("way");
    assertThat(later.at("/judgements/7/location/line").asInt()).isEqualTo(22);
    assertThat(later.at("/judgements/7/location/column").asInt()).isEqualTo(3);
  }

  @Test
  void correctionsAreThereWithWhatCameOfThem() throws IOException {
    String yaml =
        """
        crosscheck: 1
        dossier: {id: wall, title: The wall}
        quantities:
          length: {kind: length, title: Length of the wall}
          width: {kind: length, title: Width of the wall}
        sources:
        - {source: herald, publication: {date: 2024-05-01, zone: UTC}}
        - {source: herald-2, corrects: herald, withdraws: [wide], publication: {date: 2024-05-02, zone: UTC}}
        - {source: post, publication: {date: 2024-05-01, zone: UTC}}
        - {source: wire, publication: {date: 2024-05-01, zone: UTC}}
        statements:
        - {id: said, source: herald, paragraph: 1, wording: 100 m, says: s, gives: length}
        - {id: wide, source: herald, paragraph: 1, wording: 7 m, says: s, gives: width}
        - {id: fixed, source: herald-2, paragraph: 1, wording: 120 m, says: s, gives: length, corrects: said}
        - {id: sister, source: wire, paragraph: 1, wording: about 100 m, says: s, gives: length}
        - {id: thick, source: post, paragraph: 2, wording: 9 m, says: s, gives: width}
        """;
    String report = JsonReport.complete(Tram.check(yaml, Tram.EXPIRED));
    assertThat(faults(report)).isEmpty();
    // 120 m are charitably at least 115, about 100 at most 110: a new conflict; 7 and 9 are none
    // any more
    assertThat(new ObjectMapper().readTree(report).at("/corrections").toString())
        .isEqualTo(
            """
            [{"source":"herald-2","corrects":"herald","replaced":[{"statement":"said","by":"fixed"}],\
            "withdrawn":["wide"],"outcomes":[\
            {"effect":"resolved","severity":"conflict","subject":"width",\
            "before":["thick","wide"],"after":null},\
            {"effect":"made","severity":"conflict","subject":"length",\
            "before":null,"after":["fixed","sister"]}],\
            "carried":[{"statement":"said","by":["sister"]}],"untouched":0}]""");
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    assertThat(faults(REPORT.replace("\"reach\"", "\"range\""))).isNotEmpty();
    assertThat(faults(REPORT.replace("\"version\" : 1", "\"version\" : 2"))).isNotEmpty();
    assertThat(faults(JsonReport.error(List.of()))).isNotEmpty();
  }

  @Test
  void errorsAreAllThereIs() {
    assertThat(JsonReport.error(List.of("facts.yaml:3:5: unknown key `says`")))
        .isEqualTo(
            """
            {
              "format" : "crosscheck-report",
              "version" : 1,
              "status" : "error",
              "problems" : [
                "facts.yaml:3:5: unknown key `says`"
              ]
            }
            """);
  }

  @Test
  void countsAnchorsAndCoverageAreThere() throws IOException {
    JsonNode report = report();
    assertThat(report.at("/tzdb").asText()).isEqualTo(TzData.version());
    assertThat(report.at("/counts/statements").asInt()).isEqualTo(10);
    assertThat(report.at("/counts/conflicts").asInt()).isEqualTo(3);
    assertThat(report.at("/counts/strains").asInt()).isEqualTo(1);
    // g-far, p-far, p-buses; both sailings; both skippers
    assertThat(report.at("/counts/verdicts/conflicting").asInt()).isEqualTo(7);
    assertThat(report.at("/counts/verdicts/unchecked").asInt()).isEqualTo(1);
    assertThat(report.at("/anchors/unverified").asInt()).isEqualTo(4);
    // 6 / 7 = 0.857142..., rounded down
    assertThat(report.at("/coverage/bySource/gazette/share").asText()).isEqualTo("0.8571");
    assertThat(report.at("/coverage/bySource/gazette/left/0/paragraph").asInt()).isEqualTo(3);
    assertThat(report.at("/coverage/uncounted/0").asText()).isEqualTo("post");
  }

  @Test
  void aFindingHasExactAndShownValuesAndItsDerivation() throws IOException {
    JsonNode far = report().at("/findings/1");
    assertThat(far.at("/id").asText()).isEqualTo("conflict:crossing.straight-line");
    assertThat(far.at("/number").asInt()).isEqualTo(2);
    assertThat(far.at("/reach").asText()).isEqualTo("between sources");
    assertThat(far.at("/sets/0/left/plain").asText()).isEqualTo("[152000, 169000]");
    assertThat(far.at("/sets/0/left/charitable").asText()).isEqualTo("[144000, 177000]");
    assertThat(far.at("/sets/0/left/plainShown").asText()).isEqualTo("152 to 169 km");
    assertThat(far.at("/sets/1/right/relation").asText())
        .isEqualTo("crossing.straight-line = legs");
    assertThat(far.at("/sets/1/right/from/0/grounds").toString())
        .isEqualTo("[\"place:norvik\",\"place:sandholm\"]");
    assertThat(far.at("/camps/0/estimates")).hasSize(2);
    assertThat(far.at("/repairs/0/to").asText()).isEqualTo("about 60 miles");
    assertThat(far.at("/repairs/0/slip").asText()).isEqualTo("figure");
    assertThat(far.at("/repairs/0/raises").isEmpty()).isTrue();
    assertThat(far.at("/remarks/0/kind").asText()).isEqualTo("diagnosis");
  }

  @Test
  void aJudgementNamesItsChecksByNumber() throws IOException {
    JsonNode report = report();
    JsonNode judged = report.at("/judgements/2");
    assertThat(judged.at("/statement").asText()).isEqualTo("g-sails");
    int check = judged.at("/checks/0").asInt();
    assertThat(report.at("/checks/" + (check - 1) + "/subject").asText()).isEqualTo("sailing.time");
    assertThat(report.at("/checks/" + (check - 1) + "/number").asInt()).isEqualTo(check);
  }

  @Test
  void whatIsMissingIsAskedFor() throws IOException {
    JsonNode missing = report().at("/missing/0");
    assertThat(missing.at("/sort").asText()).isEqualTo("value");
    assertThat(missing.at("/id").asText()).isEqualTo("crew");
    assertThat(missing.at("/statements").toString()).isEqualTo("[\"p-crew\"]");
  }

  @Test
  void onlyAFullCountIsAShareOfOne() {
    TreeMap<String, crosscheck.dossier.SourceCoverage> counts = new TreeMap<>();
    // 19,999 of 20,000 are 0.99995
    counts.put("post", new crosscheck.dossier.SourceCoverage(20_000, 19_999, 0, List.of()));
    Loaded nearly =
        new Loaded(
            Sample.loaded().dossier(), Sample.loaded().anchors(), new Coverage(counts, List.of()));
    assertThat(JsonReport.complete(new Checked(nearly, Sample.result(), List.of())))
        .contains("\"share\" : 0.9999,");
    assertThat(Tally.percent(nearly.coverage().bySource().get("post"))).isEqualTo("99 %");
  }
}
