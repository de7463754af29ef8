package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Quantity;
import crosscheck.quantity.Kind;
import crosscheck.verdict.Slip;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Percentage points told as per cent of the earlier figure, and per cent told as points. */
final class PointSlips implements Slips {

  private static final Pattern POINTS = Pattern.compile("(?i)\\s*percentage points?");
  private static final Pattern PERCENT = Pattern.compile("(?i)\\s*(?:%|per ?cent|pct)");

  private final Dossier dossier;

  PointSlips(Dossier dossier) {
    this.dossier = dossier;
  }

  @Override
  public Stream<Edit> of(Doubt doubt) {
    if (doubt.claim() instanceof Claim.Difference told && told.kind() == Kind.RATIO) {
      Claim share =
          new Claim.Change(
              told.ground(), told.manner(), told.quantity(), told.base(), 1, told.readings());
      return edit(doubt, share, POINTS, " per cent");
    }
    if (doubt.claim() instanceof Claim.Change told && told.periods() == 1 && isShare(told)) {
      Claim points =
          new Claim.Difference(
              told.ground(),
              told.manner(),
              told.quantity(),
              told.base(),
              Kind.RATIO,
              told.readings());
      return edit(doubt, points, PERCENT, " percentage points");
    }
    return Stream.empty();
  }

  private boolean isShare(Claim.Change told) {
    return Optional.ofNullable(dossier.quantities().get(told.quantity()))
        .map(Quantity::kind)
        .filter(Kind.RATIO::equals)
        .isPresent();
  }

  private static Stream<Edit> edit(Doubt doubt, Claim edited, Pattern unit, String other) {
    String wording = doubt.wording();
    Matcher matcher = unit.matcher(wording);
    return matcher.find()
        ? Stream.of(new Edit(edited, Slip.POINTS, matcher.group().strip(), other.strip()))
        : Stream.empty();
  }
}
