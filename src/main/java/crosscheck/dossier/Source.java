package crosscheck.dossier;

import crosscheck.time.Publication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article.
 *
 * @param id unique in the dossier
 * @param publication the instant, or the day, and the zone that relative dates resolve against
 * @param publicationBasis whether day and zone are stated or inferred, and from what, for people
 * @param dateline id or name of the place it is filed from, if any
 * @param url where it can be read on the web, with http or https; null where that is not told
 * @param origins whom it draws on
 * @param file name of its text in the folder of articles, if any
 * @param sha256 fingerprint of that text, if any
 * @param digest its paragraphs in the curator's words
 * @param article id of the first version of the article; its own id where it corrects none
 */
public record Source(
    String id,
    Publication publication,
    String publicationBasis,
    @Nullable String dateline,
    @Nullable String url,
    List<Origin> origins,
    @Nullable String file,
    @Nullable String sha256,
    List<Digest> digest,
    Location location,
    String article) {

  /** One paragraph in the curator's words. */
  public record Digest(int paragraph, String says) {}

  public Source {
    origins = List.copyOf(origins);
    digest = List.copyOf(digest);
  }

  /** The origin of what the source says in its own voice, which all versions share. */
  public String ownVoice() {
    return "own:" + article;
  }

  /** This source as a later version of an article. */
  Source versionOf(String first) {
    return new Source(
        id,
        publication,
        publicationBasis,
        dateline,
        url,
        origins,
        file,
        sha256,
        digest,
        location,
        first);
  }
}
