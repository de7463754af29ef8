package crosscheck.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the original texts of articles, where the user has them. */
final class ArticleTexts {

  private final @Nullable Path folder;
  private final Problems problems;

  /**
   * @param folder folder of the texts; null if there is none
   */
  ArticleTexts(@Nullable Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The texts that are there, by id of their source; one with another fingerprint is a problem. */
  SortedMap<String, Paragraphs> read(SortedMap<String, Article> articles) {
    SortedMap<String, Paragraphs> texts = new TreeMap<>();
    articles.forEach((id, article) -> read(article).ifPresent(text -> texts.put(id, text)));
    return texts;
  }

  private Optional<Paragraphs> read(Article article) {
    String name = article.source().file();
    if (folder == null || name == null || !isName(name)) {
      return Optional.empty();
    }
    Path path = folder.resolve(name);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    TextFile file = new TextFile(DossierFolder.slashed(path), problems);
    return file.bytes(path)
        .filter(bytes -> isThatText(article, bytes))
        .flatMap(file::decodeArticle)
        .map(Paragraphs::of);
  }

  /** A path that leads elsewhere has been refused with the structure. */
  private static boolean isName(String name) {
    return Schema.of("source").property("file").orElseThrow().fault(name) == null;
  }

  private boolean isThatText(Article article, byte[] bytes) {
    String wanted = article.source().sha256();
    String found = sha256(bytes);
    if (wanted != null && !wanted.equals(found)) {
      problems.add(
          article.fields().valueAt("sha256"),
          "`" + article.source().file() + "` is another text: its SHA-256 is " + found);
    }
    return found.equals(wanted);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
