package crosscheck.dossier;

import crosscheck.time.Publication;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement, or a piece of background knowledge, on its way to becoming a claim.
 *
 * @param fields its keys
 * @param statement what has been read of it
 * @param publication when its source was published; null for background knowledge
 * @param longScale whether its source counts a million millions as a billion
 * @param phrase the phrase that carries the claim, if there is one; most knowledge can do without
 * @param value the curator's reading of the phrase, where it is not literally the phrase
 */
record Entry(
    Node.Fields fields,
    Statement statement,
    @Nullable Publication publication,
    boolean longScale,
    Optional<Node.Scalar> phrase,
    Optional<Node.Scalar> value) {

  static final String WORDING = "wording";
  static final String VALUE = "value";

  /** An entry with these keys. */
  static Entry of(
      Node.Fields fields,
      Statement statement,
      @Nullable Publication publication,
      boolean longScale) {
    Optional<Node.Scalar> value = readable(fields, VALUE);
    return statement.isKnowledge()
        ? new Entry(fields, statement, publication, longScale, value, Optional.empty())
        : new Entry(fields, statement, publication, longScale, readable(fields, WORDING), value);
  }

  /** A phrase that is too long has been refused, and no reader shall toil at it. */
  private static Optional<Node.Scalar> readable(Node.Fields fields, String key) {
    return fields
        .scalar(key)
        .filter(phrase -> Schema.of("phrase").fault(phrase.text().strip()) == null);
  }

  Ground ground() {
    return Ground.of(statement);
  }

  Claim.Manner manner() {
    return Claim.Manner.of(statement);
  }

  /** Where the phrase stands; the beginning of the entry where there is none. */
  Location phraseAt() {
    return phrase().map(Node.Scalar::at).orElse(fields.at());
  }

  /** The phrase in the form for comparing. */
  Plain plain() {
    return Plain.of(phrase.map(Node.Scalar::text).orElse(""));
  }

  /** Whether the phrase holds one of these as whole words, upper and lower case alike. */
  boolean holdsOneOf(Stream<String> words) {
    Plain lower = plain().lower();
    return words.anyMatch(word -> lower.countWords(Plain.of(word).lower()) > 0);
  }
}
