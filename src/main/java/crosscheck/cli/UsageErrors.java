package crosscheck.cli;

import crosscheck.explanation.Lines;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in few lines: the usage stands in the help. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.print(new Lines(false).add("", "  ", "crosscheck: " + e.getMessage()));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        err.println("  did you mean " + near.get(0) + "?");
      }
    }
    err.println("  try `" + line.getCommandSpec().qualifiedName() + " --help`");
    err.flush();
    return ExitStatus.USAGE;
  }
}
