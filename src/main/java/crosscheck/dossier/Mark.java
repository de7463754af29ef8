package crosscheck.dossier;

import java.util.Comparator;

/**
 * A figure, a time or the name of a place in a text: something a curator must encode or set aside.
 *
 * @param paragraph paragraph it stands in, from 1
 * @param phrase its words
 */
public record Mark(int paragraph, String phrase) implements Comparable<Mark> {

  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::paragraph).thenComparing(Mark::phrase);

  @Override
  public int compareTo(Mark other) {
    return ORDER.compare(this, other);
  }
}
