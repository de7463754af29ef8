package crosscheck.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.EventHandler;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.SnippetsSuggestedEvent;
import io.cucumber.plugin.event.SnippetsSuggestedEvent.Suggestion;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.StepDefinition;
import io.cucumber.plugin.event.TestRunFinished;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NearestSentenceTest {

  private final Run run = new Run();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void tellsFileLineStepAndSentence() {
    listen();
    run.publish(defined("{statement} conflicts with {others}, because of {rule}"));
    run.publish(defined("nothing( else) conflicts"));
    run.publish(missed(12, "nothing more conflicts"));
    run.publish(new TestRunFinished(Instant.EPOCH, passed()));
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            "features/x.feature:12: no step \"nothing more conflicts\";"
                + " did you mean \"nothing( else) conflicts\"?"
                + System.lineSeparator());
  }

  @Test
  void saysNothingWithoutNeed() {
    listen();
    run.publish(defined("nothing( else) conflicts"));
    run.publish(new TestRunFinished(Instant.EPOCH, passed()));
    assertThat(out.size()).isZero();
  }

  private void listen() {
    new NearestSentence(new PrintStream(out, true, UTF_8)).setEventPublisher(run);
  }

  private static StepDefinedEvent defined(String sentence) {
    return new StepDefinedEvent(Instant.EPOCH, new StepDefinition("a step class", sentence));
  }

  private static SnippetsSuggestedEvent missed(int line, String step) {
    return new SnippetsSuggestedEvent(
        Instant.EPOCH,
        Path.of("features/x.feature").toUri(),
        new Location(10, 3),
        new Location(line, 5),
        new Suggestion(step, List.of()));
  }

  private static Result passed() {
    return new Result(Status.PASSED, Duration.ZERO, null);
  }

  /** Stands in for a run of Cucumber. */
  private static final class Run implements EventPublisher {

    private final Map<Class<?>, EventHandler<Object>> handlers = new HashMap<>();

    @Override
    @SuppressWarnings("unchecked") // the handler is only given events of its own type
    public <T> void registerHandlerFor(Class<T> type, EventHandler<T> handler) {
      handlers.put(type, (EventHandler<Object>) handler);
    }

    @Override
    public <T> void removeHandlerFor(Class<T> type, EventHandler<T> handler) {
      handlers.remove(type);
    }

    void publish(Object event) {
      handlers.get(event.getClass()).receive(event);
    }
  }
}
