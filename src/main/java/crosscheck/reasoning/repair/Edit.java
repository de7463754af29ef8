package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Pair;
import crosscheck.verdict.Repair;
import crosscheck.verdict.Slip;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A claim in other words.
 *
 * @param claim the claim as it would be
 * @param slip the sort of slip that the edit would undo
 * @param from the words as they stand
 * @param to the other words
 * @param teller id of the source whose words the other words are, where they need its clock
 * @param pair two places that the dossier has not measured between and the claim now speaks of
 */
public record Edit(
    Claim claim, Slip slip, String from, String to, @Nullable String teller, @Nullable Pair pair) {

  Edit(Claim claim, Slip slip, String from, String to) {
    this(claim, slip, from, to, null, null);
  }

  Edit(Claim claim, Slip slip, String from, String to, @Nullable Pair pair) {
    this(claim, slip, from, to, null, pair);
  }

  /** These words are those of a source, to be read as they stand there. */
  Edit asToldBy(String source) {
    return new Edit(claim, slip, from, to, source, pair);
  }

  /** The dossier with the claim as it would be. */
  public Dossier in(Dossier dossier) {
    SortedMap<String, Claim> claims = new TreeMap<>(dossier.claims());
    claims.put(statement(), claim);
    Dossier edited = dossier.withClaims(claims);
    return pair == null ? edited : edited.withPair(pair);
  }

  /** The edit as advice. */
  public Repair repair() {
    return Repair.of(statement(), slip, from, to, teller);
  }

  private String statement() {
    return claim.ground().id();
  }
}
