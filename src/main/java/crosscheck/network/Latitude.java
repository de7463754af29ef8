package crosscheck.network;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.function.Function;

/** How generously wordings are read when one asks whether they go together. */
public final class Latitude {

  /** Every wording plainly. */
  public static final Latitude PLAIN = new Latitude(Rings::inner);

  /** Every wording charitably. */
  public static final Latitude CHARITABLE = new Latitude(Rings::outer);

  /** Only what no tolerance can excuse. */
  public static final Latitude HARD_ENDS_ONLY = new Latitude(Rings::hardOnly);

  private final Function<Rings, Range> reading;

  private Latitude(Function<Rings, Range> reading) {
    this.reading = reading;
  }

  /** Every soft margin so many times as wide as the charitable one. */
  public static Latitude widened(Fraction factor) {
    return new Latitude(rings -> rings.widened(factor));
  }

  /** What a wording allows. */
  public Range of(Rings rings) {
    return reading.apply(rings);
  }
}
