package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Event;
import crosscheck.dossier.Source;
import crosscheck.place.Place;
import crosscheck.time.Publication;
import crosscheck.time.Tense;
import crosscheck.time.TimeContext;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The contexts in which a time may have been read: a statement does not keep its own.
 *
 * @param dossier where sources, events and places are known
 */
record Contexts(Dossier dossier) {

  /** The likeliest first; none for background knowledge, which has no publication. */
  List<TimeContext> of(Claim.When claim) {
    Source source = dossier.sources().get(claim.ground().voices().get(0).source());
    if (source == null) {
      return List.of();
    }
    List<TimeContext> contexts = new ArrayList<>();
    for (List<ZoneId> others : List.of(List.<ZoneId>of(), tellers(claim))) {
      for (ZoneId zone : zones(claim, source.publication())) {
        for (Tense tense : tenses(claim)) {
          contexts.add(new TimeContext(source.publication(), zone, tense, dossier.days(), others));
        }
      }
    }
    return contexts;
  }

  /** The zones of all that tell this time, which a time without a place may be told in. */
  private List<ZoneId> tellers(Claim.When claim) {
    return dossier.claims().values().stream()
        .filter(c -> c instanceof Claim.When when && when.event().equals(claim.event()))
        .map(c -> dossier.sources().get(c.ground().voices().get(0).source()))
        .filter(Objects::nonNull)
        .map(source -> source.publication().zone())
        .distinct()
        .sorted(Comparator.comparing(ZoneId::getId))
        .toList();
  }

  private static List<Tense> tenses(Claim.When claim) {
    return claim.isExpected()
        ? List.of(Tense.FUTURE, Tense.PAST)
        : List.of(Tense.PAST, Tense.FUTURE);
  }

  /** A time without a zone of its own was read in that of its context. */
  private Set<ZoneId> zones(Claim.When claim, Publication publication) {
    Set<ZoneId> zones = new LinkedHashSet<>();
    if (claim.moment().statedZone() == null) {
      zones.add(claim.moment().readInZone());
    }
    Event event = dossier.events().get(claim.event());
    zoneOf(event == null ? null : event.place()).ifPresent(zones::add);
    zones.add(publication.zone());
    return zones;
  }

  /** The zone of a place, or of the nearest region around it that has one. */
  private Optional<ZoneId> zoneOf(@Nullable String id) {
    Optional<Place> here = Optional.ofNullable(id).flatMap(dossier.places()::byId);
    while (here.isPresent() && here.get().zone() == null) {
      here = Optional.ofNullable(here.get().within()).flatMap(dossier.places()::byId);
    }
    return here.map(Place::zone);
  }
}
