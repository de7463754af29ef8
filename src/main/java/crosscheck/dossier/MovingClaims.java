package crosscheck.dossier;

import crosscheck.dossier.Quantity.AsOf;
import crosscheck.time.Publication;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives a quantity that moves a quantity of its own for each instant as of which it is told. Two
 * reports speak of one instant only if both name the clock time: within a day a toll may grow.
 */
final class MovingClaims {

  static final String AS_OF = "as-of";
  static final String REVISED = "revised";

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd[ HH:mm]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Problems problems;
  private final SortedMap<String, Quantity> told = new TreeMap<>();

  MovingClaims(Problems problems) {
    this.problems = problems;
  }

  /** The quantities that have come up, by id. */
  SortedMap<String, Quantity> told() {
    return Collections.unmodifiableSortedMap(told);
  }

  /** The quantity that an entry tells: of one that moves, that of its instant. */
  Optional<Quantity> of(Entry entry, Quantity quantity) {
    if (quantity.moves() == null) {
      refuse(entry, AS_OF, quantity);
      refuse(entry, REVISED, quantity);
      return Optional.of(quantity);
    }
    Publication published = entry.publication();
    Optional<Node.Scalar> stated = entry.fields().scalar(AS_OF);
    if (published == null) {
      problems.add(
          entry.fields().at(),
          "`" + quantity.id() + "` moves, and knowledge has no day to tell it");
      return Optional.empty();
    }
    Optional<Publication> when =
        stated.isPresent() ? instant(stated.get(), published) : Optional.of(published);
    return when.map(instant -> at(entry, quantity, instant, stated.isPresent()));
  }

  private Quantity at(Entry entry, Quantity quantity, Publication when, boolean stated) {
    boolean revised = entry.fields().has(REVISED);
    AsOf asOf = new AsOf(quantity.id(), when.window(), stated, revised);
    Quantity at = quantity.at(name(entry, when, stated, revised), asOf);
    told.put(at.id(), at);
    return at;
  }

  private static String name(Entry entry, Publication when, boolean stated, boolean revised) {
    LocalTime time = when.time();
    String source = "by-" + entry.statement().source().toLowerCase(Locale.ROOT);
    String end = revised ? "-revised" : "";
    if (!stated) {
      return "as-told-" + source + end;
    }
    return time == null
        ? "as-of-" + when.date() + "-" + source + end
        : "as-of-" + when.firstInstant().toString().toLowerCase(Locale.ROOT).replace(":", "") + end;
  }

  private Optional<Publication> instant(Node.Scalar text, Publication published) {
    try {
      TemporalAccessor read =
          WRITTEN.parseBest(text.text().strip(), LocalDateTime::from, LocalDate::from);
      LocalTime time = read.query(TemporalQueries.localTime());
      return Optional.of(new Publication(LocalDate.from(read), time, published.zone()));
    } catch (DateTimeException e) {
      problems.add(text.at(), "`" + text.text() + "` is no date and time of the calendar");
      return Optional.empty();
    }
  }

  private void refuse(Entry entry, String key, Quantity quantity) {
    if (entry.fields().has(key)) {
      problems.add(
          entry.fields().keyAt(key),
          "`%s` goes with what moves, but `%s` has one value".formatted(key, quantity.id()));
    }
  }
}
