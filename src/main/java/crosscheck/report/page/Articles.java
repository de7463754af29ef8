package crosscheck.report.page;

import crosscheck.dossier.Loaded;
import crosscheck.dossier.Mark;
import crosscheck.dossier.SetAside;
import crosscheck.dossier.Source;
import crosscheck.dossier.Source.Digest;
import crosscheck.dossier.SourceCoverage;
import crosscheck.report.page.ArticlePart.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells each article of a dossier: its digest, what it states, and what is left of its text. */
final class Articles {

  /** By paragraph, then by wording, whatever the order of the dossier. */
  private static final Comparator<SetAside> IN_READING_ORDER =
      Comparator.comparingInt(SetAside::paragraph)
          .thenComparing(SetAside::wording)
          .thenComparing(SetAside::reason);

  private final Loaded loaded;
  private final Map<String, List<StatementRow>> rows;

  /**
   * Prepares the articles.
   *
   * @param rows every statement, in the order of reading
   */
  Articles(Loaded loaded, List<StatementRow> rows) {
    this.loaded = loaded;
    this.rows =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.voice().source(), TreeMap::new, Collectors.toList()));
  }

  /** Every article, by id. */
  List<ArticlePart> all() {
    return loaded.dossier().sources().values().stream().map(this::article).toList();
  }

  private ArticlePart article(Source source) {
    List<StatementRow> own = rows.getOrDefault(source.id(), List.of());
    @Nullable SourceCoverage coverage = loaded.coverage().bySource().get(source.id());
    List<Mark> left = coverage == null ? List.of() : coverage.left();
    List<SetAside> aside =
        loaded.dossier().setAside().stream()
            .filter(phrase -> phrase.source().equals(source.id()))
            .sorted(IN_READING_ORDER)
            .toList();
    TreeSet<Integer> numbers = new TreeSet<>();
    source.digest().forEach(digest -> numbers.add(digest.paragraph()));
    own.forEach(row -> numbers.add(row.voice().paragraph()));
    left.forEach(mark -> numbers.add(mark.paragraph()));
    aside.forEach(phrase -> numbers.add(phrase.paragraph()));
    return new ArticlePart(
        source,
        numbers.stream().map(number -> paragraph(number, source, own, left, aside)).toList(),
        coverage,
        !loaded.anchors().sourcesWithoutText().contains(source.id()),
        own.size());
  }

  private static Paragraph paragraph(
      int number, Source source, List<StatementRow> own, List<Mark> left, List<SetAside> aside) {
    return new Paragraph(
        number,
        source.digest().stream()
            .filter(digest -> digest.paragraph() == number)
            .map(Digest::says)
            .toList(),
        own.stream().filter(row -> row.voice().paragraph() == number).toList(),
        left.stream().filter(mark -> mark.paragraph() == number).map(Mark::phrase).toList(),
        aside.stream().filter(phrase -> phrase.paragraph() == number).toList());
  }
}
