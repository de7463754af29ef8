package crosscheck.dossier;

import java.util.List;

/**
 * Whether the wordings were held against the original texts.
 *
 * @param verified number of wordings that stand, once, in the paragraph they name
 * @param unverified number of wordings whose text was not there to look
 * @param sourcesWithoutText ids of the sources whose text was not there, sorted
 */
public record Anchors(int verified, int unverified, List<String> sourcesWithoutText) {

  public Anchors {
    sourcesWithoutText = List.copyOf(sourcesWithoutText);
  }
}
