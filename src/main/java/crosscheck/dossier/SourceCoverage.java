package crosscheck.dossier;

import java.util.List;

/**
 * How much of one text is curated.
 *
 * @param marks number of figures, times and names of places in the text
 * @param encoded how many of them a statement encodes
 * @param setAside how many of the others are set aside with a reason
 * @param left the rest, by paragraph and alphabet
 */
public record SourceCoverage(int marks, int encoded, int setAside, List<Mark> left) {

  public SourceCoverage {
    left = List.copyOf(left);
  }

  /** The share that is encoded or set aside, 0 to 1; 1 for a text without marks. */
  public double share() {
    return marks == 0 ? 1 : (double) (encoded + setAside) / marks;
  }
}
