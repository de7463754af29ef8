package crosscheck.dossier;

import java.util.Locale;
import java.util.Optional;

/** Reads the claims on ranks: first, last, previous, only, 8th of a series. */
final class RankClaims {

  private final Ordinals ordinals = Ordinals.standard();
  private final World world;
  private final Register register;
  private final Problems problems;

  RankClaims(World world, Register register, Problems problems) {
    this.world = world;
    this.register = register;
    this.problems = problems;
  }

  /** A rank; the number is 0 but for {@link Claim.Rank#NTH}. */
  private record Place(Claim.Rank rank, int number) {}

  /** The claim that an event has a rank in its series, for which the wording holds a word. */
  Optional<Claim> ordinal(Entry entry) {
    Node.Fields fields = entry.fields().fields("ordinal");
    Optional<String> event = register.find(fields, "what", Sort.EVENT);
    Optional<String> series = register.find(fields, "in", Sort.SERIES);
    Optional<String> since = register.find(fields, "since", Sort.EVENT);
    Optional<String> before = register.find(fields, "before", Sort.EVENT);
    Optional<Place> place = fields.scalar("is").flatMap(this::place);
    place.ifPresent(
        p -> problems.refuseWordless(entry, ordinals.wordsFor(p.rank(), p.number()), "the rank"));
    if (event.isEmpty() || series.isEmpty() || place.isEmpty()) {
      return Optional.empty();
    }
    refuseStranger(fields, event.get(), series.get());
    return Optional.of(
        new Claim.Ranked(
            entry.ground(),
            entry.manner(),
            event.get(),
            series.get(),
            place.get().rank(),
            place.get().number(),
            since.orElse(null),
            before.orElse(null),
            entry.publication()));
  }

  private Optional<Place> place(Node.Scalar scalar) {
    String text = scalar.text().strip();
    if (ordinals.ranks().contains(text)) {
      return Optional.of(new Place(Claim.Rank.valueOf(text.toUpperCase(Locale.ROOT)), 0));
    }
    if (text.matches("[1-9][0-9]{0,5}")) {
      int number = Integer.parseInt(text);
      // "1st" and "first" are the same claim.
      return Optional.of(
          number == 1 ? new Place(Claim.Rank.FIRST, 0) : new Place(Claim.Rank.NTH, number));
    }
    problems.addUnknown(scalar.at(), "rank", text, ordinals.ranks());
    return Optional.empty();
  }

  private void refuseStranger(Node.Fields fields, String event, String series) {
    Series members = world.series().get(series);
    if (members != null && !members.events().contains(event)) {
      problems.add(fields.valueAt("what"), "`" + event + "` is not in the series `" + series + "`");
    }
  }
}
