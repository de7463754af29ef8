package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Loaded;
import crosscheck.reasoning.Reasoner;
import crosscheck.verdict.Result;
import crosscheck.verdict.Waivers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A paper corrects itself, another still says what it said, and a third had known better. */
class CorrectionsToldTest {

  private static final String WALL =
      """
      crosscheck: 1
      dossier: {id: wall, title: The wall}
      quantities:
        wall.length: {kind: length, title: Length of the wall}
        wall.width: {kind: length, title: Width of the wall}
      sources:
      - {source: herald, publication: {date: 2024-05-01, zone: UTC}}
      - {source: herald-2, corrects: herald, withdraws: [wide], publication: {date: 2024-05-02, zone: UTC}}
      - {source: post, publication: {date: 2024-05-01, zone: UTC}}
      - {source: wire, publication: {date: 2024-05-01, zone: UTC}}
      statements:
      - {id: said, source: herald, paragraph: 1, wording: 100 m, says: s, gives: wall.length}
      - {id: wide, source: herald, paragraph: 1, wording: 7 m, says: s, gives: wall.width}
      - {id: fixed, source: herald-2, paragraph: 1, wording: 120 m, says: s, gives: wall.length, corrects: said}
      - {id: other, source: post, paragraph: 1, wording: 120 m, says: s, gives: wall.length}
      - {id: sister, source: wire, paragraph: 1, wording: about 100 m, says: s, gives: wall.length}
      - {id: thick, source: post, paragraph: 2, wording: 9 m, says: s, gives: wall.width}
      - {id: slim, source: wire, paragraph: 2, wording: 2 m, says: s, gives: wall.width}
      waivers:
      - {between: [fixed, other, sister], because: the wire was told, by: R. Moe, until: 2024-06-30}
      - {between: [slim, wide], because: a slip, by: R. Moe, until: 2024-06-30}
      """;

  private static String text(String yaml, LocalDate today) {
    try {
      Loaded loaded = DossierReader.readText(yaml, Path.of(""));
      Result result = Reasoner.standard().check(loaded.dossier());
      return Console.text(new Checked(loaded, result, List.of(), Waivers.of(result, today)), false);
    } catch (DossierException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aCorrectionAndWhatComesOfIt() {
    assertThat(text(WALL, LocalDate.of(2024, 6, 30)))
        .contains(
            """
              checked    5 statements in 4 articles; 2 conflicts, 0 strains
            """)
        .contains(
            """
              corrected  2 more statements, not judged: said, wide
            """)
        .endsWith(
            """

            CORRECTION: herald-2 corrects herald
               replaced   said "100 m" by fixed "120 m"
               withdrawn  wide "7 m"
               resolves   the conflict between other and said (Length of the wall)
               resolves   the conflict between slim and wide (Width of the wall)
               resolves   the conflict between thick and wide (Width of the wall)
               leaves     the conflict between fixed, other and sister (Length of the wall); before: between
                          other and sister; sister still carries the figure of said
               sisters    sister "about 100 m" still says what said said
               besides    1 set it has nothing to do with
            """);
  }

  @Test
  void aWaivedFindingIsToldWithItsWaiver() {
    assertThat(text(WALL, LocalDate.of(2024, 6, 30)))
        .contains(
            """
              waivers    not counted as failures: 1 conflict
              waivers    inline:21:3: the waiver of slim and wide covers nothing: no such finding; nearest: the
                         conflict between slim and thick
            """)
        .contains(
            """
            CONFLICT 1: Length of the wall [between sources]
               waived   the wire was told (R. Moe, until 2024-06-30)
               A  119.5""");
  }

  @Test
  void aWaiverThatHasRunOutIsToldAsOne() {
    assertThat(text(WALL, LocalDate.of(2024, 7, 1)))
        .contains("  waivers    counted again, since the waiver has run out: 1 conflict\n")
        .contains("   waived   no longer: the wire was told (R. Moe, until 2024-06-30)\n")
        .doesNotContain("not counted as failures");
  }

  @Test
  void withoutADayNoWaiverCounts() throws DossierException {
    Loaded loaded = DossierReader.readText(WALL, Path.of(""));
    Result result = Reasoner.standard().check(loaded.dossier());
    assertThat(new Checked(loaded, result, List.of()).waivers().waived()).isEmpty();
  }

  @Test
  void otherDossiersAreToldAsEver() {
    String plain = WALL.substring(0, WALL.indexOf("waivers:"));
    String text =
        text(
            plain
                .replace(", corrects: said", "")
                .replace("corrects: herald, withdraws: [wide], ", ""),
            LocalDate.EPOCH);
    assertThat(text).doesNotContain("waive", "superseded", "corrected", "CORRECTION");
  }

  /** Two sets, so that camps are told: herald's two versions against the wire and against post. */
  @Test
  void anArticleAndItsCorrectionAreOneOriginOfACamp() {
    String text =
        text(
            """
            crosscheck: 1
            dossier: {id: wall, title: The wall}
            quantities: {wall.length: {kind: length, title: Length of the wall}}
            sources:
            - {source: herald, publication: {date: 2024-05-01, zone: UTC}}
            - {source: herald-2, corrects: herald, publication: {date: 2024-05-02, zone: UTC}}
            - {source: post, publication: {date: 2024-05-01, zone: UTC}}
            - {source: wire, publication: {date: 2024-05-01, zone: UTC}}
            statements:
            - {id: first, source: herald, paragraph: 1, wording: 12 m, says: s, gives: wall.length}
            - {id: again, source: herald-2, paragraph: 1, wording: 12 m, says: s, gives: wall.length}
            - {id: other, source: post, paragraph: 1, wording: 20 m, says: s, gives: wall.length}
            - {id: third, source: wire, paragraph: 1, wording: about 20 m, says: s, gives: wall.length}
            """,
            LocalDate.EPOCH);
    assertThat(text)
        .containsPattern("camp .*: herald \\(1 source, 1 origin\\)")
        .containsPattern("camp .*: post, wire \\(2 sources, 2 origins\\)");
  }

  @Test
  void linesFitTheTerminal() {
    assertThat(text(WALL, LocalDate.EPOCH).lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void aDifferenceSaysWhatBecameOfAStatement() throws DossierException {
    String old = WALL.substring(0, WALL.indexOf("waivers:"));
    String kept = old.replace("withdraws: [wide], ", "");
    assertThat(ChangesTold.text(checked(kept), checked(old), false))
        .contains("   wide: withdrawn by herald-2, was conflicting\n");
  }

  private static Checked checked(String yaml) throws DossierException {
    Loaded loaded = DossierReader.readText(yaml, Path.of(""));
    return new Checked(loaded, Reasoner.standard().check(loaded.dossier()), List.of());
  }
}
