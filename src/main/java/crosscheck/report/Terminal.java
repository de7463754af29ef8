package crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Whether output goes to a terminal on which headings may stand out. */
public final class Terminal {

  /** System property by which the launcher says whether the error stream is a terminal. */
  private static final String SCREEN_PROPERTY = "crosscheck.screen";

  private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Whether this process writes to such a terminal. */
  @SuppressWarnings("SystemConsoleNull") // isTerminal() tells the truth on JDK 22 and later
  public static boolean isStyled() {
    java.io.Console console = System.console();
    return console != null && isTerminal(console) && wants(System.getenv());
  }

  /** Whether progress is told: where somebody watches the error stream, or wants it anyway. */
  public static boolean showsProgress() {
    return tells(System.getenv(), Terminal::isErrorWatched);
  }

  /**
   * Whether progress is wanted: {@code CROSSCHECK_PROGRESS} decides by {@code always} or {@code
   * never}; else it is where the error stream is a terminal that can go back on its line, and no
   * build server is at work.
   */
  static boolean tells(Map<String, String> environment, BooleanSupplier watched) {
    String wanted = environment.getOrDefault("CROSSCHECK_PROGRESS", "");
    boolean able =
        !environment.getOrDefault("TERM", "dumb").equals("dumb")
            && environment.getOrDefault("CI", "").isEmpty();
    return wanted.equals("always") || !wanted.equals("never") && able && watched.getAsBoolean();
  }

  /**
   * Whether the error stream is a terminal. The launcher knows; a JVM can only ask the file system
   * of Linux, or else about input and output.
   */
  @SuppressWarnings("SystemConsoleNull") // isTerminal() tells the truth on JDK 22 and later
  private static boolean isErrorWatched() {
    String launcher = System.getProperty(SCREEN_PROPERTY);
    if (launcher != null) {
      return launcher.equals("yes");
    }
    try {
      String device = Files.readSymbolicLink(ERROR_STREAM).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      java.io.Console console = System.console();
      return console != null && isTerminal(console);
    }
  }

  /** Whether the environment allows it: see no-color.org, which a value of any length forbids. */
  static boolean wants(Map<String, String> environment) {
    @Nullable String terminal = environment.get("TERM");
    return terminal != null
        && !terminal.equals("dumb")
        && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  private static boolean isTerminal(java.io.Console console) {
    try {
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true; // before JDK 22 there is no console but on a terminal
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
