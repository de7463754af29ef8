package crosscheck.dossier;

import crosscheck.place.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The figures, dates, times and places of an article as statements to fill in: each with its
 * paragraph and wording, in the order of the text. What it finds is what {@link Marks} finds.
 */
public final class ArticleDraft {

  private static final String HEAD =
      """
      # Draft of %s: %d figures, %d dates and times, %d places.
      # Say in your own words what each means, and name what it gives; drop what says nothing of the
      # event, or list it under `set-aside:` with a reason. The date and zone of publication decide
      # what "Tuesday" means.
      sources:
        - source: %s
          file: %s
          sha256: %s
          publication: {date: "", zone: ""}
      statements:
      """;

  private final String source;
  private final Map<String, Integer> ids = new HashMap<>();

  private ArticleDraft(String source) {
    this.source = source;
  }

  /**
   * The draft of an article, as YAML.
   *
   * @param article its text: one paragraph a line
   * @param source the id it is to have
   * @param facts a dossier whose places are to be found by name, if any
   * @throws DossierException if a file cannot be read
   */
  public static String of(Path article, String source, Optional<Path> facts)
      throws DossierException, IOException {
    Problems problems = new Problems();
    Optional<String> text =
        new TextFile(DossierFolder.slashed(article), problems).readArticle(article);
    problems.refuseIfAny();
    Collection<Place> places = facts.isPresent() ? Marks.places(facts.get()) : List.of();
    Paragraphs paragraphs = Paragraphs.of(text.orElseThrow());
    return new ArticleDraft(source).text(article, paragraphs, new MarkFinder(places));
  }

  private String text(Path article, Paragraphs paragraphs, MarkFinder finder) throws IOException {
    StringBuilder statements = new StringBuilder();
    Map<MarkFinder.Sort, Integer> counts = new HashMap<>();
    for (int paragraph = 1; paragraph <= paragraphs.count(); paragraph++) {
      for (MarkFinder.Found found : finder.found(paragraphs.all().get(paragraph - 1))) {
        counts.merge(found.sort(), 1, Integer::sum);
        statements.append(statement(paragraph, found));
      }
    }
    String head =
        HEAD.formatted(
            article.getFileName(),
            counts.getOrDefault(MarkFinder.Sort.FIGURE, 0),
            counts.getOrDefault(MarkFinder.Sort.TIME, 0),
            counts.getOrDefault(MarkFinder.Sort.PLACE, 0),
            Marks.quoted(source),
            Marks.quoted(article.getFileName().toString()),
            fingerprint(article));
    return head + statements;
  }

  private String statement(int paragraph, MarkFinder.Found found) {
    return """
      - id: %s
        source: %s
        paragraph: %d
        wording: %s
        says: ""
        %s
    """
        .formatted(
            id(paragraph, found.text()),
            Marks.quoted(source),
            paragraph,
            Marks.quoted(found.text()),
            found.sort().reading());
  }

  /** Source, paragraph and wording, numbered where the same stands twice. */
  private String id(int paragraph, String wording) {
    String words = slug(wording);
    String id = (slug(source) + "-" + paragraph + "-" + words).replaceAll("-+$", "");
    int times = ids.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static String fingerprint(Path article) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(article)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
