package crosscheck.time;

import crosscheck.quantity.DataFile;
import java.time.MonthDay;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** Seasons of the northern hemisphere, from seasons.yaml. */
record Seasons(int version, String source, List<Season> seasons) {

  /** A season, plainly by whole months, charitably also by equinox and solstice. */
  record Season(String name, List<String> words, Days inner, Days outer) {

    /** The season that ends in {@code year}. */
    DateReading endingIn(int year) {
      String which = inner.crossesYears() ? (year - 1) + "/" + year : String.valueOf(year);
      return new DateReading(name + " " + which, inner.endingIn(year), outer.endingIn(year));
    }

    boolean crossesYears() {
      return inner.crossesYears();
    }
  }

  /** From a day of the year up to but without another, as {@code 06-01}. */
  record Days(String from, String to) {

    boolean crossesYears() {
      return start().isAfter(end());
    }

    LocalDateRange endingIn(int year) {
      int startYear = crossesYears() ? year - 1 : year;
      return LocalDateRange.of(start().atYear(startYear), end().atYear(year));
    }

    private MonthDay start() {
      return MonthDay.parse("--" + from);
    }

    private MonthDay end() {
      return MonthDay.parse("--" + to);
    }
  }

  /** A season of a year: a winter may be the one that begins or the one that ends in it. */
  List<DateReading> ofYear(Season season, int year) {
    return season.crossesYears()
        ? List.of(season.endingIn(year), season.endingIn(year + 1))
        : List.of(season.endingIn(year));
  }

  /** The season that {@code word} names. */
  Season named(String word) {
    return seasons.stream()
        .filter(season -> Words.has(season.words(), word))
        .findFirst()
        .orElseThrow();
  }

  static Seasons load() {
    return DataFile.read(Seasons.class, "seasons.yaml", Seasons.class);
  }
}
