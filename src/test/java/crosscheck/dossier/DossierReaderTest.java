package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierReaderTest {

  private static final String FAR =
      Sample.statement("far", "around 900 miles", "gives: sound.straight-line");
  private static final String WHEN =
      Sample.statement("when", "on Tuesday", "gives: lands.time", "origin: wire");
  private static final String FIRST =
      Sample.statement("first", "the first", "ordinal: {what: lands, in: crossings, is: first}");

  @Test
  void readsTheWholeDossier() {
    Dossier dossier = Sample.read(FAR, WHEN, FIRST).dossier();
    assertThat(dossier.id()).isEqualTo("sample");
    assertThat(dossier.title()).isEqualTo("A crossing");
    assertThat(dossier.about()).isEmpty();
    assertThat(dossier.claims().keySet()).containsExactly("far", "first", "when");
    assertThat(dossier.places().byId("easthaven").orElseThrow().within()).isEqualTo("eastland");
    assertThat(dossier.names().get("ana").aliases()).containsExactly("Minister Bell");
    assertThat(dossier.statements())
        .extracting(Statement::id)
        .containsExactly("far", "first", "when");
    assertThat(dossier.claims().get("far").ground().voices().get(0).location())
        .hasToString("inline:13:3");
  }

  @Test
  void theOrderOfTheFileChangesNothing() {
    List<String> one =
        Sample.read(FAR, WHEN, FIRST).dossier().claims().values().stream()
            .map(Claim::content)
            .toList();
    List<String> other =
        Sample.read(FIRST, FAR, WHEN).dossier().claims().values().stream()
            .map(Claim::content)
            .toList();
    assertThat(other).isEqualTo(one);
  }

  @Test
  void neitherLocaleNorZoneOfTheMachineChangesAnything() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String usual = Sample.read(FAR, WHEN, FIRST).dossier().claims().toString();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Sample.read(FAR, WHEN, FIRST).dossier().claims()).hasToString(usual);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void tellsAllErrorsAtOnceInTheOrderOfTheFiles(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("b.yaml"), "source: B\npublication: {date: 2023-02-30, zone: UTC}\n");
    Files.writeString(folder.resolve("c.yaml"), "source: C\nsource: C\n");
    String yaml =
        """
        crosscheck: 1
        dossier: {id: s, title: S}
        statements:
        - {id: a, source: B, paragraph: 1, wording: 47, says: s, gives: riders.conut}
        - {id: a, source: D, paragraph: 1, wording: 47, says: s, gives: riders.count, vlaue: 1}
        quantities:
          riders.count: {kind: cuont, title: people}
        events:
          lands: {title: t, place: easthaven}
        sources:
        - record: c.yaml
        - record: b.yaml
        """;
    Path facts = Files.writeString(folder.resolve("a.yaml"), yaml);
    DossierException refused =
        catchThrowableOfType(DossierException.class, () -> DossierReader.read(facts, null));
    String home = folder.toString().replace('\\', '/') + "/";
    assertThat(refused.getMessage().replace(home, "").lines())
        .containsExactly(
            "a.yaml:4:65: unknown quantity `riders.conut`; did you mean `riders.count`?",
            "a.yaml:5:8: duplicate id `a`; first in a.yaml:4:8",
            "a.yaml:5:19: unknown source `D`",
            "a.yaml:5:79: unknown key `vlaue`; did you mean `value`?",
            "a.yaml:7:24: unknown kind `cuont`; did you mean `count`?",
            "a.yaml:9:28: unknown place `easthaven`",
            "b.yaml:2:21: `2023-02-30` is no date: 2023-02 has 28 days",
            "c.yaml:1:1: missing key `publication`",
            "c.yaml:2:1: duplicate key `source`; first in line 1");
  }

  @Test
  void factsThatYamlWouldEatArriveAsTheyStand() {
    String yaml =
        Sample.WORLD.replace("title: A crossing", "title: no, about: 12.50")
            + Sample.statement("a", "2024-04-30", "gives: lands.time", "note: 10:30");
    Dossier dossier = Sample.readText(yaml).dossier();
    assertThat(dossier.title()).isEqualTo("no");
    assertThat(dossier.about()).isEqualTo("12.50");
    Statement statement = dossier.statements().get(0);
    assertThat(statement.wording()).isEqualTo("2024-04-30");
    assertThat(statement.note()).isEqualTo("10:30");
  }

  @Test
  void aThingOfTheWrongShapeIsReportedOnceAndNotAtEachUse() {
    String yaml =
        Sample.WORLD.replace("westford: {name: Westford}", "westford: [x]")
            + Sample.statement("a", "near Westford", "located: {what: ana, near: westford}");
    assertThat(Sample.problemsOf(yaml))
        .singleElement()
        .asString()
        .startsWith("inline:4:")
        .endsWith("`westford` takes keys with values, not a list");
  }

  @Test
  void whateverIsBrokenIsRefusedAndNothingCrashes() {
    List<String> junk =
        List.of("[]", "{}", "x", "\"\"", "~", "[a]", "{a: b}", "-5", "[\"\"]", "&", ": ");
    Random random = new Random(20230913);
    String whole = Sample.WORLD + FAR + WHEN + FIRST;
    for (int i = 0; i < 500; i++) {
      StringBuilder broken = new StringBuilder(whole);
      for (int slips = random.nextInt(3); slips >= 0; slips--) {
        int at = random.nextInt(broken.length() - 12);
        broken.replace(at, at + random.nextInt(12), junk.get(random.nextInt(junk.size())));
      }
      // Anything but a list of problems is an exception that ends the test.
      assertThat(Sample.problemsOf(broken.toString())).doesNotContainNull();
    }
  }
}
