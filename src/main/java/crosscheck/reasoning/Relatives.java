package crosscheck.reasoning;

import crosscheck.dossier.Claim.Kin;
import crosscheck.dossier.Kinship;
import crosscheck.quantity.Fit;

/** What rules ask of kinship. */
public final class Relatives {

  private Relatives() {}

  /**
   * How two kinships of the same two people go together: one and the same agrees, one that is a
   * kind of the other too; two ways of descent clash, and so does one way told both ways round;
   * anything else may be both, or loosely told.
   */
  public static Fit fit(Kin one, Kin other) {
    boolean turned = !one.elder().equals(other.elder());
    Kinship left = one.kinship();
    Kinship right = other.kinship();
    boolean sameKind = left.kindOf().equals(right.kindOf());
    if (sameKind && !(turned && isRanked(left) && isRanked(right))) {
      return Fit.AGREES;
    }
    return sameKind || left.direct() && right.direct() ? Fit.CLASHES : Fit.STRAINS;
  }

  private static boolean isRanked(Kinship kinship) {
    return !kinship.mutual();
  }
}
