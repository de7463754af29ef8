package crosscheck.cli;

import crosscheck.explanation.Printable;
import crosscheck.verdict.Progress;
import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * One line on a screen that tells what long work is at, and is wiped off before anything else is
 * printed. It uses no colours and no terminal codes: a carriage return and blanks will do.
 */
final class ProgressLine implements Progress {

  /** Work that is over sooner is not worth a line that flickers. */
  static final long DELAY_MILLISECONDS = 700;

  /** Narrower than the narrowest usual screen, since a line that wraps could not be wiped off. */
  static final int COLUMNS = 72;

  private static final long DRAWN_EVERY_MILLISECONDS = 100;
  private static final long TOLD_IN_SECONDS_FROM = 2;

  private final PrintStream screen;
  private final LongSupplier clock;
  private String phase = "";
  private int steps;
  private int done;
  private long workSince;
  private long phaseSince;
  private String shown = "";

  /**
   * A line that nobody draws yet.
   *
   * @param clock nanoseconds from any moment on
   */
  ProgressLine(PrintStream screen, LongSupplier clock) {
    this.screen = screen;
    this.clock = clock;
  }

  /** A line on this screen that is drawn as long as the process runs. */
  static ProgressLine on(PrintStream screen) {
    ProgressLine line = new ProgressLine(screen, System::nanoTime);
    TimerTask drawing =
        new TimerTask() {
          @Override
          public void run() {
            line.draw();
          }
        };
    new Timer("progress", true).schedule(drawing, DELAY_MILLISECONDS, DRAWN_EVERY_MILLISECONDS);
    Runtime.getRuntime().addShutdownHook(new Thread(line::end, "progress")); // when interrupted
    return line;
  }

  @Override
  public synchronized void begin(String begun, int of) {
    phaseSince = clock.getAsLong();
    workSince = phase.isEmpty() ? phaseSince : workSince;
    phase = Printable.plain(begun);
    steps = of;
    done = 0;
  }

  @Override
  public synchronized void step() {
    done++;
  }

  /** Brings the line up to date, if there is work that has taken a while. */
  synchronized void draw() {
    if (!phase.isEmpty() && since(workSince, TimeUnit.MILLISECONDS) >= DELAY_MILLISECONDS) {
      show(text());
    }
  }

  @Override
  public synchronized void end() {
    phase = "";
    show("");
  }

  private void show(String text) {
    if (!text.equals(shown)) {
      String wiped = " ".repeat(Math.max(0, shown.length() - text.length()));
      screen.print("\r" + text + wiped + (text.isEmpty() ? "\r" : ""));
      screen.flush();
      shown = text;
    }
  }

  private String text() {
    long seconds = since(phaseSince, TimeUnit.SECONDS);
    String counted = steps == 0 ? "" : " %d of %d".formatted(done, steps);
    String told = counted + (seconds < TOLD_IN_SECONDS_FROM ? "" : ", %d s".formatted(seconds));
    int room = COLUMNS - told.length();
    return (phase.length() <= room ? phase : phase.substring(0, room - 3) + "...") + told;
  }

  private long since(long moment, TimeUnit unit) {
    return unit.convert(clock.getAsLong() - moment, TimeUnit.NANOSECONDS);
  }
}
