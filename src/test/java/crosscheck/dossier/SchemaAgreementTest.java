package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor that knows the schema must refuse what the loader refuses for its structure. */
class SchemaAgreementTest {

  private static final com.networknt.schema.Schema SCHEMA = schema();

  private static com.networknt.schema.Schema schema() {
    try (InputStream in = DossierReader.class.getResourceAsStream("dossier.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Dialect dialect =
          Dialect.builder(Dialects.getDraft202012())
              .keyword(new AnnotationKeyword("patternErrorMessage"))
              .keyword(new AnnotationKeyword("x-meant"))
              .keyword(new AnnotationKeyword("x-missing"))
              .build();
      return SchemaRegistry.withDialect(dialect).getSchema(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<?> schemaErrors(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML);
  }

  private static String world(String... statements) {
    return Sample.WORLD + String.join("", statements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gives: sound.straight-line\n  value: 900 miles",
        "gives: lands.time\n  value: 2024\n  zone: UTC\n  tense: past",
        "gives: lands.time\n  value: a day later\n  after: leaves",
        "located: {what: lands, in: easthaven}",
        "located: {what: lands, near: easthaven}",
        "ordinal: {what: lands, in: crossings, is: 7}",
        "ordinal: {what: lands, in: crossings, is: last, since: leaves}",
        "named: {what: ana, as: role, is: 7}",
        "direction: {of: easthaven, from: westford}",
        "disclosed: {what: timetable, is: withheld}",
        "order: {first: leaves, then: lands}",
        "borders: {what: eastland, with: westland}",
        "happens: lands\n  corrects: 001-lands",
        "ago: leaves\n  mood: expected\n  stance: denied\n  origin: wire\n  note: x"
      })
  void bothTakeTheStructure(String claim) {
    String yaml = world(Sample.statement("a", "seventh, last, 7, north, Easthaven", claim));
    assertThat(schemaErrors(yaml)).isEmpty();
    assertThat(structureProblems(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hapens: lands",
        "gives: [lands]",
        "gives: Lands.Time",
        "gives: lands.time.",
        "gives: -lands",
        "gives: lands--time",
        "gives: a.b.c",
        "happens: lands-",
        "happens: lands\n  mood: hapened",
        "order: {first: leaves}",
        "order: leaves",
        "disclosed: {what: timetable, is: hidden}",
        "happens: lands\n  paragraphs: 2",
        "gives: lands.time\n  tense: perfect",
        "happens: lands\n  corrects: [b]",
        "happens: lands\n  corrects: A.b",
        "happens: lands\n  unknown: 1"
      })
  void bothRefuseTheStructure(String claim) {
    String yaml = world(Sample.statement("a", "lands", claim));
    assertThat(schemaErrors(yaml)).isNotEmpty();
    assertThat(structureProblems(yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note: no claim",
        "happens: lands\n  ago: lands",
        "located: {what: lands}",
        "located: {what: lands, in: westford, near: westford}",
        "ordinal: {what: lands, in: crossings, is: frist}",
        "ordinal: {what: lands, in: crossings, is: 0}"
      })
  void whatTheSchemaRefusesBeyondThatTheReadersRefuse(String claim) {
    String yaml = world(Sample.statement("a", "first in Westford", claim));
    assertThat(schemaErrors(yaml)).isNotEmpty();
    assertThat(Sample.problemsOf(yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "places: {Bad: {name: B}}",
        "places: {a: {name: A, position: [1]}}",
        "places: {a: {name: A, extent-km: -1}}",
        "places: {a: {}}",
        "quantities: {a.b: {kind: lenght, title: t}}",
        "quantities: {a.b.c: {kind: length, title: t}}",
        "sequences: {s: {events: [a], because: b}}",
        "sources: [{record: a.yaml, source: A}]",
        "sources: [{source: A, publication: {date: 1 May, zone: UTC}}]",
        "sources: [{source: A, file: a.txt, publication: {date: 2024-05-01, zone: UTC}}]",
        "sources: [{source: A, publication: {date: 2024-05-01, zone: UTC}, marks: {x: [a]}}]",
        "knowledge: [{id: k, says: s, cite: c, ago: e}]",
        "set-aside: [{source: A, paragraph: 0, wording: w, reason: r}]",
        "sources: [{source: A, withdraws: [a], publication: {date: 2024-05-01, zone: UTC}}]",
        "sources: [{source: A, corrects: a b, publication: {date: 2024-05-01, zone: UTC}}]",
        "waivers: [{between: [], because: b, by: c, until: 2024-05-01}]",
        "waivers: [{between: [a], because: b, until: 2024-05-01}]",
        "waivers: [{between: [a], because: b, by: c, until: 1 May}]",
        "waivers: {between: [a], because: b, by: c, until: 2024-05-01}",
        "series: {s: {title: t}}"
      })
  void bothRefuseTheWorld(String section) {
    String yaml = "crosscheck: 1\ndossier: {id: s, title: S}\n" + section + "\n";
    assertThat(schemaErrors(yaml)).isNotEmpty();
    assertThat(Sample.problemsOf(yaml)).isNotEmpty();
  }

  @Test
  void bothTakeWaiversAndCorrections() {
    String yaml =
        """
        crosscheck: 1
        dossier: {id: s, title: S}
        sources:
        - {source: A, publication: {date: 2024-05-01, zone: UTC}}
        - {source: A2, corrects: A, withdraws: [a], publication: {date: 2024-05-01, zone: UTC}}
        waivers:
        - {between: [a, b], because: it is known, by: R. Moe, until: 2024-05-01}
        """;
    assertThat(schemaErrors(yaml)).isEmpty();
    assertThat(structureProblems(yaml)).isEmpty();
  }

  @Test
  void everyKeyIsExplained() throws IOException {
    com.fasterxml.jackson.databind.JsonNode file = Packaged.json("dossier.schema.json");
    file.findParents("properties")
        .forEach(
            group ->
                group
                    .path("properties")
                    .properties()
                    .forEach(
                        key -> {
                          String reference = key.getValue().path("$ref").asText();
                          boolean explained =
                              key.getValue().has("description")
                                  || key.getValue().isBoolean()
                                  || file.at(reference.replaceFirst("#", "")).has("description");
                          assertThat(explained).as(key.getKey()).isTrue();
                        }));
  }

  private static List<String> structureProblems(String yaml) {
    Problems problems = new Problems();
    Node.Fields root = YamlTree.read("x", yaml, problems).orElseThrow();
    new StructureCheck(problems).check(root, Schema.dossier());
    return Sample.printed(problems);
  }
}
