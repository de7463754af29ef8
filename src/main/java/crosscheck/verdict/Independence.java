package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import java.util.Collection;

/**
 * Who can corroborate whom: another origin can, the same origin told twice cannot. Within one
 * source, its own voice does not corroborate whom it quotes, nor the other way round.
 */
final class Independence {

  private static final String OWN_VOICE = "own:";

  private Independence() {}

  /** Whether every one of the grounds is known, or said by an origin independent of a statement. */
  static boolean of(Statement statement, Collection<Ground> grounds) {
    return grounds.stream().allMatch(ground -> of(statement, ground));
  }

  private static boolean of(Statement statement, Ground ground) {
    return ground.isKnowledge()
        || ground.voices().stream().anyMatch(voice -> independent(statement, voice));
  }

  /** Whether two statements go back to different origins that do not draw on each other. */
  static boolean independent(Statement one, Statement other) {
    if (one.origin().equals(other.origin())) {
      return false;
    }
    boolean ownVoice = isOwnVoice(one) || isOwnVoice(other);
    return !(ownVoice && one.article().equals(other.article()));
  }

  /** Whether a source says it itself. */
  static boolean isOwnVoice(Statement statement) {
    return statement.origin().startsWith(OWN_VOICE);
  }
}
