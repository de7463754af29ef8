package crosscheck.cli;

import crosscheck.quantity.NearestWord;
import crosscheck.report.Terminal;
import crosscheck.verdict.Progress;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    if (Commands.readDossier(args)) {
      Rehearsal.read();
    }
    PrintStream out = stream(new FileOutputStream(FileDescriptor.out));
    PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
    Progress progress = Terminal.showsProgress() ? ProgressLine.on(err) : Progress.UNTOLD;
    int status = run(new Printer(out, err, Terminal.isStyled(), progress), args);
    System.exit(ended(out, err, status));
  }

  /** The status at the end: output that was lost is told, and no success. */
  static int ended(PrintStream out, PrintStream err, int status) {
    boolean lost = out.checkError();
    if (lost) {
      err.println("crosscheck: the output could not be written to its end");
    }
    err.flush();
    return lost && status == ExitStatus.OK ? ExitStatus.UNUSABLE : status;
  }

  /** Reports are UTF-8 wherever they are made, so that equal input gives equal bytes. */
  static PrintStream stream(OutputStream to) {
    return new PrintStream(new PipedOutput(to), false, StandardCharsets.UTF_8);
  }

  /** Runs a command; returns its exit status. */
  static int run(Printer printer, String... args) {
    Collection<String> commands = Commands.names();
    if (isSlip(args, commands)) {
      String near = NearestWord.to(args[0], commands).orElse("--help");
      printer.complain("crosscheck: no command `" + args[0] + "`; did you mean `" + near + "`?");
      return ExitStatus.USAGE;
    }
    String[] full = withCommand(args, commands);
    CommandLine line = new CommandLine(new Crosscheck(), new CommandFactory(printer));
    Commands.add(line, full[0]);
    return configured(line, printer).execute(full);
  }

  /** Whether the first of several words is neither a command nor anything that is there. */
  private static boolean isSlip(String[] args, Collection<String> commands) {
    return args.length > 1
        && !args[0].startsWith("-")
        && !args[1].startsWith("-")
        && !commands.contains(args[0])
        && !Files.exists(Path.of(args[0]));
  }

  /** All commands, ready to parse. */
  static CommandLine line(Printer printer) {
    CommandLine line = new CommandLine(new Crosscheck(), new CommandFactory(printer));
    Commands.addAll(line);
    return configured(line, printer);
  }

  /** Settings hold for the commands that are there by then. */
  private static CommandLine configured(CommandLine line, Printer printer) {
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
