package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesReaderTest {

  private static final String HEAD = "crosscheck: 1\ndossier: {id: s, title: S}\nsources:\n";

  @TempDir private Path folder;

  private List<String> problems(String sources) {
    DossierException refused =
        catchThrowableOfType(
            DossierException.class, () -> DossierReader.readText(HEAD + sources, folder));
    return Sample.printed(refused);
  }

  private static String published(String keys) {
    return "- {source: A, publication: {" + keys + "}}\n";
  }

  @Test
  void readsASourceInline() {
    Source source =
        Sample.readText(
                HEAD
                    + """
                    - source: "000"
                      publication:
                        date: 2024-05-01
                        time: 10:30
                        basis: stated
                        from: the dateline
                        zone: Europe/Paris
                        zone-basis: inferred
                        zone-from: the spelling
                      dateline: paris
                      origins: [{id: wire, name: The Wire, kind: agency}]
                      digest: [{paragraph: 1, says: A ferry sails.}]
                    """)
            .dossier()
            .sources()
            .get("000");
    assertThat(source.publication().date()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(source.publication().time()).isEqualTo(LocalTime.of(10, 30));
    assertThat(source.publication().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(source.publicationBasis())
        .isEqualTo("date stated: the dateline; zone inferred: the spelling");
    assertThat(source.dateline()).isEqualTo("paris");
    assertThat(source.origins()).containsExactly(new Origin("wire", "The Wire", "agency"));
    assertThat(source.digest()).containsExactly(new Source.Digest(1, "A ferry sails."));
    assertThat(source.location()).hasToString("inline:4:3");
  }

  private static String at(String url) {
    return "- {source: A, url: \"" + url + "\", publication: {date: 2024-05-01, zone: UTC}}\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/report",
        "http://example.org",
        "https://example.org:8080/a/b.html?id=7&x=%20y#par-2",
        "https://[2001:db8::1]/report"
      })
  void readsTheAddressOfASource(String url) {
    Source source = Sample.readText(HEAD + at(url)).dossier().sources().get("A");
    assertThat(source.url()).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://example.org/x",
        "//example.org/x",
        "example.org/x",
        "https:/example.org",
        "https://example.org/a b",
        "https://example.org/\\\"onclick=x",
        "https://example.org/<x>",
        "https://example.org/\u202Etxt",
        "https://"
      })
  void refusesWhatIsNoAddressOnTheWeb(String url) {
    assertThat(problems(at(url)))
        .singleElement()
        .asString()
        .startsWith("inline:4:20: ")
        .contains("an address is written https://example.org/report, with http or https");
  }

  @Test
  void refusesAddressesThatLeadNowhereOrHoldAPassword() {
    assertThat(problems(at("https://me:secret@example.org/")))
        .containsExactly(
            "inline:4:20: `https://me:secret@example.org/` is no address of a host, as example.org"
                + " is");
    assertThat(problems(at("https://example.org/%zz")))
        .containsExactly(
            "inline:4:20: `https://example.org/%zz` is no address: Malformed escape pair");
  }

  @Test
  void refusesImpossibleDates() {
    assertThat(problems(published("date: 2023-02-30, zone: UTC")))
        .containsExactly("inline:4:35: `2023-02-30` is no date: 2023-02 has 28 days");
    assertThat(problems(published("date: 2023-13-01, zone: UTC")))
        .containsExactly("inline:4:35: `2023-13-01` is no date: a year has no month 13");
    assertThat(problems(published("date: 1 May 2024, zone: UTC")))
        .containsExactly("inline:4:35: `1 May 2024`: a date is written 2023-09-12");
  }

  @Test
  void refusesImpossibleTimes() {
    assertThat(problems(published("date: 2024-05-01, time: 24:30, zone: UTC")))
        .containsExactly("inline:4:53: `24:30` is no time of day");
    assertThat(problems(published("date: 2024-05-01, time: 9.30, zone: UTC")))
        .containsExactly("inline:4:53: `9.30`: a time of day is written 10:30");
    // Clocks in Paris went from 02:00 to 03:00 on the last Sunday of March, the 31st in 2024.
    assertThat(problems(published("date: 2024-03-31, time: 02:30, zone: Europe/Paris")))
        .containsExactly(
            "inline:4:53: 02:30 on 2024-03-31 does not exist in Europe/Paris: "
                + "clocks went from 02:00 to 03:00");
  }

  @Test
  void refusesAnUnknownZone() {
    assertThat(problems(published("date: 2024-05-01, zone: Europe/Pari")))
        .containsExactly("inline:4:53: unknown zone `Europe/Pari`; did you mean `Europe/Paris`?");
  }

  @Test
  void refusesDuplicateAndReservedIds() {
    String day = ", publication: {date: 2024-05-01, zone: UTC}";
    assertThat(
            problems(
                "- {source: A"
                    + day
                    + "}\n"
                    + "- {source: A"
                    + day
                    + "}\n"
                    + "- {source: knowledge"
                    + day
                    + "}\n"
                    + "- {source: B"
                    + day
                    + ", origins: [{id: w, name: W}, {id: w, name: V}]}\n"))
        .containsExactly(
            "inline:5:12: duplicate id `A`; first in inline:4:12",
            "inline:6:12: `knowledge` cannot be the id of a source: it stands for knowledge",
            "inline:7:92: duplicate id `w` in the origins of a source");
  }

  @Test
  void wantsTheFingerprintOfAFile() {
    assertThat(problems("- {source: A, file: a.txt, publication: {date: 2024-05-01, zone: UTC}}\n"))
        .containsExactly(
            "inline:4:3: missing key `sha256`; `crosscheck draft FILE` prints it beside `file:`");
    assertThat(
            problems(
                "- {source: A, file: ../a.txt, sha256: abc, "
                    + "publication: {date: 2024-05-01, zone: UTC}}\n"))
        .containsExactly(
            "inline:4:21: `../a.txt`: "
                + "the name of a file in the folder of articles, without folders",
            "inline:4:39: `abc`: a SHA-256 has 64 lower-case hexadecimal digits");
  }

  @Test
  void readsARecordAndShowsItsPathInErrors() throws IOException {
    Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(
        folder.resolve("seeds/a.yaml"),
        "source: A\npublication: {date: 2024-05-01, zone: UTC}\norigin: []\n");
    assertThat(problems("- record: seeds/a.yaml\n"))
        .containsExactly("seeds/a.yaml:3:1: unknown key `origin`; did you mean `origins`?");
  }

  @Test
  void namesTheRecordThatWasMeant() throws IOException {
    Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/a.yaml"), "source: A\n");
    assertThat(problems("- record: seeds/b.yaml\n"))
        .containsExactly("inline:4:11: unknown file `seeds/b.yaml`; did you mean `seeds/a.yaml`?");
  }

  @Test
  void refusesRecordsOutsideTheFolder() throws IOException {
    Path outside = Files.createFile(folder.resolve("outside.yaml"));
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Files.createSymbolicLink(inside.resolve("link.yaml"), outside);
    String yaml = HEAD + "- record: ../outside.yaml\n- record: link.yaml\n- record: /etc/hosts\n";
    DossierException refused =
        catchThrowableOfType(DossierException.class, () -> DossierReader.readText(yaml, inside));
    assertThat(Sample.printed(refused))
        .containsExactly(
            "inline:4:11: `../outside.yaml` lies outside the dossier's folder",
            "inline:5:11: `link.yaml` lies outside the dossier's folder",
            "inline:6:11: `/etc/hosts` lies outside the dossier's folder");
  }

  @Test
  void aRecordThatCannotBeReadDoesNotMakeItsStatementsStrangers() {
    assertThat(
            problems(
                """
                - record: gone.yaml
                events: {lands: {title: t}}
                statements:
                - {id: a, source: A, paragraph: 1, wording: w, says: s, happens: lands}
                """))
        .containsExactly("inline:4:11: unknown file `gone.yaml`");
  }

  @Test
  void recordEntriesHaveNoOtherKeys() {
    assertThat(problems("- {record: a.yaml, source: A}\n"))
        .contains("inline:4:20: unknown key `source`");
  }
}
