package crosscheck.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The marks of each source: those of its text where it is there, and then its record must list the
 * same, in any order; else those that the record lists.
 */
final class MarksCheck {

  private final MarkFinder finder;
  private final Problems problems;

  MarksCheck(MarkFinder finder, Problems problems) {
    this.finder = finder;
    this.problems = problems;
  }

  /** The marks by source, sorted; sources of which nothing is known are left out. */
  SortedMap<String, List<Mark>> marks(
      Map<String, Article> articles, Map<String, Paragraphs> texts) {
    SortedMap<String, List<Mark>> marks = new TreeMap<>();
    articles.forEach(
        (id, article) -> {
          Optional<List<Mark>> recorded = recorded(article);
          Optional<List<Mark>> found = Optional.ofNullable(texts.get(id)).map(finder::marks);
          recorded.ifPresent(r -> found.ifPresent(f -> compare(article, f, r)));
          found.or(() -> recorded).ifPresent(known -> marks.put(id, known));
        });
    return marks;
  }

  private static Optional<List<Mark>> recorded(Article article) {
    if (!article.fields().has(Article.MARKS)) {
      return Optional.empty();
    }
    Node.Fields marks = article.fields().fields(Article.MARKS);
    List<Mark> recorded = new ArrayList<>();
    for (String key : marks.byKey().keySet()) {
      if (Schema.of("paragraph").fault(key) == null) {
        int number = Integer.parseInt(key);
        marks.scalars(key).forEach(s -> recorded.add(new Mark(number, Plain.of(s.text()).text())));
      }
    }
    return Optional.of(recorded.stream().sorted().toList());
  }

  private void compare(Article article, List<Mark> found, List<Mark> recorded) {
    TreeSet<Integer> numbers = new TreeSet<>();
    found.forEach(mark -> numbers.add(mark.paragraph()));
    recorded.forEach(mark -> numbers.add(mark.paragraph()));
    for (int number : numbers) {
      compare(article, number, in(number, found), in(number, recorded));
    }
  }

  private static List<String> in(int paragraph, List<Mark> marks) {
    return marks.stream().filter(m -> m.paragraph() == paragraph).map(Mark::phrase).toList();
  }

  private void compare(Article article, int number, List<String> found, List<String> recorded) {
    List<String> missing = without(found, recorded);
    List<String> strange = without(recorded, found);
    if (missing.isEmpty() && strange.isEmpty()) {
      return;
    }
    Node.Fields marks = article.fields().fields(Article.MARKS);
    String key = String.valueOf(number);
    problems.add(
        marks.has(key) ? marks.keyAt(key) : article.fields().keyAt(Article.MARKS),
        "the marks of paragraph %d are not those of the text: missing here %s, strange there %s"
            .formatted(number, shown(missing), shown(strange)));
  }

  /** The phrases of a list that are left when those of another have been struck off, one by one. */
  private static List<String> without(List<String> phrases, List<String> struck) {
    List<String> left = new ArrayList<>(phrases);
    struck.forEach(left::remove);
    return left;
  }

  private static String shown(List<String> phrases) {
    return phrases.isEmpty() ? "nothing" : "`" + String.join("`, `", phrases) + "`";
  }
}
