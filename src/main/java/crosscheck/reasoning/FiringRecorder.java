package crosscheck.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/** Keeps the facts of every firing; words are made from them later. */
final class FiringRecorder extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

  /** A firing as it happened: the facts that met and the facts that followed. */
  record Raw(String rule, List<Object> in, List<Object> out) {}

  private final List<Raw> firings = new ArrayList<>();
  private final List<Object> inserted = new ArrayList<>();

  /** A recorder that listens to the session. */
  static FiringRecorder on(KieSession session) {
    FiringRecorder recorder = new FiringRecorder();
    session.addEventListener((org.kie.api.event.rule.AgendaEventListener) recorder);
    session.addEventListener((RuleRuntimeEventListener) recorder);
    return recorder;
  }

  List<Raw> firings() {
    return firings;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    inserted.clear();
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    firings.add(
        new Raw(
            event.getMatch().getRule().getName(),
            List.copyOf(event.getMatch().getObjects()),
            List.copyOf(inserted)));
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    inserted.add(event.getObject());
  }

  @Override
  public void objectUpdated(ObjectUpdatedEvent event) {
    throw new IllegalStateException("rules do not change facts: " + event.getObject());
  }

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {
    throw new IllegalStateException("rules do not delete facts: " + event.getOldObject());
  }
}
