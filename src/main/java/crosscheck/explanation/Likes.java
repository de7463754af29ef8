package crosscheck.explanation;

import crosscheck.dossier.Claim;
import java.util.Optional;

/** Claims that can only be held against their like, and against what. */
final class Likes {

  private Likes() {}

  /** What can be held against a claim, in one sentence; empty for claims of quantities. */
  static Optional<String> of(String id, Claim claim) {
    return says(claim)
        .map(says -> id + " " + says + ": only " + against(claim) + " can be held against it");
  }

  private static Optional<String> says(Claim claim) {
    String told = null;
    if (claim instanceof Claim.Named named) {
      told = "tells the " + named.attribute() + " of " + named.what();
    } else if (claim instanceof Claim.Ranked ranked) {
      told = "ranks " + ranked.event() + " in " + ranked.series();
    } else if (claim instanceof Claim.Located located) {
      told = "tells where " + located.what() + " is";
    } else if (claim instanceof Claim.Direction direction) {
      told = "tells the direction of " + direction.place() + " from " + direction.from();
    } else if (claim instanceof Claim.Bearing bearing) {
      told = "tells the bearing of " + bearing.place() + " from " + bearing.from();
    } else if (claim instanceof Claim.Neighbours neighbours) {
      told = "tells that " + neighbours.place() + " borders on " + neighbours.other();
    } else if (claim instanceof Claim.Happens happens) {
      told = "tells whether " + happens.event() + " takes place";
    } else if (claim instanceof Claim.Disclosed disclosed) {
      told = "tells whether " + disclosed.topic() + " is announced";
    } else if (claim instanceof Claim.Kin kin) {
      told = "tells how " + kin.pair() + " are related";
    } else if (claim instanceof Claim.Holds holds) {
      told = "tells that " + holds.who() + " is " + holds.office();
    }
    return Optional.ofNullable(told);
  }

  private static String against(Claim claim) {
    if (claim instanceof Claim.Named named) {
      return "another " + named.attribute() + " of " + named.what();
    }
    if (claim instanceof Claim.Ranked ranked) {
      return "another rank in " + ranked.series() + " and the times of its events";
    }
    if (claim instanceof Claim.Located located) {
      return "another place of " + located.what() + " and what is known of places";
    }
    if (claim instanceof Claim.Direction
        || claim instanceof Claim.Bearing
        || claim instanceof Claim.Neighbours) {
      return "what is known of places";
    }
    if (claim instanceof Claim.Happens happens) {
      return "who asserts, expects or denies " + happens.event();
    }
    if (claim instanceof Claim.Kin kin) {
      return "another kinship of " + kin.pair() + " and the times of their births";
    }
    if (claim instanceof Claim.Holds holds) {
      return "the terms of " + holds.who();
    }
    return "what others say of its announcement";
  }
}
