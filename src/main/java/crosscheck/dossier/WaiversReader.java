package crosscheck.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads which findings are waived, by whom, why and until when. A part of a statement, such as a
 * conversion in brackets, goes with the statement whether it is named or not.
 */
final class WaiversReader {

  /** Where the reading of a day fails there is a problem, and no dossier comes of it. */
  private static final LocalDate UNREAD = LocalDate.EPOCH;

  private final Register register;
  private final Problems problems;
  private final SortedMap<String, Claim> claims;
  private final SortedMap<String, Location> seen = new TreeMap<>();

  WaiversReader(Register register, Problems problems, SortedMap<String, Claim> claims) {
    this.claims = claims;
    this.register = register;
    this.problems = problems;
  }

  /** The waivers, sorted by their statements. */
  List<Waiver> read(Node.Fields root) {
    return root.list("waivers").stream()
        .map(this::waiver)
        .sorted(Comparator.comparing(waiver -> waiver.between().toString()))
        .toList();
  }

  private Waiver waiver(Node.Fields fields) {
    SortedSet<String> between = new TreeSet<>();
    for (Node.Scalar reference : fields.scalars("between")) {
      register.find(reference, Sort.STATEMENT).ifPresent(id -> member(between, id, reference.at()));
    }
    refuseSecond(between, fields.valueAt("between"));
    Optional<LocalDate> until = fields.scalar("until").flatMap(new DayReader(problems)::read);
    return new Waiver(
        between,
        fields.text("because").orElse(""),
        fields.text("by").orElse(""),
        until.orElse(UNREAD),
        fields.at());
  }

  private void member(SortedSet<String> between, String id, Location at) {
    if (register.isKnowledge(id)) {
      problems.add(at, "`" + id + "` is background knowledge; a waiver names statements only");
    } else if (!between.add(written(id)) && written(id).equals(id)) {
      problems.add(at, "`" + id + "` stands twice in one waiver");
    }
  }

  private String written(String id) {
    Claim claim = claims.get(id);
    return claim == null ? id : claim.ground().voices().get(0).written();
  }

  private void refuseSecond(SortedSet<String> between, Location at) {
    if (between.isEmpty()) {
      return; // nothing could be read of it, and that has been told
    }
    String all = String.join(" and ", between);
    Location first = seen.putIfAbsent(all, at);
    if (first != null) {
      problems.add(at, "duplicate waiver of " + all + "; first in " + first);
    }
  }
}
