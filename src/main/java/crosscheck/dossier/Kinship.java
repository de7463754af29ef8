package crosscheck.dossier;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
  private static final Map<String, Word> WORDS = load();

  private record File(int version, String source, Map<String, Relation> relations) {}

  /**
   * A relation as kinship.yaml tells it.
   *
   * @param kindOf id of the relation of which this is a kind; null if of none
   * @param turned what the younger is to the elder; null where each is to the other the same
   */
  private record Relation(
      String line,
      int generations,
      @Nullable String kindOf,
      Range inner,
      Range outer,
      List<String> words,
      @Nullable List<String> turned) {

    Kinship kinship(String id) {
      return new Kinship(
          id,
          line.equals("direct"),
          generations,
          kindOf == null ? id : kindOf,
          turned == null,
          new Rings(inner, outer).scale(YEAR));
    }
  }

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

  private static Map<String, Word> load() {
    Map<String, Word> words = new TreeMap<>();
    DataFile.read(Kinship.class, "kinship.yaml", File.class)
        .relations
        .forEach(
            (id, relation) -> {
              Kinship kinship = relation.kinship(id);
              relation.words.forEach(word -> words.put(word, new Word(kinship, false)));
              if (relation.turned != null) {
                relation.turned.forEach(word -> words.put(word, new Word(kinship, true)));
              }
            });
    return words;
  }
}
