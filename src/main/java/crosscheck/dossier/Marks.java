package crosscheck.dossier;

import crosscheck.place.Place;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prints the {@code marks} of an article for its record: {@code Marks FACTS.YAML ARTICLE.TXT}. Of
 * the dossier it needs the names of the places only, so that it works while other parts have
 * errors.
 */
public final class Marks {

  private static final int COLUMNS = 120;
  private static final String INDENT = "     ";

  private Marks() {}

  /** The command line; ends with status 1 and the errors if a file cannot be read. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    if (args.length != 2) {
      stream(FileDescriptor.err).println("usage: crosscheck.dossier.Marks FACTS.YAML ARTICLE.TXT");
      System.exit(2);
    }
    try {
      out.print(of(Path.of(args[0]), Path.of(args[1])));
    } catch (DossierException e) {
      stream(FileDescriptor.err).println(e.getMessage());
      System.exit(1);
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** The block of YAML that lists the marks of an article. */
  static String of(Path facts, Path article) throws DossierException {
    Problems problems = new Problems();
    Optional<Node.Fields> root =
        new TextFile(DossierFolder.slashed(facts), problems).readYaml(facts);
    Optional<String> text = new TextFile(DossierFolder.slashed(article), problems).read(article);
    problems.refuseIfAny();
    MarkFinder finder = new MarkFinder(places(root.orElseThrow()));
    return block(finder.marks(Paragraphs.of(text.orElseThrow())));
  }

  private static Collection<Place> places(Node.Fields root) {
    Problems ignored = new Problems();
    return new PlacesReader(new Register(ignored), ignored)
        .read(root.entries(Sort.PLACE.section()))
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
  private static String quoted(String phrase) {
    return phrase.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ]*")
        ? phrase
        : '"' + phrase.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
