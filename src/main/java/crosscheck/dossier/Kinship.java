package crosscheck.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How one person is related to another, by kinship.yaml.
 *
 * @param id word for the elder: parent, sibling
 * @param direct whether one descends from the other
 * @param generations by how many the elder comes before the other
 * @param kindOf id of the relation of which this is a kind; its own where there is none
 * @param mutual whether each is to the other what the other is to him
 * @param olderBy by how many seconds the elder is older
 */
public record Kinship(
    String id, boolean direct, int generations, String kindOf, boolean mutual, Rings olderBy) {

  private static final Fraction YEAR = Fraction.of(31_556_952); // 365.2425 days in seconds
  private static final Map<String, Word> WORDS = read(Packaged.yaml("kinship.yaml"));

  /** A word for a relation; turned where it is what the younger is to the elder. */
  record Word(Kinship relation, boolean turned) {}

  /** What a word says. */
  static Optional<Word> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }

  /** Every word there is. */
  static Collection<String> words() {
    return WORDS.keySet();
  }

  /** The words for a relation, from either side. */
  List<String> spoken() {
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().relation().equals(this))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Word> read(JsonNode file) {
    Map<String, Word> words = new TreeMap<>();
    file.path("relations")
        .properties()
        .forEach(
            relation -> {
              Kinship kinship = kinship(relation.getKey(), relation.getValue());
              texts(relation.getValue().path("words"))
                  .forEach(word -> words.put(word, new Word(kinship, false)));
              texts(relation.getValue().path("turned"))
                  .forEach(word -> words.put(word, new Word(kinship, true)));
            });
    return words;
  }

  private static Kinship kinship(String id, JsonNode data) {
    Rings years =
        new Rings(
            Range.parse(data.path("inner").textValue()),
            Range.parse(data.path("outer").textValue()));
    return new Kinship(
        id,
        data.path("line").textValue().equals("direct"),
        data.path("generations").intValue(),
        data.path("kind-of").asText(id),
        data.path("turned").isMissingNode(),
        years.scale(YEAR));
  }

  private static List<String> texts(JsonNode list) {
    TreeSet<String> texts = new TreeSet<>();
    list.forEach(text -> texts.add(text.textValue()));
    return new ArrayList<>(texts);
  }
}
