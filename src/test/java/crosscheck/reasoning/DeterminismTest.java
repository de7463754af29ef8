package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Dossier;
import crosscheck.reasoning.Reasoner.RuleSet;
import crosscheck.verdict.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The five reports give the same result, to the byte, in whatever order and on whatever machine.
 */
@Isolated("changes the default locale and zone")
class DeterminismTest {

  private static final int SHOWN_BEFORE = 80;
  private static final int SHOWN_AFTER = 160;

  private final Dossier dossier = FactsYaml.judged().dossier();
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfFactsAndRulesDoesNotCount(long seed) {
    assertSame(shuffling(seed).judge(dossier), FactsYaml.judged());
  }

  /** The small dossiers beside the rules have other rules at work than the five reports. */
  @Test
  void theOrderOfFactsAndRulesDoesNotCountInAnyCase() {
    Reasoner standard = Reasoner.standard();
    Reasoner shuffling = shuffling(6);
    for (Path file : RuleFiles.caseFiles()) {
      for (RuleCase one : RuleFiles.cases(file)) {
        assertSame(shuffling.judge(one.dossier()), standard.judge(one.dossier()));
      }
    }
  }

  private static Reasoner shuffling(long seed) {
    UnaryOperator<List<Rule>> order = shuffled(seed);
    RuleSet rules =
        new RuleSet(
            RuleBases.derive(order),
            RuleBases.propagate(order),
            RuleBases.accuse(order),
            RuleBases.prove(order));
    return new Reasoner(rules, true, shuffled(seed));
  }

  /** Turkish has an i of its own, Arabic digits of its own; both zones have a date of their own. */
  @ParameterizedTest
  @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Pacific/Pago_Pago"})
  void localeAndZoneOfTheMachineDoNotCount(String language, String id) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(id));

    assertSame(Reasoner.standard().judge(FactsYaml.read()), FactsYaml.judged());
  }

  @Test
  void theLogDoesNotCount() {
    Result silent = Reasoner.standard().withoutLog().judge(dossier);

    assertThat(silent.log()).isEmpty();
    assertThat(differences(verdicts(silent), verdicts(FactsYaml.judged()))).isEmpty();
  }

  private static void assertSame(Result result, Result expected) {
    assertThat(differences(verdicts(result), verdicts(expected))).isEmpty();
    assertThat(differences(lines(result.log()), lines(expected.log()))).isEmpty();
  }

  private static List<String> verdicts(Result result) {
    return Stream.of(
            result.findings(),
            result.judgements().values(),
            result.checks(),
            result.estimates(),
            result.remarks())
        .map(DeterminismTest::lines)
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> lines(Collection<?> facts) {
    return facts.stream().map(Object::toString).toList();
  }

  /** Where the first lines that differ do so; all of them would be many thousands. */
  private static List<String> differences(List<String> one, List<String> other) {
    return IntStream.range(0, Math.max(one.size(), other.size()))
        .filter(i -> !line(one, i).equals(line(other, i)))
        .limit(2)
        .mapToObj(i -> "line " + i + ": " + difference(line(one, i), line(other, i)))
        .toList();
  }

  private static String line(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "";
  }

  private static String difference(String one, String other) {
    int end = Math.min(one.length(), other.length());
    int at =
        IntStream.range(0, end)
            .filter(i -> one.charAt(i) != other.charAt(i))
            .findFirst()
            .orElse(end);
    int from = Math.max(0, at - SHOWN_BEFORE);
    return "%s ... against %s".formatted(part(one, from, at), part(other, from, at));
  }

  private static String part(String line, int from, int at) {
    return line.substring(from, Math.min(line.length(), at + SHOWN_AFTER));
  }

  private static <T> UnaryOperator<List<T>> shuffled(long seed) {
    return list -> {
      List<T> shuffled = new ArrayList<>(list);
      Collections.shuffle(shuffled, new Random(seed));
      return shuffled;
    };
  }
}
