package crosscheck.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which article is a later version of which.
 *
 * @param articles the articles by id
 * @param corrects the later ones by id, each with the version before it; without circles
 */
record Versions(SortedMap<String, Article> articles, SortedMap<String, String> corrects) {

  /** The versions before this one, the latest first. */
  List<String> before(String source) {
    List<String> earlier = new ArrayList<>();
    String version = corrects.get(source);
    while (version != null) {
      earlier.add(version);
      version = corrects.get(version);
    }
    return earlier;
  }

  /** The first version of an article. */
  String first(String source) {
    List<String> earlier = before(source);
    return earlier.isEmpty() ? source : earlier.get(earlier.size() - 1);
  }

  /** The articles, each as a version of the first. */
  SortedMap<String, Article> linked() {
    SortedMap<String, Article> linked = new TreeMap<>();
    articles.forEach(
        (id, article) ->
            linked.put(id, new Article(article.source().versionOf(first(id)), article.fields())));
    return linked;
  }

  /** The corrections in the order in which they were published, each after what it corrects. */
  List<String> inOrder() {
    Map<String, Instant> published = new TreeMap<>();
    corrects.keySet().forEach(id -> published.put(id, noEarlierThan(id)));
    return corrects.keySet().stream()
        .sorted(
            Comparator.comparing((String id) -> published.get(id))
                .thenComparing(id -> before(id).size())
                .thenComparing(id -> id))
        .toList();
  }

  /** When a version, and all before it, may have been out at the earliest. */
  private Instant noEarlierThan(String source) {
    Instant latest = firstInstant(source);
    for (String earlier : before(source)) {
      Instant instant = firstInstant(earlier);
      latest = instant.isAfter(latest) ? instant : latest;
    }
    return latest;
  }

  private Instant firstInstant(String source) {
    Article article = Objects.requireNonNull(articles.get(source));
    return article.source().publication().firstInstant();
  }
}
