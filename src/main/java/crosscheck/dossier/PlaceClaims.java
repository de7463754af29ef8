package crosscheck.dossier;

import crosscheck.place.Compass;
import crosscheck.place.Place;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the claims on where things are: located, direction, borders. */
final class PlaceClaims {

  private final World world;
  private final Register register;
  private final PhraseReader phrases;
  private final Problems problems;

  PlaceClaims(World world, Register register, Problems problems) {
    this.world = world;
    this.register = register;
    this.phrases = new PhraseReader(problems);
    this.problems = problems;
  }

  /** The claim that something is in or near a place, of which the wording holds a name. */
  Optional<Claim> located(Entry entry) {
    Node.Fields fields = entry.fields().fields("located");
    boolean near = fields.has("near");
    if (near == fields.has("in")) {
      problems.add(entry.fields().keyAt("located"), "`located` takes either `in` or `near`");
    }
    Optional<String> what = register.find(fields, "what", Sort.EVENT, Sort.PLACE, Sort.NAME);
    Optional<String> place = register.find(fields, near ? "near" : "in", Sort.PLACE);
    if (place.isPresent() && place.equals(what)) {
      problems.add(fields.valueAt("what"), "`" + what.get() + "` cannot be located by itself");
    }
    place
        .flatMap(p -> Optional.ofNullable(world.places().get(p)))
        .ifPresent(p -> refuseNameless(entry, p));
    return what.flatMap(
        w -> place.map(p -> new Claim.Located(entry.ground(), entry.manner(), w, p, near)));
  }

  private void refuseNameless(Entry entry, Place place) {
    boolean named =
        Stream.concat(Stream.of(place.name()), place.aliases().stream())
            .anyMatch(name -> entry.plain().names(Plain.of(name)));
    if (entry.phrase().isPresent() && !named) {
      problems.add(
          entry.phraseAt(),
          "`%s` holds no name of the place `%s` (%s)"
              .formatted(entry.statement().wording(), place.id(), place.name()));
    }
  }

  /** The claim that a place lies in the direction of the wording from another. */
  Optional<Claim> direction(Entry entry) {
    Node.Fields fields = entry.fields().fields("direction");
    Optional<String> of = register.find(fields, "of", Sort.PLACE);
    Optional<String> from = register.find(fields, "from", Sort.PLACE);
    if (of.isPresent() && of.equals(from)) {
      problems.add(fields.valueAt("from"), "the direction of `" + of.get() + "` from itself");
    }
    Optional<Compass> compass = compass(entry);
    if (of.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return compass.map(
        c -> new Claim.Direction(entry.ground(), entry.manner(), of.get(), from.get(), c));
  }

  private Optional<Compass> compass(Entry entry) {
    Optional<Node.Scalar> phrase = phrases.phrase(entry, "a direction");
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Node.Scalar deciding = entry.value().orElse(phrase.get());
    Optional<Compass> literal = Compass.inText(phrase.get().text());
    Optional<Compass> compass = Compass.inText(deciding.text());
    if (compass.isEmpty()) {
      problems.add(deciding.at(), "`" + deciding.text() + "` holds no compass word");
    } else if (literal.isPresent() && !literal.equals(compass)) {
      String message = "the value `%s` contradicts the wording `%s`";
      problems.add(deciding.at(), message.formatted(deciding.text(), phrase.get().text()));
    }
    return compass;
  }

  /** The claim that two regions are neighbours. */
  Optional<Claim> borders(Entry entry) {
    Node.Fields fields = entry.fields().fields("borders");
    Optional<String> what = register.find(fields, "what", Sort.PLACE);
    Optional<String> with = register.find(fields, "with", Sort.PLACE);
    if (what.isPresent() && what.equals(with)) {
      problems.add(fields.valueAt("with"), "`" + with.get() + "` cannot border itself");
    }
    return what.flatMap(
        w -> with.map(other -> new Claim.Neighbours(entry.ground(), entry.manner(), w, other)));
  }
}
