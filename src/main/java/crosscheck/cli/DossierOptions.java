package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Loaded;
import crosscheck.quantity.NearestWord;
import crosscheck.reasoning.OwnRules;
import crosscheck.reasoning.Reasoner.RuleSet;
import crosscheck.verdict.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which dossier a command is about, and what beside it is used. */
class DossierOptions {

  /** The file of a dossier in its folder. */
  private static final String FACTS = "facts.yaml";

  private static final Path RULES = Path.of("rules");
  private static final Path TEXTS = Path.of("seeds", "texts");

  @Option(
      names = {"-d", "--dossier"},
      paramLabel = "DOSSIER",
      description = "folder with facts.yaml, or that file; default: the working folder")
  private @Nullable Path dossier;

  @Option(
      names = "--articles",
      paramLabel = "FOLDER",
      description =
          "the articles' texts, against which wordings are held; default: $CROSSCHECK_ARTICLES,"
              + " else seeds/texts in the dossier's folder, if there")
  private @Nullable Path articles;

  @Option(
      names = "--with-rules",
      description =
          "also load rules/*.drl of the dossier's folder: rules are code, so only ask for those"
              + " you trust; needs a JDK")
  private boolean withRules;

  @Option(
      names = "--today",
      converter = Day.class,
      paramLabel = "DATE",
      description = "the day on which waivers are valid or expired, as 2024-05-31; default: today")
  private @Nullable LocalDate today;

  /** The dossier's file. */
  Path file(@Nullable Path named) {
    if (named != null && dossier != null) {
      throw new Unusable("two dossiers, " + named + " and " + dossier + ": name one");
    }
    Path path = named != null ? named : dossier != null ? dossier : Path.of("");
    if (!Files.exists(path.toAbsolutePath())) {
      throw new Unusable(path + ": no such file or folder" + meant(path));
    }
    return in(path);
  }

  /** The dossier's file where a folder is named; else the file that is. */
  static Path in(Path path) {
    if (!Files.isDirectory(path.toAbsolutePath())) {
      return path;
    }
    Path facts = path.resolve(FACTS);
    if (!Files.isRegularFile(facts)) {
      throw new Unusable(facts + ": no such file; `crosscheck init FOLDER` makes a dossier");
    }
    return facts;
  }

  /** A word that no file has for its name may be a command with a slip. */
  private static String meant(Path path) {
    Optional<String> command = NearestWord.to(path.toString(), Commands.names());
    return command.map(word -> "; did you mean the command `" + word + "`?").orElse("");
  }

  /** The dossier that the options name. */
  Path file() {
    return file(null);
  }

  /** The day on which it is asked: the clock decides about waivers only, never about verdicts. */
  LocalDate today() {
    return today == null ? LocalDate.now(ZoneOffset.UTC) : today;
  }

  /** Whether rules of the dossier's own are to be loaded. */
  boolean hasOwnRules() {
    return withRules;
  }

  /** The packaged rules, and those of the dossier's folder where that was asked for. */
  RuleSet rules(Path facts, Progress progress) {
    if (!withRules) {
      return RuleSet.packaged();
    }
    progress.begin("compiling " + facts.resolveSibling(RULES), 0);
    try {
      return OwnRules.with(facts.resolveSibling(RULES));
    } catch (OwnRules.Faulty e) {
      throw new Unusable(e.faults());
    } catch (IOException e) {
      throw new Unusable("--with-rules: " + Failures.told(e));
    }
  }

  /** The rules of the dossier that the options name; without own rules no dossier is needed. */
  RuleSet rules(Progress progress) {
    return withRules ? rules(file(), progress) : RuleSet.packaged();
  }

  /** Reads and checks a dossier. */
  Loaded load(Path facts) throws DossierException {
    return DossierReader.read(facts, texts(facts));
  }

  private @Nullable Path texts(Path facts) {
    if (articles != null) {
      if (!Files.isDirectory(articles)) {
        throw new Unusable(articles + ": no such folder of articles");
      }
      return articles;
    }
    String variable = System.getenv("CROSSCHECK_ARTICLES");
    if (variable != null && !variable.isBlank()) {
      return Path.of(variable);
    }
    Path beside = facts.resolveSibling(TEXTS);
    return Files.isDirectory(beside) ? beside : null;
  }
}
