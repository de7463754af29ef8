package crosscheck.quantity;

import java.util.Arrays;
import java.util.Currency;
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
  PRESSURE("Pa"),
  ENERGY("J"),
  POWER("W"),
  /** Distance on so much fuel. What is told as fuel on so much distance is its reciprocal. */
  FUEL_ECONOMY("m/m3"),
  /** Amounts of information. */
  DATA("B"),
  COUNT("1"),
  RATIO("1"),
  /**
   * A point in time, in seconds since 1970-01-01T00:00Z; written by the package crosscheck.time.
   */
  INSTANT("s"),
  // Money, a kind for each currency: what the one is worth in the other is no constant.
  USD(Currency.getInstance("USD")),
  EUR(Currency.getInstance("EUR")),
  GBP(Currency.getInstance("GBP")),
  JPY(Currency.getInstance("JPY")),
  CNY(Currency.getInstance("CNY")),
  KRW(Currency.getInstance("KRW")),
  RUB(Currency.getInstance("RUB")),
  INR(Currency.getInstance("INR")),
  CAD(Currency.getInstance("CAD")),
  AUD(Currency.getInstance("AUD")),
  NZD(Currency.getInstance("NZD")),
  SGD(Currency.getInstance("SGD")),
  HKD(Currency.getInstance("HKD")),
  CHF(Currency.getInstance("CHF")),
  SEK(Currency.getInstance("SEK")),
  NOK(Currency.getInstance("NOK")),
  DKK(Currency.getInstance("DKK")),
  PLN(Currency.getInstance("PLN")),
  UAH(Currency.getInstance("UAH")),
  BRL(Currency.getInstance("BRL")),
  ZAR(Currency.getInstance("ZAR"));

  private final String baseUnit;
  private final boolean money;

  Kind(String baseUnit) {
    this.baseUnit = baseUnit;
    this.money = false;
  }

  Kind(Currency currency) {
    this.baseUnit = currency.getCurrencyCode();
    this.money = true;
  }

  /** Symbol of the unit that a value of this kind is kept in. */
  public String baseUnit() {
    return baseUnit;
  }

  /** Whether it measures amounts of money, in one currency. */
  public boolean isMoney() {
    return money;
  }

  /** Whether no value of this kind is below zero. */
  public boolean isNeverNegative() {
    return switch (this) {
      case LENGTH, AREA, VOLUME, MASS, DURATION, SPEED, PRESSURE, FUEL_ECONOMY, DATA, COUNT -> true;
      default -> false;
    };
  }

  /** The word for this kind in a dossier: {@code temperature-difference}, {@code usd}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that a dossier calls {@code word}. */
  public static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
