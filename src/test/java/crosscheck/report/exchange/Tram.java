package crosscheck.report.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Loaded;
import crosscheck.explanation.Readings;
import crosscheck.reasoning.Reasoner;
import crosscheck.reasoning.RuleCatalogue;
import crosscheck.report.Checked;
import crosscheck.verdict.Result;
import crosscheck.verdict.Waivers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** An invented dossier of one tram trip, judged by the rules. */
final class Tram {

  /** The last day of its waiver is 30 June 2024. */
  static final LocalDate WAIVED = LocalDate.of(2024, 6, 30);

  static final LocalDate EXPIRED = LocalDate.of(2024, 7, 1);

  private Tram() {}

  /** The dossier as it stands, on a day on which no waiver counts. */
  static Checked checked() {
    return on(EXPIRED);
  }

  static Checked on(LocalDate day) {
    return check(yaml(), day);
  }

  /** The dossier with other words for one of its texts. */
  static Checked with(String text, String other) {
    if (!yaml().contains(text)) {
      throw new AssertionError("not in the dossier: " + text);
    }
    return check(yaml().replace(text, other), EXPIRED);
  }

  /** With a second version of b, which replaces how often the tram stopped, and with a plan. */
  static Checked revised() {
    return check(
        yaml()
            .replace(
                "names:\n",
                "- {source: c, corrects: b, publication: {date: 2024-05-17, zone: UTC}}\nnames:\n")
            .replace(
                "waivers:\n",
                """
                - {id: stops-c, source: c, paragraph: 3, wording: 13 stops, says: Thirteen., gives: stops, corrects: stops-b}
                - {id: plan, source: a, paragraph: 5, wording: 7 drivers, says: Seven were due., gives: crew, mood: expected}
                waivers:
                """),
        EXPIRED);
  }

  static String yaml() {
    try (InputStream yaml = Tram.class.getResourceAsStream("tram.yaml")) {
      return new String(Objects.requireNonNull(yaml).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Checked check(String yaml, LocalDate day) {
    try {
      Loaded loaded = DossierReader.readText(yaml, Path.of(""));
      Reasoner reasoner = Reasoner.standard();
      Result result = new Readings(reasoner.check(loaded.dossier()), reasoner).noted();
      return new Checked(loaded, result, RuleCatalogue.cards(), Waivers.of(result, day));
    } catch (DossierException e) {
      throw new AssertionError(List.of(e.problems()).toString(), e);
    }
  }
}
