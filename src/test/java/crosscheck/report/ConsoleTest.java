package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Anchors;
import crosscheck.explanation.Lines;
import crosscheck.explanation.Side;
import crosscheck.explanation.SidesText;
import crosscheck.explanation.Step;
import crosscheck.explanation.Told;
import crosscheck.explanation.Voice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  private static String text(boolean styled) {
    return Console.text(Sample.checked(), Path.of("target", "consistency"), styled);
  }

  @Test
  void theSummary() {
    assertThat(text(false))
        .isEqualTo(
            """

            crosscheck: The ferry <script>alert(1)</script>
              checked    10 statements in 2 articles; 3 conflicts, 1 strain
              verdicts   0 error, 7 conflicting, 2 strained, 1 unchecked, 0 uncontested, 0 corroborated
              anchors    PARTLY VERIFIED: 5 wordings found in the articles' texts, 4 wordings not held against
                         any text, texts absent: post; without `file:` and `sha256:`, which `crosscheck draft`
                         prints: post
              coverage   gazette 85 % of 7 marks (1 left), post not counted
              missing    How many were there: Crew? It would let 1 statement be checked: p-crew.

            CONFLICT 1: The skipper [inside one source]
               A  g-skipper: gazette par. 4 "Captain Berg" (own voice)
               B  g-skipper-2: gazette par. 5 "Pilot Dahl" (own voice)
               rule     one-value: One thing, one value.
               note     gazette par. 2 "about 100 miles": a note on skipper
               doubt    gazette par. 4 "Captain Berg"; against it: nobody else
               doubt    gazette par. 5 "Pilot Dahl"; against it: nobody else

            CONFLICT 2: Norvik to Sandholm: straight line [between sources]
               A  152 to 169 km (charitably 144 to 177 km)
                  `- g-far: gazette par. 2 "about 100 miles" (own voice)
               B  95 to 105 km
                  `- p-far: post par. 1 "100 kilometres" (Harbour Office)
               members  g-far, p-buses, p-far
               also     gazette par. 2 "about 100 miles" says 152 to 169 km, but post par. 4 "12 buses" and what
                        is known (Norvik; Sandholm) lead to 90 to 110 km
               camp     95 to 105 km: post (1 source, 2 origins) and what is known (Norvik; Sandholm)
               camp     152 to 169 km (charitably 144 to 177 km): gazette (1 source, 1 origin)
               rule     one-value: One thing, one value.
               note     gazette par. 2 "about 100 miles": a note on crossing.straight-line
               doubt    gazette par. 2 "about 100 miles"; against it: Harbour Office, post's own voice, what is
                        known
               repair   make it 60 miles

            CONFLICT 3: The ferry sails: time [between sources]
               A  Tue 6 May 2031 18:00-21:00 +02:00
                  `- g-sails: gazette par. 1 "Tuesday evening" (own voice)
               B  Wed 7 May 2031 06:00-12:00 +02:00
                  `- p-sails: post par. 1 "Wednesday morning" (own voice)
               rule     one-value: One thing, one value.
               note     gazette par. 2 "about 100 miles": a note on sailing.time
               doubt    gazette par. 1 "Tuesday evening"; against it: post's own voice
               doubt    post par. 1 "Wednesday morning"; against it: gazette's own voice

            STRAIN 4: Passengers [between sources]
               gazette par. 3 "47 passengers" says 47, while post par. 2 "about 50 passengers" says 48 to 52:
               they meet only if read charitably
               members  g-on-board, p-on-board
               rule     one-value: One thing, one value.
               note     gazette par. 2 "about 100 miles": a note on passengers

              target/consistency/report.html
              target/consistency/report.json
              target/consistency/firing-log.txt
            """);
  }

  @Test
  void aDerivedSideUnfoldsAsATree() {
    Step legs =
        new Step(
            "legs", new Told("100 km", ""), "known-value", "", List.of(known("Norvik")), List.of());
    Step far =
        new Step("far", new Told("> 90 km", ""), "r", "= legs", List.of(known("x")), List.of(legs));
    Side side = new Side("A", far.value(), List.of(), far);
    Lines lines = new Lines(false);
    new SidesText(lines, "").add(List.of(side));

    assertThat(lines)
        .hasToString(
            """
            A  > 90 km, by r
               |- known: x
               `- legs: 100 km
                  `- known: Norvik
            """);
  }

  private static Voice known(String says) {
    return new Voice(Voice.Sort.WORLD, "place:x", "", 0, "", says, "", Told.NOTHING);
  }

  @Test
  void linesFitTheTerminalAndStayPlain() {
    assertThat(text(false).lines()).allMatch(line -> line.length() <= 100);
    assertThat(text(false)).matches("[\\n\\x20-\\x7e]*");
  }

  @Test
  void stylesAddNothingButStyle() {
    assertThat(text(true)).contains("\u001b[1mCONFLICT 1");
    assertThat(text(true).replaceAll("\u001b\\[[01]m", "")).isEqualTo(text(false));
  }

  @Test
  void anchorsAreSaidToBeVerifiedOrNot() {
    assertThat(Overview.anchors(new Anchors(9, 0, List.of())))
        .isEqualTo("verified: 9 wordings found in the articles' texts");
    assertThat(Overview.anchors(new Anchors(0, 9, List.of("001", "002"))))
        .isEqualTo("NOT VERIFIED: 9 wordings not held against any text, texts absent: 001, 002");
  }

  @Test
  void whatCannotBeCheckedIsListed() {
    assertThat(Console.refusal(List.of("facts.yaml:1:1: \u001b[31mempty")))
        .isEqualTo("\ncrosscheck: nothing checked, 1 error\n  facts.yaml:1:1: \uFFFD[31mempty\n");
  }
}
