package crosscheck.cli;

import crosscheck.dossier.ArticleDraft;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.Marks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code draft}: the statements of an article, to be filled in. */
@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    description = {
      "List the figures, dates, times and places of a text as statements to fill in (YAML).",
      "The text is UTF-8, a paragraph a line."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  crosscheck draft flood/seeds/texts/gazette.txt --dossier flood",
      "  crosscheck draft flood/seeds/texts/gazette.txt --dossier flood --marks"
    })
final class DraftCommand implements Callable<Integer> {

  private final Printer printer;

  @Parameters(paramLabel = "ARTICLE", description = "file with the text")
  private Path article = Path.of("");

  @Option(
      names = {"-d", "--dossier"},
      paramLabel = "DOSSIER",
      description = "folder with facts.yaml, or that file: its places are found by their names")
  private @Nullable Path dossier;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "ID",
      description = "id of the source; default: the file's name without its ending")
  private @Nullable String source;

  @Option(names = "--marks", description = "only the `marks:` of the article's record")
  private boolean marks;

  DraftCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws DossierException, IOException {
    Optional<Path> facts = Optional.ofNullable(dossier).map(DossierOptions::in);
    if (marks) {
      Path places =
          facts.orElseThrow(() -> new Unusable("--marks needs --dossier, for its places"));
      printer.print(Marks.of(places, article));
    } else {
      printer.print(ArticleDraft.of(article, id(), facts));
    }
    return ExitStatus.OK;
  }

  private String id() {
    return source != null ? source : article.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }
}
