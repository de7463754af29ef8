package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import java.nio.file.Path;

/**
 * Reads the dossier that {@code init} makes, beside the parsing of the command line, and forgets
 * it: what a first reading has to load and link is then there when the real one begins. Nothing
 * depends on it.
 */
final class Rehearsal implements Runnable {

  private Rehearsal() {}

  /** Starts it on a thread of its own, which keeps no process alive. */
  static void start() {
    Thread thread = new Thread(new Rehearsal(), "rehearsal");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      DossierReader.readText(Packaged.text("init/facts.yaml"), Path.of(""));
    } catch (DossierException e) {
      throw new IllegalStateException(e);
    }
  }
}
