package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class StatementsReaderTest {

  private static final String HAPPENS = "happens: lands";

  private static Statement statement(String... keys) {
    return Sample.claim("far", keys).ground().voices().get(0);
  }

  @Test
  void aStatementIsTheSourcesOwnUnlessAnOriginIsNamed() {
    Statement own = statement(HAPPENS);
    assertThat(own.origin()).isEqualTo("own:A");
    assertThat(own.stance()).isEqualTo(Stance.OWN);
    Statement quoted = statement(HAPPENS, "origin: wire");
    assertThat(quoted.origin()).isEqualTo("wire");
    assertThat(quoted.stance()).isEqualTo(Stance.QUOTED);
    assertThat(statement(HAPPENS, "origin: wire", "stance: own").stance()).isEqualTo(Stance.OWN);
  }

  @Test
  void stanceAndMoodGiveTheManner() {
    assertThat(Sample.claim("far", HAPPENS).manner()).isEqualTo(Claim.Manner.ASSERTED);
    assertThat(Sample.claim("far", HAPPENS, "mood: expected").manner())
        .isEqualTo(Claim.Manner.EXPECTED);
    assertThat(Sample.claim("far", HAPPENS, "stance: denied").manner())
        .isEqualTo(Claim.Manner.DENIED);
  }

  @Test
  void knowledgeHasItsCitationAsOriginAndItsValueAsWording() {
    String yaml =
        Sample.WORLD.replace("statements:", "knowledge:")
            + Sample.knowledge("k", "gives: riders.count", "value: 47", "note: counted twice");
    Statement known = Sample.readText(yaml).dossier().claims().get("k").ground().voices().get(0);
    assertThat(known.isKnowledge()).isTrue();
    assertThat(known.origin()).isEqualTo("the harbour log");
    assertThat(known.wording()).isEqualTo("47");
    assertThat(known.paragraph()).isZero();
    assertThat(known.note()).isEqualTo("counted twice");
  }

  @Test
  void refusesUnknownSourcesAndOrigins() {
    assertThat(Sample.problems("far", HAPPENS, "origin: wir"))
        .containsExactly("inline:19:11: unknown origin `wir`; did you mean `wire`?");
    String yaml =
        Sample.WORLD.replace("source: A", "source: North")
            + "- id: a\n  source: Noth\n"
            + "  paragraph: 1\n  wording: far\n  says: x\n  happens: lands\n";
    assertThat(Sample.problemsOf(yaml))
        .containsExactly("inline:14:11: unknown source `Noth`; did you mean `North`?");
  }

  @Test
  void statementsAndKnowledgeShareOneListOfIds() {
    String yaml =
        Sample.WORLD
            + Sample.statement("a", "far", HAPPENS) // lines 13 to 18
            + Sample.statement("a", "off", HAPPENS) // lines 19 to 24
            + "knowledge:\n"
            + Sample.knowledge("a", HAPPENS);
    assertThat(Sample.problemsOf(yaml))
        .containsExactly(
            "inline:19:7: duplicate id `a`; first in inline:13:7",
            "inline:26:7: duplicate id `a`; first in inline:13:7");
  }

  @Test
  void aStatementMakesOneClaim() {
    assertThat(Sample.problems("far"))
        .containsExactly(
            "inline:13:3: no claim: one of `gives`, `ago`, `order`, `located`, `direction`, "
                + "`borders`, `named`, `ordinal`, `ranks`, `happens`, `disclosed`, `age`, `kin`, `holds` is missing");
    assertThat(Sample.problems("far", HAPPENS, "ago: lands"))
        .containsExactly("inline:19:3: `ago` beside `happens`: an entry makes one claim");
  }

  @Test
  void aMisspeltClaimIsNotMissedAsWell() {
    assertThat(Sample.problems("far", "hapens: lands"))
        .containsExactly("inline:18:3: unknown key `hapens`; did you mean `happens`?");
  }

  @Test
  void aKeyBesideAClaimThatItDoesNotGoWithIsRefused() {
    assertThat(Sample.problems("far", HAPPENS, "zone: UTC", "converts: a"))
        .containsExactly(
            "inline:19:3: `zone` has no meaning here: the claim is an event",
            "inline:20:3: `converts` has no meaning here: the claim is an event");
  }

  @Test
  void aParagraphBeyondTheDigestIsRefused() {
    String yaml =
        Sample.WORLD.replace("origins:", "digest: [{paragraph: 2, says: s}], origins:")
            + Sample.statement("a", "far", HAPPENS).replace("paragraph: 1", "paragraph: 3")
            + "set-aside:\n"
            + "- {source: A, paragraph: 4, wording: two seas, reason: a figure of speech}\n";
    assertThat(Sample.problemsOf(yaml))
        .containsExactly(
            "inline:15:14: there is no paragraph 3 in `A`: its digest ends with 2",
            "inline:20:26: there is no paragraph 4 in `A`: its digest ends with 2");
  }

  @Test
  void whatIsSetAsideIsSorted() {
    String yaml =
        Sample.WORLD
            + Sample.statement("a", "far", HAPPENS)
            + "set-aside:\n"
            + "- {source: A, paragraph: 10, wording: two seas, reason: r}\n"
            + "- {source: A, paragraph: 9, wording: two seas, reason: r}\n"
            + "- {source: A, paragraph: 9, wording: one sea, reason: r}\n";
    assertThat(Sample.readText(yaml).dossier().setAside())
        .extracting(SetAside::paragraph, SetAside::wording)
        .containsExactly(tuple(9, "one sea"), tuple(9, "two seas"), tuple(10, "two seas"));
  }
}
