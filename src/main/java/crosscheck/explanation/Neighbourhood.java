package crosscheck.explanation;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Event;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Series;
import crosscheck.network.Tie;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which claims can have to do with each other: they speak of one thing, or ties or comparisons join
 * what they speak of. Claims of two neighbourhoods never change each other's verdicts.
 */
final class Neighbourhood {

  private final Dossier dossier;
  private final Map<String, String> above = new HashMap<>();
  private final Map<String, SortedMap<String, Claim>> members = new HashMap<>();
  private final Map<String, String> representatives = new HashMap<>();

  Neighbourhood(Result result) {
    dossier = result.dossier();
    dossier.claims().values().forEach(this::join);
    for (Tie tie : result.ties()) {
      List<String> joined = new ArrayList<>(Parts.of(tie));
      joined.addAll(claimed(tie.grounds()));
      join(joined);
    }
    result.checks().forEach(check -> join(claimed(check.grounds())));
    result.estimates().forEach(estimate -> join(claimed(estimate.support())));
    for (Map.Entry<String, Claim> claim : dossier.claims().entrySet()) {
      String root = root(claim.getKey());
      representatives.put(claim.getKey(), root);
      members.computeIfAbsent(root, r -> new TreeMap<>()).put(claim.getKey(), claim.getValue());
    }
  }

  /** The dossier with the claims alone that can have to do with this statement. */
  Dossier of(String statement) {
    String root = representatives.getOrDefault(statement, statement);
    return dossier.withClaims(members.getOrDefault(root, new TreeMap<>()));
  }

  private void join(Claim claim) {
    List<String> joined = new ArrayList<>(claim.subjects());
    joined.addAll(Parts.of(claim));
    joined.addAll(claimed(List.of(claim.ground())));
    if (claim instanceof Claim.Ranked ranked) {
      Series series = dossier.series().get(ranked.series());
      List<String> events = series == null ? List.of() : series.events();
      events.forEach(event -> joined.add(Event.timeOf(event)));
    }
    join(joined);
  }

  /** Ids of the statements behind grounds; places join nothing. */
  private static List<String> claimed(Collection<Ground> grounds) {
    return grounds.stream()
        .flatMap(ground -> ground.voices().stream())
        .map(voice -> voice.id())
        .toList();
  }

  private void join(List<String> ids) {
    for (int i = 1; i < ids.size(); i++) {
      above.put(root(ids.get(i)), root(ids.get(0)));
    }
  }

  /** The representative of a thing; the way to it is halved as it is walked. */
  private String root(String id) {
    String here = id;
    String next = above.getOrDefault(here, here);
    while (!next.equals(here)) {
      String beyond = above.getOrDefault(next, next);
      above.put(here, beyond);
      here = next;
      next = beyond;
    }
    return here;
  }
}
