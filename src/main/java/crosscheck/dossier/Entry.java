package crosscheck.dossier;

import crosscheck.time.Publication;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement, or a piece of background knowledge, on its way to becoming a claim.
 *
 * @param fields its keys
 * @param statement what has been read of it
 * @param publication when its source was published; null for background knowledge
 * @param longScale whether its source counts a million millions as a billion
 */
record Entry(
    Node.Fields fields, Statement statement, @Nullable Publication publication, boolean longScale) {

  static final String WORDING = "wording";
  static final String VALUE = "value";

  Ground ground() {
    return Ground.of(statement);
  }

  Claim.Manner manner() {
    return Claim.Manner.of(statement);
  }

  /** The phrase that carries the claim, if there is one; most knowledge can do without. */
  Optional<Node.Scalar> phrase() {
    return readable(statement.isKnowledge() ? VALUE : WORDING);
  }

  /** The curator's reading of the phrase, where it is not literally the phrase. */
  Optional<Node.Scalar> value() {
    return statement.isKnowledge() ? Optional.empty() : readable(VALUE);
  }

  /** A phrase that is too long has been refused, and no reader shall toil at it. */
  private Optional<Node.Scalar> readable(String key) {
    return fields
        .scalar(key)
        .filter(phrase -> Schema.of("phrase").fault(phrase.text().strip()) == null);
  }

  /** Where the phrase stands; the beginning of the entry where there is none. */
  Location phraseAt() {
    return phrase().map(Node.Scalar::at).orElse(fields.at());
  }

  /** The phrase in the form for comparing. */
  Plain plain() {
    return Plain.of(phrase().map(Node.Scalar::text).orElse(""));
  }
}
