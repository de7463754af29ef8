package crosscheck.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a quantity measures, with the base unit in which its exact values are kept. */
public enum Kind {
  LENGTH("m"),
  AREA("m2"),
  VOLUME("m3"),
  MASS("kg"),
  DURATION("s"),
  SPEED("m/s"),
  TEMPERATURE("K"),
  TEMPERATURE_DIFFERENCE("K"),
  ANGLE("deg"),
  COUNT("1"),
  RATIO("1"),
  /**
   * A point in time, in seconds since 1970-01-01T00:00Z; written by the package crosscheck.time.
   */
  INSTANT("s");

  private final String baseUnit;

  Kind(String baseUnit) {
    this.baseUnit = baseUnit;
  }

  /** Symbol of the unit that a value of this kind is kept in. */
  public String baseUnit() {
    return baseUnit;
  }

  /** Whether no value of this kind is below zero. */
  public boolean isNeverNegative() {
    return switch (this) {
      case LENGTH, AREA, VOLUME, MASS, DURATION, SPEED, COUNT -> true;
      case TEMPERATURE, TEMPERATURE_DIFFERENCE, ANGLE, RATIO, INSTANT -> false;
    };
  }

  /** The word for this kind in a dossier: {@code temperature-difference}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that a dossier calls {@code word}. */
  public static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
