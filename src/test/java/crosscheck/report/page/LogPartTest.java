package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.report.Sample;
import crosscheck.verdict.Firing;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogPartTest {

  private static Result with(List<Firing> log) {
    Result r = Sample.result();
    return new Result(
        r.dossier(),
        r.findings(),
        r.judgements(),
        r.checks(),
        r.estimates(),
        r.ties(),
        r.remarks(),
        r.shortfalls(),
        r.experience(),
        log,
        r.corrected());
  }

  private static Firing firing(int number, String statement, String sentence) {
    return new Firing(number, "one-value", List.of(), List.of(), List.of(statement), sentence);
  }

  @Test
  void countsByRuleAndByStatement() {
    LogPart log = LogPart.of(Sample.result());
    assertThat(log.rules())
        .containsExactly(Map.entry("one-value", 1), Map.entry("stated-value", 1));
    assertThat(log.statements()).containsExactly("g-far", "p-far");
    assertThat(log.shown()).isEqualTo(2);
    assertThat(log.left()).isZero();
  }

  @Test
  void aTooLongLogKeepsWhatBearsOnFindings() {
    List<Firing> log =
        List.of(
            firing(1, "p-crew", "x".repeat(60)),
            firing(2, "g-far", "y".repeat(60)),
            firing(3, "p-far", "z".repeat(40)));
    LogPart part = LogPart.of(with(log), 100);
    assertThat(part.shown()).isEqualTo(2);
    assertThat(part.left()).isEqualTo(1);
    assertThat(part.statements()).containsExactly("g-far", "p-far");
  }

  @Test
  void rowsUnfoldToStatementsAndSentence() throws JsonProcessingException {
    JsonNode data =
        new ObjectMapper()
            .readTree(
                LogPart.of(with(List.of(firing(7, "g-far", "one-value: a </script> b")))).data());
    assertThat(data.get("rules").get(0).asText()).isEqualTo("one-value");
    JsonNode row = data.get("rows").get(0);
    assertThat(row.get(0).asInt()).isEqualTo(7);
    StringBuilder text = new StringBuilder();
    for (int i = 2; i < row.size(); i++) {
      text.append(data.get("words").get(row.get(i).asInt()).asText());
    }
    assertThat(text).hasToString("g-far\na </script> b");
  }

  @Test
  void dataCannotEndTheirElement() {
    assertThat(Data.json(List.of("</script><!--&\u2028")))
        .isEqualTo("[\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\"]");
  }

  @Test
  void phrasesAreKeptOnceAndUnfoldToTheSame() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      texts.add(
          "from the town of " + i % 7 + " to the town of " + i % 5 + "\nin " + i + " hours  or so");
    }
    PhrasePairs phrases = PhrasePairs.of(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(phrases.text(i)).isEqualTo(texts.get(i));
    }
    // 15 or more words each; what all have in common is one symbol, or a few
    assertThat(phrases.texts()).allMatch(symbols -> symbols.size() < 9);
  }

  @Test
  void rareNeighboursStayApart() {
    PhrasePairs phrases = PhrasePairs.of(List.of("a b", "a b", "a b"));
    assertThat(phrases.pairs()).isEmpty();
    assertThat(PhrasePairs.of(List.of("a b", "a b", "a b", "a b")).pairs()).containsExactly(0, 1);
  }
}
