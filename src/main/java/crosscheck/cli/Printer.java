package crosscheck.cli;

import crosscheck.verdict.Progress;
import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err errors
 * @param styled whether results go to a terminal on which headings may stand out
 * @param progress is told what long work is at; its line is gone before anything is printed
 */
record Printer(PrintStream out, PrintStream err, boolean styled, Progress progress) {

  /** A printer for which nobody watches. */
  Printer(PrintStream out, PrintStream err, boolean styled) {
    this(out, err, styled, Progress.UNTOLD);
  }

  void print(String text) {
    progress.end();
    out.print(text);
    out.flush();
  }

  void complain(String text) {
    progress.end();
    err.print(text.endsWith("\n") ? text : text + "\n");
    err.flush();
  }
}
