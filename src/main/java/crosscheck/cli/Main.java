package crosscheck.cli;

import crosscheck.report.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The entry point: {@code crosscheck COMMAND ...}. */
public final class Main {

  /** What is done where no command is named. */
  private static final String DEFAULT = "check";

  private Main() {}

  /** Runs a command and ends the process with its status. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int status = run(new Printer(out, err, Terminal.isStyled()), args);
    out.flush();
    System.exit(status);
  }

  /** Reports are UTF-8 wherever they are made, so that equal input gives equal bytes. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Runs a command; returns its exit status. */
  static int run(Printer printer, String... args) {
    CommandLine line = line(printer);
    return line.execute(withCommand(args, line.getSubcommands().keySet()));
  }

  /** All commands, ready to parse. */
  static CommandLine line(Printer printer) {
    CommandLine line = new CommandLine(new Crosscheck(), new CommandFactory(printer));
    line.setOut(new PrintWriter(printer.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(printer.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(printer.styled() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.setUsageHelpAutoWidth(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new UsageErrors());
    line.setExecutionExceptionHandler(new Failures(printer));
    return line;
  }

  private static String[] withCommand(String[] args, Collection<String> commands) {
    boolean named =
        args.length > 0
            && (commands.contains(args[0])
                || Arrays.asList("-h", "--help", "-V", "--version").contains(args[0]));
    if (named) {
      return args;
    }
    String[] full = new String[args.length + 1];
    full[0] = DEFAULT;
    System.arraycopy(args, 0, full, 1, args.length);
    return full;
  }
}
