package crosscheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownSentencesTest {

  private final KnownSentences sentences = new KnownSentences(StepClasses.sentences().keySet());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "004-a conflict with 004-b, because of \"x\"|{statement} conflicts with {others}, because"
            + " of {rule}",
        "004-a conflicts with 004-b because of \"x\"|{statement} conflicts with {others}, because"
            + " of {rule}",
        "a is strained with b, because of \"x\"|{statement} is strained against {others}, because"
            + " of {rule}",
        "004-a conflcits wtih what is known, because of \"x\"|{statement} conflicts with {others},"
            + " because of {rule}",
        "nothing else conlficts|nothing( else) conflicts",
        "the file \"facts.yaml\"|the dossier {file}",
        "000-a and 000-b are not compared with one another|{statement} and {statement} are not"
            + " compared",
        "\"speed\" is between \"30 km/h\" and \"40 km/h\"|{quantity} lies between {figure} and"
            + " {figure}",
        "a holds up|{statements} hold(s)",
      })
  void theSentenceThatWasMeant(String step, String meant) {
    assertThat(sentences.nearest(step)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"xyzzy", "plugh"})
  void noSentenceForNonsense(String step) {
    assertThat(sentences.unknown("features/x.feature:12", step))
        .isEqualTo("features/x.feature:12: no step \"" + step + "\"");
  }
}
