package crosscheck.dossier;

import java.util.Map;

/** Checks that a figure said to be the conversion of another measures the same thing. */
final class ConversionCheck {

  private final Problems problems;

  ConversionCheck(Problems problems) {
    this.problems = problems;
  }

  /** Reports what is wrong with the claim of {@code entry}, if it is a conversion. */
  void check(Entry entry, Map<String, Claim> claims) {
    Claim claim = claims.get(entry.statement().id());
    if (!(claim instanceof Claim.Value value) || value.converts() == null) {
      return;
    }
    Location at = entry.fields().valueAt("converts");
    Claim original = claims.get(value.converts());
    if (original == claim) {
      problems.add(at, "`" + value.converts() + "` cannot be the conversion of itself");
    } else if (original instanceof Claim.Value other) {
      refuseOther(at, value, other);
    } else if (original != null) {
      problems.add(at, "`" + value.converts() + "` gives no figure that could be converted");
    }
  }

  private void refuseOther(Location at, Claim.Value value, Claim.Value original) {
    String id = value.converts();
    if (value.kind() != original.kind()) {
      problems.add(
          at,
          "`%s` gives %s, this %s"
              .formatted(id, FigureClaims.a(original.kind()), FigureClaims.a(value.kind())));
    } else if (!value.quantity().equals(original.quantity())) {
      problems.add(
          at, "`%s` gives `%s`, this `%s`".formatted(id, original.quantity(), value.quantity()));
    }
  }
}
