package crosscheck.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err errors and progress
 * @param styled whether results go to a terminal on which headings may stand out
 */
record Printer(PrintStream out, PrintStream err, boolean styled) {

  void print(String text) {
    out.print(text);
    out.flush();
  }

  void complain(String text) {
    err.print(text.endsWith("\n") ? text : text + "\n");
    err.flush();
  }
}
