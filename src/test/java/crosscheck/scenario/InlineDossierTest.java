package crosscheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineDossierTest {

  private final InlineDossier dossier = new InlineDossier();

  @Test
  void suppliesWhatIsLeftOutBehindTheLinesThatAreThere() {
    dossier.add("events: {flood: {title: The flood}}");
    dossier.add("statements:\n- {id: a}\n");
    assertThat(dossier.text())
        .startsWith("events: {flood: {title: The flood}}\nstatements:\n- {id: a}\n")
        .contains("\ncrosscheck: 1\n", "\ndossier: {id: inline,", "\nsources:\n- {source: A,");
  }

  @Test
  void suppliesNothingTwice() {
    dossier.add("crosscheck: 1\ndossier: {id: x, title: X}\nsources: []\n");
    assertThat(dossier.text())
        .isEqualTo("crosscheck: 1\ndossier: {id: x, title: X}\nsources: []\n");
  }

  @Test
  void aKeyInsideAnotherIsNoSection() {
    dossier.add("statements:\n- {id: a, says: the sources: none}\n");
    assertThat(dossier.text()).contains("\nsources:\n");
  }
}
