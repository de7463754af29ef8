package crosscheck.explanation;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.explanation.NotCompared.Cause;
import crosscheck.verdict.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Tells why two statements were not compared: what differs, or what is missing. */
public final class WhyNot {

  private final Map<String, Claim> claims = new HashMap<>();
  private final Meetings meetings;
  private final Bridges bridges;

  public WhyNot(Result result) {
    for (Claim claim : result.dossier().mergedClaims()) {
      for (Statement voice : claim.ground().voices()) {
        claims.put(voice.id(), claim);
      }
    }
    meetings = new Meetings(result);
    bridges = new Bridges(result);
  }

  /** One of the two statements, with the claim it makes. */
  record Party(String id, Claim claim) {

    Ground ground() {
      return claim.ground();
    }

    private String verb() {
      return switch (claim.manner()) {
        case ASSERTED -> id + " asserts";
        case EXPECTED -> id + " expects";
        case DENIED -> id + " denies";
      };
    }
  }

  /**
   * What kept two statements apart, or that nothing did.
   *
   * @throws NullPointerException if one of the ids is unknown
   */
  public NotCompared of(String one, String other) {
    Party a = party(one);
    Party b = party(other);
    if (a.ground().equals(b.ground())) {
      return new NotCompared(Cause.COMPARED, "they make one claim, in two voices");
    }
    Optional<Meetings.Meeting> meeting = meetings.of(a.ground(), b.ground());
    if (meeting.isPresent() && meeting.get().others().isEmpty()) {
      return new NotCompared(Cause.COMPARED, "they are compared: " + meeting.get().told());
    }
    return manner(a, b)
        .or(() -> like(a, b))
        .or(() -> meetings.clash(a.ground(), b.ground()).map(WhyNot::together))
        .or(() -> bridges.differ(a, b))
        .or(() -> meeting.map(WhyNot::together))
        .orElseGet(() -> bridges.between(a, b));
  }

  private Party party(String id) {
    return new Party(id, Objects.requireNonNull(claims.get(id), id));
  }

  private static NotCompared together(Meetings.Meeting meeting) {
    return new NotCompared(
        Cause.TOGETHER,
        "they are compared only together with "
            + Ids.and(meeting.others())
            + ", as "
            + meeting.subject());
  }

  private static Optional<NotCompared> manner(Party a, Party b) {
    TreeSet<String> common = new TreeSet<>(a.claim().subjects());
    common.retainAll(b.claim().subjects());
    boolean alike = a.claim().manner() == b.claim().manner();
    if (!common.isEmpty() && !alike) {
      String text = "both speak of " + common.first() + ", but " + a.verb() + " it and " + b.verb();
      return Optional.of(new NotCompared(Cause.MANNER, text + " it"));
    }
    if (!common.isEmpty() && a.claim().isDenied()) {
      String text = "both deny something of " + common.first() + ": denials exclude nothing";
      return Optional.of(new NotCompared(Cause.MANNER, text));
    }
    return unasserted(a).or(() -> unasserted(b));
  }

  /** What is only expected, or denied, of a quantity is held against nothing but that quantity. */
  private static Optional<NotCompared> unasserted(Party party) {
    List<String> parts = Parts.of(party.claim());
    if (parts.isEmpty() || party.claim().isAsserted()) {
      return Optional.empty();
    }
    String text =
        "%s %s: that is held against nothing but other statements of it"
            .formatted(party.verb(), Ids.and(parts));
    return Optional.of(new NotCompared(Cause.MANNER, text));
  }

  private static Optional<NotCompared> like(Party a, Party b) {
    boolean sameThing =
        a.claim().getClass().equals(b.claim().getClass())
            && a.claim().subjects().equals(b.claim().subjects());
    Optional<String> told = Likes.of(a.id(), a.claim()).or(() -> Likes.of(b.id(), b.claim()));
    return told.map(
        text ->
            new NotCompared(
                Cause.LIKE,
                sameThing ? "there may be several of " + Ids.and(a.claim().subjects()) : text));
  }
}
