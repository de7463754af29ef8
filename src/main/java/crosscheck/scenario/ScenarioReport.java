package crosscheck.scenario;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of scenarios, for people who write them: what failed, where and why, without a word
 * of the code behind the sentences.
 */
final class ScenarioReport implements ConcurrentEventListener {

  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final SortedMap<String, String> failures = new TreeMap<>();

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestStepFinished.class, this::step);
    publisher.registerHandlerFor(TestCaseFinished.class, this::scenario);
  }

  private synchronized void scenario(TestCaseFinished event) {
    Status status = event.getResult().getStatus();
    counts.merge(status == Status.PASSED ? "passed" : "failed", 1, Integer::sum);
  }

  private synchronized void step(TestStepFinished event) {
    if (event.getTestStep() instanceof PickleStepTestStep step
        && event.getResult().getStatus().is(Status.FAILED)) {
      String place =
          NearestSentence.shown(step.getUri())
              + String.format(Locale.ROOT, ":%d", step.getStep().getLine());
      String message =
          Optional.ofNullable(event.getResult().getError())
              .map(Throwable::getMessage)
              .orElse("no reason given");
      failures.put(
          place,
          event.getTestCase().getName()
              + "\n  "
              + step.getStep().getText()
              + "\n"
              + indented(message));
    }
  }

  private static String indented(String message) {
    return message.lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
  }

  /** How many scenarios there were. */
  int scenarios() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Failures by place, then the counts. */
  String text() {
    StringBuilder text = new StringBuilder();
    failures.forEach((place, failure) -> text.append(place + ": " + failure));
    String told =
        counts.entrySet().stream()
            .map((Map.Entry<String, Integer> count) -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(", "));
    int all = scenarios();
    return text + (all + (all == 1 ? " scenario: " : " scenarios: ") + told + "\n");
  }
}
