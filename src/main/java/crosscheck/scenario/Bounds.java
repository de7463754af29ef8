package crosscheck.scenario;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Quantity;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.reading.FigureReader;
import crosscheck.time.MomentReader;
import crosscheck.time.Publication;
import crosscheck.time.Tense;
import crosscheck.time.TimeContext;
import crosscheck.verdict.Narrator;
import java.time.LocalDate;
import java.time.ZoneId;

/** The two figures between which a quantity is to lie, read to the last digit. */
final class Bounds {

  private final Dossier dossier;
  private final Quantity quantity;

  Bounds(Dossier dossier, Quantity quantity) {
    this.dossier = dossier;
    this.quantity = quantity;
  }

  /** From the low end of the one to the high end of the other. */
  Interval between(String low, String high) {
    Interval from = read(low);
    Interval to = read(high);
    return new Interval(from.low(), from.low() != null, to.high(), to.high() != null);
  }

  private Interval read(String text) {
    if (quantity.kind() == Kind.INSTANT) {
      return MomentReader.standard().read(text, context()).rings().inner().hull();
    }
    return FigureReader.standard()
        .readWhole("exactly " + text, quantity.kind())
        .get(0)
        .rings()
        .inner()
        .hull();
  }

  /** Times in steps are absolute, so the day of publication does not matter. */
  private TimeContext context() {
    ZoneId zone = new Narrator(dossier).zone(quantity.id());
    return new TimeContext(new Publication(LocalDate.EPOCH, null, zone), zone, Tense.PAST);
  }
}
