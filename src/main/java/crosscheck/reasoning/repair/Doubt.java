package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Source;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Rings;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Result;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a finding gives reason to doubt.
 *
 * @param claim the claim of a ground with one voice
 * @param finding the finding that would dissolve without it
 * @param others what the rest says of the claim's quantity, stated or derived, without the claim
 *     having a part in it
 * @param told when the claim was told, in epoch seconds; any time for what no source tells
 */
record Doubt(Claim claim, Finding finding, List<Estimate> others, Rings told) {

  static Doubt of(Result result, Finding finding, Ground ground) {
    Claim claim = Objects.requireNonNull(result.dossier().claims().get(ground.id()));
    String quantity = quantity(claim);
    SortedSet<Ground> involved = finding.grounds();
    List<Estimate> others =
        result.estimates().stream()
            .filter(estimate -> estimate.quantity().equals(quantity))
            .filter(estimate -> !estimate.support().contains(ground))
            .filter(estimate -> involved.containsAll(estimate.support()))
            .toList();
    Source source = result.dossier().sources().get(claim.ground().voices().get(0).source());
    Rings told = source == null ? Rings.ALL : source.publication().window();
    return new Doubt(claim, finding, others, told);
  }

  Statement statement() {
    return claim.ground().voices().get(0);
  }

  String wording() {
    return statement().wording();
  }

  /**
   * Whether an edit leaves nothing that clashes with its value at first sight, and tells nothing as
   * a fact that was still to come when it was told.
   */
  boolean mayDissolve(Edit edit) {
    boolean foretold =
        edit.claim() instanceof Claim.When when
            && when.isAsserted()
            && told.inner().liesBelow(when.rings().outer());
    return !foretold && clashesWithNone(edit);
  }

  private boolean clashesWithNone(Edit edit) {
    Optional<Rings> value =
        Optional.of(edit.claim())
            .filter(Claim::isAsserted)
            .filter(edited -> Objects.equals(quantity(edited), quantity(claim)))
            .flatMap(Doubt::value);
    return value.isEmpty()
        || others.stream().noneMatch(other -> other.rings().fit(value.get()) == Fit.CLASHES);
  }

  /** Those of the others that the claim clashes with. */
  List<Estimate> against() {
    Optional<Rings> value = value(claim);
    return others.stream()
        .filter(other -> value.filter(v -> other.rings().fit(v) == Fit.CLASHES).isPresent())
        .toList();
  }

  /** The quantity that a claim gives a value; null where it gives none. */
  private static @Nullable String quantity(Claim claim) {
    if (claim instanceof Claim.Value value) {
      return value.quantity();
    }
    if (claim instanceof Claim.When when) {
      return when.quantity();
    }
    return claim instanceof Claim.Ago ago ? ago.quantity() : null;
  }

  private static Optional<Rings> value(Claim claim) {
    if (claim instanceof Claim.Value value) {
      return Optional.of(value.rings());
    }
    if (claim instanceof Claim.When when) {
      return Optional.of(when.rings());
    }
    return claim instanceof Claim.Ago ago ? Optional.of(ago.rings()) : Optional.empty();
  }
}
