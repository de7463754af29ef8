package crosscheck.scenario;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Quantity;
import crosscheck.place.Place;
import crosscheck.quantity.NearestWord;
import crosscheck.verdict.Corrected;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The ids and names of a dossier that steps can use. An unknown one is an {@link
 * IllegalArgumentException} that names the nearest.
 */
final class Known {

  private final Result result;

  Known(Result result) {
    this.result = result;
  }

  /** Whether a later version of its article has taken a statement back. */
  boolean isCorrected(String id) {
    return result.dossier().revisions().told(id).isPresent();
  }

  /** Refuses a statement that another version's statement does not replace. */
  void corrected(String id, String other) {
    everStated(List.of(other));
    String told = result.dossier().revisions().told(id).orElse("not corrected");
    if (!told.equals("superseded by " + other)) {
      throw new AssertionError(id + " is not superseded by " + other + "; it is " + told);
    }
  }

  /** The verdict on the statement with this id. */
  Judgement statement(String id) {
    result
        .dossier()
        .revisions()
        .told(id)
        .ifPresent(
            how -> {
              throw new IllegalArgumentException("`" + id + "` is not judged: it is " + how);
            });
    return get("statement", id, result.judgements());
  }

  /** Refuses ids that no statement has. */
  void statements(Collection<String> ids) {
    ids.forEach(this::statement);
  }

  /** Refuses ids of no statement, whether it stands or was taken back. */
  void everStated(Collection<String> ids) {
    SortedMap<String, Claim> claims = result.dossier().allClaims();
    ids.forEach(id -> require("statement", id, claims.keySet()));
  }

  /** What the later version of an article with this id has come to. */
  Corrected correction(String source) {
    return get(
        "correction",
        source,
        result.corrected().stream()
            .collect(Collectors.toMap(one -> one.correction().source(), one -> one)));
  }

  /** The quantity with this id. */
  Quantity quantity(String id) {
    return get("quantity", id, result.dossier().quantities());
  }

  /** The place with this name or alias. */
  Place place(String name) {
    Map<String, Place> byName = new TreeMap<>();
    for (Place place : result.dossier().places().all()) {
      byName.put(place.name(), place);
      place.aliases().forEach(alias -> byName.putIfAbsent(alias, place));
    }
    return get("place", name, byName);
  }

  /** Refuses what is no entity of the dossier. */
  void entity(String id) {
    Dossier dossier = result.dossier();
    List<String> entities = new ArrayList<>(dossier.quantities().keySet());
    dossier.places().all().forEach(place -> entities.add(place.id()));
    for (Map<String, ?> section :
        List.of(
            dossier.names(),
            dossier.events(),
            dossier.series(),
            dossier.distances(),
            dossier.journeys(),
            dossier.topics())) {
      entities.addAll(section.keySet());
    }
    dossier.quantities().keySet().forEach(quantity -> entities.add(withoutAttribute(quantity)));
    require("entity", id, entities);
  }

  private static String withoutAttribute(String quantity) {
    int dot = quantity.indexOf('.');
    return dot < 0 ? quantity : quantity.substring(0, dot);
  }

  /** Refuses what is no rule. */
  static void rule(String name) {
    require("rule", name, Examiner.shared().rules());
  }

  private static <T> T get(String what, String word, Map<String, T> known) {
    require(what, word, known.keySet());
    return Objects.requireNonNull(known.get(word));
  }

  private static void require(String what, String word, Collection<String> known) {
    if (!known.contains(word)) {
      String nearest =
          NearestWord.to(word, known).map(n -> "; did you mean `" + n + "`?").orElse("");
      throw new IllegalArgumentException("unknown " + what + " `" + word + "`" + nearest);
    }
  }
}
