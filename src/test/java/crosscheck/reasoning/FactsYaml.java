package crosscheck.reasoning;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.verdict.Result;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The dossier of the five reports, judged once for all tests. */
final class FactsYaml {

  private static final Path FILE = Path.of("facts.yaml");

  private FactsYaml() {}

  /** The dossier, read anew. */
  static Dossier read() {
    try {
      return DossierReader.read(FILE, null).dossier();
    } catch (DossierException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The dossier with other words in one place. */
  static Dossier readWith(String words, String others) {
    String text = RuleFiles.text(FILE);
    if (text.split(Pattern.quote(words), -1).length != 2) {
      throw new IllegalArgumentException("not just once in " + FILE + ": " + words);
    }
    try {
      return DossierReader.readText(text.replace(words, others), Path.of("")).dossier();
    } catch (DossierException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** What the rules find out about it, but for repairs. */
  static Result judged() {
    return Judged.RESULT;
  }

  private static final class Judged {
    static final Result RESULT = Reasoner.standard().judge(read());
  }
}
