package crosscheck.cli;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.reasoning.Reasoner;
import java.nio.file.Path;

/**
 * Reads and judges the dossier that {@code init} makes, beside the real work, and forgets it: what
 * a first run has to load and link is then there when it is needed. Nothing depends on it.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Reads on a thread of its own, as long as the command line is parsed. */
  static void read() {
    beside(Rehearsal::dossier);
  }

  /** Judges on a thread of its own, as long as the real dossier is read. */
  static void judge(Reasoner reasoner) {
    beside(() -> reasoner.judge(dossier()));
  }

  /** The thread keeps no process alive. */
  private static void beside(Runnable run) {
    Thread thread = new Thread(run, "rehearsal");
    thread.setDaemon(true);
    thread.start();
  }

  private static Dossier dossier() {
    try {
      return DossierReader.readText(Packaged.text("init/facts.yaml"), Path.of("")).dossier();
    } catch (DossierException e) {
      throw new IllegalStateException(e);
    }
  }
}
