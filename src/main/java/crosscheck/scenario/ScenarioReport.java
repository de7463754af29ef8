package crosscheck.scenario;

import crosscheck.explanation.Lines;
import crosscheck.verdict.Progress;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What became of scenarios, for people who write them: what failed, where and why, without a word
 * of the code behind the sentences.
 */
final class ScenarioReport implements ConcurrentEventListener {

  private final Progress progress;
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final SortedSet<Failure> failures = new TreeSet<>();

  private final List<Told> told = new ArrayList<>();
  private int parsed;

  /** A step that did not hold, in the order of reading. */
  private record Failure(String feature, int line, String scenario, String step, String why)
      implements Comparable<Failure> {

    private static final Comparator<Failure> IN_READING_ORDER =
        Comparator.comparing(Failure::feature)
            .thenComparingInt(Failure::line)
            .thenComparing(Failure::scenario)
            .thenComparing(Failure::why);

    @Override
    public int compareTo(Failure other) {
      return IN_READING_ORDER.compare(this, other);
    }

    void tell(Lines lines) {
      lines.add("", "    ", feature + ":" + line + ": " + scenario);
      lines.add("  ", "    ", step);
      why.lines().forEach(part -> lines.add("    " + indent(part), "      " + indent(part), part));
    }

    private static String indent(String part) {
      return " ".repeat(part.length() - part.stripLeading().length());
    }
  }

  /** One line of the details: a scenario, or a step of it. */
  private record Told(boolean heading, String status, String text) {}

  /**
   * A report of scenarios that are still to run.
   *
   * @param progress is told how many of them have
   */
  ScenarioReport(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestSourceParsed.class, this::parsed);
    publisher.registerHandlerFor(TestCaseStarted.class, this::started);
    publisher.registerHandlerFor(TestStepFinished.class, this::step);
    publisher.registerHandlerFor(TestCaseFinished.class, this::scenario);
  }

  private synchronized void parsed(TestSourceParsed event) {
    parsed += event.getNodes().stream().mapToInt(ScenarioReport::scenarios).sum();
  }

  private static int scenarios(Node node) {
    return node instanceof Node.Container<?> container
        ? container.elements().stream().mapToInt(ScenarioReport::scenarios).sum()
        : 1;
  }

  private synchronized void started(TestCaseStarted event) {
    if (counts.isEmpty()) {
      progress.begin("running scenarios", parsed);
    }
    TestCase scenario = event.getTestCase();
    String place = place(scenario.getUri(), scenario.getLocation().getLine());
    told.add(new Told(true, "", scenario.getName() + " (" + place + ")"));
  }

  private synchronized void scenario(TestCaseFinished event) {
    Status status = event.getResult().getStatus();
    counts.merge(status == Status.PASSED ? "passed" : "failed", 1, Integer::sum);
    progress.step();
    if (scenarios() == parsed) {
      progress.end();
    }
  }

  private synchronized void step(TestStepFinished event) {
    if (!(event.getTestStep() instanceof PickleStepTestStep step)) {
      return;
    }
    Status status = event.getResult().getStatus();
    String place = place(step.getUri(), step.getStep().getLine());
    String words = step.getStep().getKeyword() + step.getStep().getText();
    told.add(new Told(false, status.name().toLowerCase(Locale.ROOT), place + ": " + words));
    if (!status.is(Status.PASSED) && !status.is(Status.SKIPPED)) {
      failures.add(
          new Failure(
              NearestSentence.shown(step.getUri()),
              step.getStep().getLine(),
              event.getTestCase().getName(),
              step.getStep().getText(),
              why(event.getResult())));
    }
  }

  private static String why(Result result) {
    return result.getStatus().is(Status.UNDEFINED)
        ? "there is no such sentence; `crosscheck steps` lists those there are"
        : Optional.ofNullable(result.getError())
            .map(Throwable::getMessage)
            .orElse("no reason given");
  }

  private static String place(URI feature, int line) {
    return NearestSentence.shown(feature) + String.format(Locale.ROOT, ":%d", line);
  }

  /** How many scenarios there were. */
  int scenarios() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Every scenario that ran with every step, what became of it and where it stands. */
  String details(boolean styled) {
    Lines lines = new Lines(styled);
    for (Told line : told) {
      if (line.heading()) {
        lines.heading(line.text());
      } else {
        lines.item("  ", line.status(), 11, line.text());
      }
    }
    return lines + "\n";
  }

  /** Failures by place, then the counts. */
  String text() {
    Lines text = new Lines(false);
    failures.forEach(failure -> failure.tell(text));
    String sums =
        counts.entrySet().stream()
            .map((Map.Entry<String, Integer> count) -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(", "));
    int all = scenarios();
    return text + (all + (all == 1 ? " scenario: " : " scenarios: ") + sums + "\n");
  }
}
