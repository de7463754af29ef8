package crosscheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NarratorTest {

  private static Narrator narrator() throws DossierException {
    Dossier dossier =
        DossierReader.readText(
                """
                crosscheck: 1
                dossier: {id: d, title: D}
                sources:
                - {source: a, publication: {date: 2024-05-15, zone: Asia/Tokyo}}
                - {source: b, publication: {date: 2024-05-15, zone: Europe/Oslo}}
                places: {quay: {name: Quay, zone: Europe/Athens}}
                events:
                  launch: {title: The launch}
                  landing: {title: The landing, place: quay}
                  ball: {title: The ball}
                statements:
                - {id: a-plan, source: a, paragraph: 1, wording: 9 a.m. on Friday, says: P., gives: launch.time, mood: expected}
                - {id: b-plan, source: b, paragraph: 1, wording: 9 a.m. on Friday, says: P., gives: landing.time, mood: expected}
                """,
                Path.of(""))
            .dossier();
    return new Narrator(dossier);
  }

  @Test
  void anExpectationIsToldInTheZoneInWhichItIsRead() throws DossierException {
    assertThat(narrator().zone(Claim.expectationOf("launch.time")))
        .isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(narrator().zone("launch.time")).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void whereAnEventHasAPlaceItsZoneCounts() throws DossierException {
    assertThat(narrator().zone(Claim.expectationOf("landing.time")))
        .isEqualTo(ZoneId.of("Europe/Athens"));
  }

  @Test
  void whatNobodyTellsIsInUtc() throws DossierException {
    assertThat(narrator().zone(Claim.expectationOf("ball.time"))).isEqualTo(ZoneOffset.UTC);
  }
}
