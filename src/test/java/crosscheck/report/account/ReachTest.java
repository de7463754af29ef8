package crosscheck.report.account;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Location;
import crosscheck.dossier.Mood;
import crosscheck.dossier.Stance;
import crosscheck.dossier.Statement;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Check;
import crosscheck.verdict.Clash;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final Ground OWN = Ground.of(statement("a", "001", "own:001"));
  private static final Ground OWN_TOO = Ground.of(statement("b", "001", "own:001"));
  private static final Ground QUOTE = Ground.of(statement("c", "001", "agency"));
  private static final Ground OTHER = Ground.of(statement("d", "002", "own:002"));
  private static final Ground OTHER_QUOTE = Ground.of(statement("e", "002", "agency"));
  private static final Ground BACKGROUND = Ground.of(statement("f", Statement.KNOWLEDGE, "un"));

  private static Statement statement(String id, String source, String origin) {
    Location nowhere = new Location("inline", 1, 1);
    return new Statement(
        id, source, 1, "900", "says", origin, Stance.OWN, Mood.HAPPENED, null, nowhere, source, id);
  }

  private static Reach reach(Ground one, Ground other) {
    Check check = Check.of("rule", "subject", one, other, Fit.CLASHES);
    return Reach.of(new Clash(check.grounds(), check, List.of(check), check.rules(), null));
  }

  @Test
  void oneVoiceOfOneSourceContradictsItself() {
    assertThat(reach(OWN, OWN_TOO)).isEqualTo(Reach.INSIDE_ONE_SOURCE);
  }

  @Test
  void whatIsKnownContradictsASource() {
    assertThat(reach(OWN, Ground.place("oslo"))).isEqualTo(Reach.AGAINST_KNOWLEDGE);
    assertThat(reach(BACKGROUND, OWN)).isEqualTo(Reach.AGAINST_KNOWLEDGE);
  }

  @Test
  void sourcesContradictEachOtherEvenWithOneOrigin() {
    assertThat(reach(OWN, OTHER)).isEqualTo(Reach.BETWEEN_SOURCES);
    assertThat(reach(QUOTE, OTHER_QUOTE)).isEqualTo(Reach.BETWEEN_SOURCES);
  }

  @Test
  void aSourceDiffersFromWhomItQuotes() {
    assertThat(reach(OWN, QUOTE)).isEqualTo(Reach.WITH_A_QUOTE);
  }

  @Test
  void aClaimOfTwoSourcesAgainstOneOfThemIsInsideThatOne() {
    assertThat(reach(OWN.with(OTHER), OWN_TOO)).isEqualTo(Reach.INSIDE_ONE_SOURCE);
  }
}
