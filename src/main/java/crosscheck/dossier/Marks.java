package crosscheck.dossier;

import crosscheck.place.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The {@code marks} of an article for its record. Of the dossier it needs the names of the places
 * only, so that it works while other parts have errors.
 */
public final class Marks {

  private static final int COLUMNS = 120;
  private static final String INDENT = "     ";

  private Marks() {}

  /** The block of YAML that lists the marks of an article. */
  public static String of(Path facts, Path article) throws DossierException {
    Problems problems = new Problems();
    Optional<String> text =
        new TextFile(DossierFolder.slashed(article), problems).readArticle(article);
    problems.refuseIfAny();
    MarkFinder finder = new MarkFinder(places(facts));
    return block(finder.marks(Paragraphs.of(text.orElseThrow())));
  }

  /**
   * The places of a dossier, whatever else is wrong in it.
   *
   * @throws DossierException if it is no YAML
   */
  static Collection<Place> places(Path facts) throws DossierException {
    Problems problems = new Problems();
    Optional<Node.Fields> root =
        new TextFile(DossierFolder.slashed(facts), problems).readYaml(facts);
    problems.refuseIfAny();
    Problems ignored = new Problems();
    return new PlacesReader(new Register(ignored), ignored)
        .read(root.orElseThrow().entries(Sort.PLACE.section()))
        .values();
  }

  private static String block(List<Mark> marks) {
    SortedMap<Integer, List<String>> byParagraph = new TreeMap<>();
    marks.forEach(
        mark ->
            byParagraph
                .computeIfAbsent(mark.paragraph(), number -> new ArrayList<>())
                .add(quoted(mark.phrase())));
    StringBuilder block = new StringBuilder(Article.MARKS + ":\n");
    byParagraph.forEach((number, phrases) -> append(block, number, phrases));
    return block.toString();
  }

  private static void append(StringBuilder block, int number, List<String> phrases) {
    StringBuilder line = new StringBuilder("  " + number + ": [");
    for (int i = 0; i < phrases.size(); i++) {
      String item = phrases.get(i) + (i == phrases.size() - 1 ? "]" : ",");
      if (line.length() + item.length() > COLUMNS) {
        block.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(INDENT);
      }
      line.append(item).append(' ');
    }
    block.append(line.toString().stripTrailing()).append('\n');
  }

  /** The phrase in double quotes, unless it has letters, digits and spaces only. */
  static String quoted(String phrase) {
    return phrase.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ]*")
        ? phrase
        : '"' + phrase.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
