package crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code init}: a new dossier. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description =
        "Make a new dossier: two short reports, read and compared, to be replaced by your own.",
    footerHeading = "%nExample:%n",
    footer = "  crosscheck init flood && crosscheck check flood && crosscheck scenarios -d flood")
final class InitCommand implements Callable<Integer> {

  /** The files it makes, and where they are packaged. */
  private static final SortedMap<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "facts.yaml", "init/facts.yaml",
              "features/first.feature", "init/features/first.feature",
              "README.md", "init/README.md",
              "dossier.schema.json", "/crosscheck/dossier/dossier.schema.json"));

  private final Printer printer;

  @Parameters(paramLabel = "FOLDER", description = "where to make it; files there are kept")
  private Path folder = Path.of("");

  InitCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws IOException {
    List<String> there =
        FILES.keySet().stream()
            .map(folder::resolve)
            .filter(Files::exists)
            .map(file -> file + ": exists already, nothing was written")
            .toList();
    if (!there.isEmpty()) {
      throw new Unusable(there);
    }
    List<String> made = new ArrayList<>();
    for (Map.Entry<String, String> packaged : FILES.entrySet()) {
      Path file = folder.resolve(packaged.getKey());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, Packaged.text(packaged.getValue()), StandardOpenOption.CREATE_NEW);
      made.add(file.toString().replace('\\', '/'));
    }
    printer.print(
        "made " + String.join(", ", made) + "\nnext: crosscheck check " + quoted(folder) + "\n");
    return ExitStatus.OK;
  }

  private static String quoted(Path folder) {
    String name = folder.toString();
    return name.contains(" ") ? '"' + name + '"' : name;
  }
}
