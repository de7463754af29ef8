package crosscheck.verdict;

/**
 * Is told how long work comes along. One phase follows another; the steps of a phase may come from
 * several threads at once. Nothing that is found out depends on it.
 */
public interface Progress {

  /** Nobody wants to know. */
  Progress UNTOLD =
      new Progress() {
        @Override
        public void begin(String phase, int steps) {}

        @Override
        public void step() {}

        @Override
        public void end() {}
      };

  /**
   * A phase begins, and with it the one before is over.
   *
   * @param phase what is being done, in words for people: {@code looking for repairs}
   * @param steps how many steps it has; 0 if they are not counted
   */
  void begin(String phase, int steps);

  /** One more step of the phase is done. */
  void step();

  /** The work is over, or something of it is about to be printed. */
  void end();
}
