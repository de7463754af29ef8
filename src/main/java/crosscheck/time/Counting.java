package crosscheck.time;

import crosscheck.quantity.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Whole numbers in words and digits, from counting.yaml. */
final class Counting {

  private static final Counting STANDARD =
      new Counting(DataFile.read(Counting.class, "counting.yaml", Numerals.class));

  /** What counting.yaml says. */
  record Numerals(
      int version,
      String source,
      List<String> cardinals,
      List<String> ordinals,
      Map<Integer, String> cardinalTens,
      Map<Integer, String> ordinalTens,
      Map<Integer, List<String>> alone,
      Map<Integer, String> decades,
      List<String> indefinite) {}

  private final Map<Integer, String> decades;
  private final List<String> indefinite;
  private final Map<String, Integer> cardinals = new TreeMap<>();
  private final Map<String, Integer> ordinals = new TreeMap<>();

  private Counting(Numerals words) {
    this.decades = words.decades();
    this.indefinite = words.indefinite();
    enter(words.cardinals(), words.cardinalTens(), words.cardinalTens(), cardinals);
    enter(words.ordinals(), words.cardinalTens(), words.ordinalTens(), ordinals);
    words
        .alone()
        .forEach(
            (number, names) ->
                names.forEach(
                    name -> (name.endsWith("th") ? ordinals : cardinals).put(name, number)));
  }

  static Counting standard() {
    return STANDARD;
  }

  /** Units, tens, and a ten before a unit: "twenty-five". */
  private static void enter(
      List<String> units,
      Map<Integer, String> before,
      Map<Integer, String> tens,
      Map<String, Integer> all) {
    for (int i = 0; i < units.size(); i++) {
      all.put(units.get(i), i + 1);
    }
    tens.forEach((number, name) -> all.put(name, number));
    before.forEach(
        (ten, name) -> {
          for (int unit = 1; unit < 10; unit++) {
            all.put(name + "-" + units.get(unit - 1), ten + unit);
          }
        });
  }

  /** A group that matches a cardinal: "ten", "twenty-five", "50". */
  String anyCardinal() {
    return "(?:" + Phrase.anyOf(cardinals.keySet()) + "|\\d{1,4})";
  }

  /** A group that matches the words for one to {@code last}, without the article. */
  String anyWord(int last) {
    return Phrase.anyOf(
        cardinals.entrySet().stream()
            .filter(e -> e.getValue() <= last && !e.getKey().matches("an?"))
            .map(Map.Entry::getKey)
            .toList());
  }

  /** A group that matches phrases with a numeral that counts nothing: "one night". */
  String anyIndefinite() {
    return Phrase.anyOf(indefinite);
  }

  /** A group that matches an ordinal: "tenth", "25th". */
  String anyOrdinal() {
    return "(?:" + Phrase.anyOf(ordinals.keySet()) + "|\\d{1,4}(?:st|nd|rd|th))";
  }

  /** A group that matches a decade of a century: "sixties". */
  String anyDecade() {
    return Phrase.anyOf(decades.values());
  }

  /** The number that a cardinal or an ordinal tells. */
  int number(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (Character.isDigit(plain.charAt(0))) {
      return Integer.parseInt(plain.replaceAll("\\D+$", ""));
    }
    Integer cardinal = cardinals.get(plain);
    Integer number = cardinal == null ? ordinals.get(plain) : cardinal;
    if (number == null) {
      throw new IllegalArgumentException("no number: " + word);
    }
    return number;
  }

  /** The first year of a decade within its century: 60 for "sixties". */
  int decade(String word) {
    List<Integer> found = new ArrayList<>();
    decades.forEach(
        (first, name) -> {
          if (name.equalsIgnoreCase(word)) {
            found.add(first);
          }
        });
    return found.get(0);
  }
}
