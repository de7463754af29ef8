package crosscheck.dossier;

import crosscheck.place.Compass;
import crosscheck.place.Place;
import crosscheck.quantity.Kind;
import crosscheck.quantity.UnreadableException;
import crosscheck.quantity.reading.Figure;
import crosscheck.quantity.reading.FigureReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the claims on where things are: located, direction, borders. */
final class PlaceClaims {

  private final FigureReader figures = FigureReader.standard();
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
        entry.holdsOneOf(Stream.concat(Stream.of(place.name()), place.aliases().stream()));
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
    List<Figure> degrees = degrees(entry);
    Optional<Compass> compass = degrees.size() == 1 ? Optional.empty() : compass(entry);
    if (of.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return degrees.size() == 1
        ? Optional.of(bearing(entry, of.get(), from.get(), degrees.get(0)))
        : compass.map(
            c -> new Claim.Direction(entry.ground(), entry.manner(), of.get(), from.get(), c));
  }

  private static Claim bearing(Entry entry, String of, String from, Figure degrees) {
    return new Claim.Bearing(entry.ground(), entry.manner(), of, from, degrees.rings());
  }

  /** The angle that tells the direction, where no compass word does. */
  private List<Figure> degrees(Entry entry) {
    String text = entry.value().or(entry::phrase).map(Node.Scalar::text).orElse("");
    if (text.isEmpty() || Compass.inText(text).isPresent()) {
      return List.of();
    }
    try {
      return figures.read(text, Kind.ANGLE);
    } catch (UnreadableException noAngle) {
      return List.of();
    }
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
      problems.add(deciding.at(), "`" + deciding.text() + "` holds no compass word and no degrees");
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
