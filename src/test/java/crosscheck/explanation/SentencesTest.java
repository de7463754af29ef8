package crosscheck.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final Voice NINE = report("001", "900 miles", "1,448 km");
  private static final Voice TIMES = report("001", "three times", "300 %");
  private static final Voice TUESDAY = report("004", "Tuesday", "");
  private static final Voice MAP =
      new Voice(Voice.Sort.WORLD, "place:a", "", 0, "", "Oslo; Bergen", "", Told.NOTHING);

  private static Voice report(String source, String wording, String reads) {
    Told value = new Told(reads, "");
    return new Voice(Voice.Sort.REPORT, "id", source, 2, wording, "", "own voice", value);
  }

  private static Side stated(String value, Voice... voices) {
    return side(value, List.of(), voices);
  }

  private static Side derived(String value, Voice... voices) {
    Step from = new Step("q", new Told("1", ""), "r", "", List.of(), List.of());
    return side(value, List.of(from), voices);
  }

  private static Side side(String value, List<Step> from, Voice... voices) {
    Told told = new Told(value, "wider");
    Step step = new Step("q", told, "r", "", List.of(), from);
    return new Side("A", told, List.of(voices), step);
  }

  private static Side bare(Voice... voices) {
    return new Side("A", Told.NOTHING, List.of(voices), null);
  }

  @Test
  void twoValues() {
    assertThat(Sentences.of(List.of(stated("1,448 km", NINE), stated("300 km", MAP)), Fit.CLASHES))
        .isEqualTo(
            "001 ¶2 “900 miles” says 1,448 km, but what is known (Oslo; Bergen) says 300 km");
    assertThat(Sentences.of(List.of(stated("9 km", NINE), derived("8 km", TIMES)), Fit.STRAINS))
        .isEqualTo(
            "001 ¶2 “900 miles” says 9 km, while 001 ¶2 “three times” leads to 8 km:"
                + " they meet only if read charitably");
  }

  @Test
  void severalVoicesOnOneSide() {
    Side side = derived("5 km", NINE, TIMES, MAP);
    assertThat(Sentences.of(List.of(side, stated("1 km", NINE)), Fit.CLASHES))
        .startsWith(
            "001 ¶2 “900 miles”, 001 ¶2 “three times” and what is known (Oslo; Bergen) lead to 5"
                + " km");
  }

  @Test
  void withoutValuesTheWordingsAreReadForThemselves() {
    assertThat(Sentences.of(List.of(bare(NINE), bare(TUESDAY)), Fit.CLASHES))
        .isEqualTo("001 ¶2 “900 miles” (1,448 km) against 004 ¶2 “Tuesday”: they cannot all hold");
  }

  @Test
  void oneSideAlone() {
    assertThat(Sentences.of(List.of(bare(TUESDAY)), Fit.CLASHES))
        .isEqualTo("004 ¶2 “Tuesday” cannot hold");
    assertThat(Sentences.of(List.of(bare(TUESDAY)), Fit.STRAINS))
        .isEqualTo("004 ¶2 “Tuesday” holds only if read charitably");
    assertThat(Sentences.of(List.of(bare(TUESDAY, MAP)), Fit.CLASHES))
        .isEqualTo("004 ¶2 “Tuesday” and what is known (Oslo; Bergen): they cannot all hold");
  }
}
