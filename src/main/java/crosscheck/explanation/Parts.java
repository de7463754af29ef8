package crosscheck.explanation;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Event;
import crosscheck.network.Tie;
import java.util.List;
import java.util.stream.Stream;

/** Which quantities claims and ties are about. */
final class Parts {

  private Parts() {}

  /** The quantities that a claim of values, times or relations speaks of; none for other claims. */
  static List<String> of(Claim claim) {
    if (claim instanceof Claim.Value value) {
      return List.of(value.quantity());
    }
    if (claim instanceof Claim.When when) {
      return List.of(when.quantity());
    }
    if (claim instanceof Claim.Ago ago) {
      return List.of(ago.quantity());
    }
    if (claim instanceof Claim.Multiple multiple) {
      return List.of(multiple.quantity(), multiple.base());
    }
    if (claim instanceof Claim.Difference difference) {
      return List.of(difference.quantity(), difference.base());
    }
    if (claim instanceof Claim.Change change) {
      return List.of(change.quantity(), change.base());
    }
    if (claim instanceof Claim.Placed placed) {
      return Stream.concat(Stream.of(placed.quantity()), placed.among().stream()).toList();
    }
    if (claim instanceof Claim.Apart apart) {
      return List.of(Event.timeOf(apart.event()), Event.timeOf(apart.anchor()));
    }
    if (claim instanceof Claim.Before before) {
      return List.of(Event.timeOf(before.first()), Event.timeOf(before.then()));
    }
    return List.of();
  }

  /** The quantities that a tie joins. */
  static List<String> of(Tie tie) {
    if (tie instanceof Tie.Offset offset) {
      return List.of(offset.later(), offset.earlier());
    }
    if (tie instanceof Tie.Scale scale) {
      return List.of(scale.whole(), scale.base());
    }
    if (tie instanceof Tie.Sum sum) {
      return List.of(sum.whole(), sum.left(), sum.right());
    }
    if (tie instanceof Tie.Product product) {
      return List.of(product.whole(), product.left(), product.right());
    }
    return List.of();
  }
}
