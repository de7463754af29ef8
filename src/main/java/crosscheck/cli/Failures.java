package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.Problem;
import crosscheck.report.Console;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, and whose fault it was, by words and by exit status. */
record Failures(Printer printer) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof DossierException refused) {
      return unusable(refused.problems().stream().map(Problem::toString).toList());
    }
    if (e instanceof Unusable unusable) {
      return unusable(unusable.problems());
    }
    if (e instanceof IOException unreadable) {
      return unusable(List.of(told(unreadable)));
    }
    printer.complain("crosscheck: a fault of crosscheck itself, nothing was judged: " + e);
    e.printStackTrace(printer.err());
    return ExitStatus.FAULT;
  }

  private int unusable(List<String> problems) {
    printer.complain(Console.refusal(problems).stripLeading());
    return ExitStatus.UNUSABLE;
  }

  static String told(IOException e) {
    if (e instanceof NoSuchFileException) {
      return e.getMessage() + ": no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return e.getMessage() + ": access denied";
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return e.getMessage() + ": is a file, not a folder";
    }
    return String.valueOf(e.getMessage());
  }
}
