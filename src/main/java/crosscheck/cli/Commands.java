package crosscheck.cli;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/** The commands by name, in the order of the help. */
final class Commands {

  private static final Map<String, Class<?>> ALL = all();

  /** First words of command lines that read no dossier, or only perhaps. */
  private static final Set<String> WITHOUT_DOSSIER =
      Set.of("rules", "steps", "init", "generate-completion", "-h", "--help", "-V", "--version");

  private Commands() {}

  private static Map<String, Class<?>> all() {
    Map<String, Class<?>> all = new LinkedHashMap<>();
    all.put("check", CheckCommand.class);
    all.put("explain", ExplainCommand.class);
    all.put("compare", CompareCommand.class);
    all.put("why-not", WhyNotCommand.class);
    all.put("log", LogCommand.class);
    all.put("coverage", CoverageCommand.class);
    all.put("rules", RulesCommand.class);
    all.put("steps", StepsCommand.class);
    all.put("scenarios", ScenariosCommand.class);
    all.put("init", InitCommand.class);
    all.put("draft", DraftCommand.class);
    all.put("diff", DiffCommand.class);
    all.put("watch", WatchCommand.class);
    all.put("generate-completion", GenerateCompletion.class);
    return Collections.unmodifiableMap(all);
  }

  /** Whether a dossier is read on such a command line. */
  static boolean readDossier(String... args) {
    return args.length == 0 || !WITHOUT_DOSSIER.contains(args[0]);
  }

  /** The names of all commands. */
  static Collection<String> names() {
    return ALL.keySet();
  }

  /** Lets the command line know all commands. */
  static void addAll(CommandLine line) {
    ALL.forEach((name, command) -> add(line, name, command));
  }

  /**
   * Lets the command line know the command of this name. It need not know the others, except to
   * tell of them: to look at the options of all takes as long as to parse a dossier.
   */
  static void add(CommandLine line, String name) {
    Class<?> command = ALL.get(name);
    if (command == null || command == GenerateCompletion.class) {
      addAll(line);
    } else {
      add(line, name, command);
    }
  }

  private static void add(CommandLine line, String name, Class<?> command) {
    line.addSubcommand(name, new CommandLine(command, line.getFactory()));
  }
}
