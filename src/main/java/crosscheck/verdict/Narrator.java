package crosscheck.verdict;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Event;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Quantity;
import crosscheck.network.Contradiction;
import crosscheck.network.Estimate;
import crosscheck.place.Place;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Shown;
import crosscheck.time.ShownTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts estimates, comparisons and derivations into words, with units and zones people know. */
public final class Narrator {

  private static final String TIME = ".time";
  private final Dossier dossier;

  /**
   * The zone in which the first statement about the time, or expected time, of an event is read.
   */
  private final Map<String, ZoneId> spokenZones = new HashMap<>();

  public Narrator(Dossier dossier) {
    this.dossier = dossier;
    for (Claim claim : dossier.claims().values()) {
      if (claim instanceof Claim.When when) {
        ZoneId zone = when.moment().readInZone();
        spokenZones.putIfAbsent(when.quantity(), zone);
        if (when.isExpected()) {
          spokenZones.putIfAbsent(when.expectedQuantity(), zone);
        }
      }
    }
  }

  /** The title of a quantity, an event or whatever else has one; else the id itself. */
  public String title(String subject) {
    Quantity quantity = dossier.quantities().get(subject);
    if (quantity != null) {
      return quantity.title();
    }
    Event event = dossier.events().get(subject);
    return event != null ? event.title() : subject;
  }

  /** Whether a quantity is the time of an event that the dossier knows. */
  boolean isTime(String quantity) {
    return event(quantity).isPresent();
  }

  /** The title of the event whose time a quantity is, else that of the quantity. */
  String occasion(String quantity) {
    return event(quantity).map(Event::title).orElseGet(() -> title(quantity));
  }

  private Optional<Event> event(String quantity) {
    int end = quantity.indexOf(TIME);
    return end < 0
        ? Optional.empty()
        : Optional.ofNullable(dossier.events().get(quantity.substring(0, end)));
  }

  /** The plain range and, where it is wider, the charitable one. */
  public String rings(String quantity, Kind kind, Rings rings) {
    String inner = range(quantity, kind, rings.inner());
    String outer = range(quantity, kind, rings.outer());
    return inner.equals(outer) ? inner : inner + " (charitably " + outer + ")";
  }

  /** One range in the unit or the zone that suits the quantity. */
  public String range(String quantity, Kind kind, Range range) {
    return kind == Kind.INSTANT ? ShownTime.show(range, zone(quantity)) : Shown.show(range, kind);
  }

  /**
   * The zone in which the time of an event is told: that of its place, else the one in which the
   * first statement about it is read, else UTC.
   */
  public ZoneId zone(String quantity) {
    int end = quantity.indexOf(TIME);
    Event event = end < 0 ? null : dossier.events().get(quantity.substring(0, end));
    String place = event == null ? null : event.place();
    while (place != null) {
      Optional<Place> known = dossier.places().byId(place);
      ZoneId zone = known.map(Place::zone).orElse(null);
      if (zone != null) {
        return zone;
      }
      place = known.map(Place::within).orElse(null);
    }
    return spokenZones.getOrDefault(quantity, ZoneOffset.UTC);
  }

  /** An estimate with its value and what it rests on. */
  public String estimate(Estimate estimate) {
    return estimate.quantity() + " = " + value(estimate) + " [" + ids(estimate.support()) + "]";
  }

  /** The value of an estimate. */
  public String value(Estimate estimate) {
    return rings(estimate.quantity(), estimate.kind(), estimate.rings());
  }

  /** How an estimate came about, in one sentence. */
  public String derivation(Estimate estimate) {
    if (estimate.parents().isEmpty()) {
      return ids(estimate.support())
          + " gives "
          + title(estimate.quantity())
          + ": "
          + value(estimate);
    }
    String parents =
        estimate.parents().stream()
            .map(parent -> title(parent.quantity()) + " " + value(parent))
            .collect(Collectors.joining(" and "));
    return "from " + parents + " follows " + title(estimate.quantity()) + ": " + value(estimate);
  }

  /** The premises of a contradiction, one sentence each. */
  public List<String> premises(Contradiction contradiction) {
    Function<Rings, Range> read = contradiction.fit() == Fit.CLASHES ? Rings::outer : Rings::inner;
    Premise premise = new Premise(this, read);
    return Stream.concat(
            contradiction.ties().stream().map(premise::tell),
            contradiction.estimates().stream().map(premise::tell))
        .toList();
  }

  /** A comparison in one sentence. */
  public String check(Check check) {
    Estimate left = check.leftEstimate();
    Estimate right = check.rightEstimate();
    String left0 = left == null ? ids(check.left()) : value(left) + " by " + ids(check.left());
    String right0 = right == null ? ids(check.right()) : value(right) + " by " + ids(check.right());
    String sides = check.right().isEmpty() ? left0 : left0 + " against " + right0;
    return title(check.subject()) + ": " + sides + " " + word(check.fit());
  }

  private static String word(Fit fit) {
    return switch (fit) {
      case AGREES -> "agree";
      case STRAINS -> "agree only on a charitable reading";
      case CLASHES -> "clash on every reading";
    };
  }

  /** What has no ground holds by what is measured: no length is negative. */
  static String ids(Collection<Ground> grounds) {
    return grounds.isEmpty()
        ? "its nature"
        : grounds.stream().map(Ground::id).collect(Collectors.joining(", "));
  }
}
