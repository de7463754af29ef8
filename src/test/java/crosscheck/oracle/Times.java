package crosscheck.oracle;

import java.util.Locale;

/** Phrases for an instant, in UTC, of May 2024. */
final class Times {

  private static final int DAY = 24 * 60;
  private static final int LAST_DAY = 14;

  private Times() {}

  /** A phrase that the minute fits; counted from {@link World#START}. */
  static String of(double minute, int hedge) {
    int rounded = (int) Math.floor(minute);
    int day = Math.max(1, Math.min(LAST_DAY, World.START + Math.floorDiv(rounded, DAY)));
    int ofDay = Math.floorMod(rounded, DAY);
    String date = day + " May";
    return switch (hedge % 10) {
      case 0 -> "about " + clock(ofDay) + " on " + date;
      case 1 -> "on " + date;
      case 2 -> partOf(ofDay) + date;
      case 3 ->
          "between %s and %s on %s"
              .formatted(clock(ofDay / 60 * 60), clock(ofDay / 60 * 60 + 59), date);
      case 4 ->
          ofDay < 60 || ofDay > DAY - 60 ? "midnight on " + date : clock(ofDay) + " on " + date;
      case 5 -> clock(ofDay) + ":00 on " + date;
      default -> clock(ofDay) + " on " + date;
    };
  }

  private static String partOf(int minute) {
    int hour = minute / 60;
    if (hour >= 6 && hour < 12) {
      return "on the morning of ";
    }
    if (hour >= 12 && hour < 18) {
      return "on the afternoon of ";
    }
    return hour >= 18 && hour < 21 ? "on the evening of " : "on the night of ";
  }

  private static String clock(int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }
}
