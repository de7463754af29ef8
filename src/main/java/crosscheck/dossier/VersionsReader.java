package crosscheck.dossier;

import crosscheck.time.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads which article corrects which: later versions in one line, without circles. */
final class VersionsReader {

  static final String CORRECTS = "corrects";

  private final SortedMap<String, Article> articles;
  private final Register register;
  private final Problems problems;
  private final SortedMap<String, String> corrects = new TreeMap<>();
  private final SortedMap<String, String> corrected = new TreeMap<>();

  VersionsReader(SortedMap<String, Article> articles, Register register, Problems problems) {
    this.articles = articles;
    this.register = register;
    this.problems = problems;
  }

  /** The versions, of which every link is sound. */
  Versions read() {
    articles.forEach(this::link);
    Versions versions = new Versions(articles, corrects);
    corrects.forEach(this::refuseEarlier);
    return versions;
  }

  private void link(String id, Article article) {
    Optional<String> target = register.find(article.fields(), CORRECTS, Sort.SOURCE);
    if (target.isEmpty()) {
      return;
    }
    List<String> way = way(target.get());
    String other = corrected.get(target.get());
    if (way.contains(id)) {
      problems.add(at(id), circle(id, way));
    } else if (other != null) {
      String message = "`%s` is corrected by `%s` already; this must be a correction of that";
      problems.add(at(id), message.formatted(target.get(), other));
    } else {
      corrects.put(id, target.get());
      corrected.put(target.get(), id);
    }
  }

  /** This version and those before it, as far as they are linked. */
  private List<String> way(String source) {
    List<String> way = new ArrayList<>(List.of(source));
    way.addAll(new Versions(articles, corrects).before(source));
    return way;
  }

  private static String circle(String id, List<String> way) {
    List<String> between = way.subList(0, way.indexOf(id));
    return "`"
        + id
        + "` corrects itself"
        + (between.isEmpty() ? "" : ", by way of " + String.join(", ", between));
  }

  private void refuseEarlier(String id, String target) {
    Publication later = publication(id);
    Publication earlier = publication(target);
    boolean known =
        !later.equals(PublicationReader.UNKNOWN) && !earlier.equals(PublicationReader.UNKNOWN);
    if (known && later.lastInstant().isBefore(earlier.firstInstant())) {
      problems.add(at(id), "`%s` is out before `%s`, which it corrects".formatted(id, target));
    }
  }

  private Publication publication(String id) {
    return Objects.requireNonNull(articles.get(id)).source().publication();
  }

  private Location at(String id) {
    return Objects.requireNonNull(articles.get(id)).fields().valueAt(CORRECTS);
  }
}
