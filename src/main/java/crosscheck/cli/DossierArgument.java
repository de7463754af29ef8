package crosscheck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The options, and the dossier as a word by itself, for commands about nothing but a dossier. */
final class DossierArgument extends DossierOptions {

  @Parameters(
      arity = "0..1",
      paramLabel = "DOSSIER",
      description = "folder with facts.yaml, or that file; default: the working folder")
  private @Nullable Path named;

  @Override
  Path file() {
    return file(named);
  }
}
