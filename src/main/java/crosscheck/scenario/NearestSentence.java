package crosscheck.scenario;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.SnippetsSuggestedEvent;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestRunFinished;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Cucumber plugin: at the end of a run it says, for each step that no sentence matches, which
 * sentence was probably meant.
 */
public final class NearestSentence implements ConcurrentEventListener {

  private record Unknown(String place, String step) {}

  private final PrintStream out;
  private final Set<String> sentences = new TreeSet<>();
  private final Set<Unknown> unknown =
      new TreeSet<>(java.util.Comparator.comparing(Unknown::place).thenComparing(Unknown::step));

  /** Writes to the error stream. */
  public NearestSentence() {
    this(System.err);
  }

  NearestSentence(PrintStream out) {
    this.out = out;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(StepDefinedEvent.class, this::defined);
    publisher.registerHandlerFor(SnippetsSuggestedEvent.class, this::missed);
    publisher.registerHandlerFor(TestRunFinished.class, event -> tell());
  }

  private synchronized void defined(StepDefinedEvent event) {
    sentences.add(event.getStepDefinition().getPattern());
  }

  private synchronized void missed(SnippetsSuggestedEvent event) {
    String place = shown(event.getUri()) + ":" + event.getStepLocation().getLine();
    unknown.add(new Unknown(place, event.getSuggestion().getStep()));
  }

  private synchronized void tell() {
    KnownSentences known = new KnownSentences(sentences);
    unknown.forEach(step -> out.println(known.unknown(step.place(), step.step())));
  }

  /** Relative to the working directory where the feature lies in it. */
  static String shown(URI feature) {
    if (!"file".equals(feature.getScheme())) {
      return feature.toString();
    }
    Path path = Path.of(feature);
    Path here = Path.of("").toAbsolutePath();
    return (path.startsWith(here) ? here.relativize(path) : path).toString().replace('\\', '/');
  }
}
