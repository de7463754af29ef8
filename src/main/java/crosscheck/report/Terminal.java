package crosscheck.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether output goes to a terminal on which headings may stand out. */
public final class Terminal {

  private Terminal() {}

  /** Whether this process writes to such a terminal. */
  @SuppressWarnings("SystemConsoleNull") // isTerminal() tells the truth on JDK 22 and later
  public static boolean isStyled() {
    java.io.Console console = System.console();
    return console != null && isTerminal(console) && wants(System.getenv());
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
