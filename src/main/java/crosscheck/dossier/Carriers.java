package crosscheck.dossier;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds who else says what a correction takes back: the same claim, or the same digits in the same
 * unit for the same quantity, whatever the hedge.
 */
final class Carriers {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Dossier dossier;
  private final Map<List<String>, List<Claim>> bySubjects;

  /**
   * @param dossier the dossier before the correction
   */
  Carriers(Dossier dossier) {
    this.dossier = dossier;
    this.bySubjects =
        dossier.claims().values().stream().collect(Collectors.groupingBy(Claim::subjects));
  }

  /** By superseded statement those of other articles that carry its figure, if there are any. */
  SortedMap<String, SortedSet<String>> of(Correction correction) {
    SortedMap<String, SortedSet<String>> carried = new TreeMap<>();
    for (String id : correction.superseded()) {
      Claim superseded = dossier.claims().get(id);
      SortedSet<String> others = superseded == null ? new TreeSet<>() : others(superseded);
      if (!others.isEmpty()) {
        carried.put(id, others);
      }
    }
    return carried;
  }

  private SortedSet<String> others(Claim superseded) {
    SortedSet<String> others = new TreeSet<>();
    for (Claim claim : bySubjects.getOrDefault(superseded.subjects(), List.of())) {
      Statement said = voice(claim);
      if (!said.isKnowledge()
          && !said.article().equals(voice(superseded).article())
          && sameFigure(superseded, claim)) {
        others.add(said.id());
      }
    }
    return others;
  }

  private static boolean sameFigure(Claim one, Claim other) {
    if (one.content().equals(other.content())) {
      return true;
    }
    return one instanceof Claim.Value value
        && other instanceof Claim.Value figure
        && value.unit().equals(figure.unit())
        && value.manner() == figure.manner()
        && !digits(one).isEmpty()
        && digits(one).equals(digits(other));
  }

  private static List<String> digits(Claim claim) {
    return DIGITS.matcher(voice(claim).wording()).results().map(found -> found.group()).toList();
  }

  private static Statement voice(Claim claim) {
    return claim.ground().voices().get(0);
  }
}
