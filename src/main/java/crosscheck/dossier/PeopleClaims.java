package crosscheck.dossier;

import crosscheck.dossier.Claim.Tenure;
import crosscheck.quantity.Reading;
import crosscheck.time.Age;
import crosscheck.time.AgeReader;
import crosscheck.time.Gap;
import crosscheck.time.Publication;
import crosscheck.time.ShownTime;
import java.util.List;
import java.util.Optional;

/** Reads the claims on people: ages, kinship, offices. */
final class PeopleClaims {

  private final AgeReader ages = AgeReader.standard();
  private final Titles titles = Titles.standard();
  private final World world;
  private final Register register;
  private final PhraseReader phrases;
  private final Problems problems;

  PeopleClaims(World world, Register register, Problems problems) {
    this.world = world;
    this.register = register;
    this.phrases = new PhraseReader(problems);
    this.problems = problems;
  }

  /** The claim that somebody has the age of the wording at an event, or when it was printed. */
  Optional<Claim> age(Entry entry) {
    Node.Fields fields = entry.fields().fields("age");
    Optional<String> at = register.find(fields, "at", Sort.EVENT);
    Optional<String> born = register.find(fields, "of", Sort.NAME).flatMap(n -> birth(fields, n));
    Optional<Age> age = phrases.read(entry, kind());
    if (born.isEmpty() || age.isEmpty() || at.isEmpty() && fields.has("at")) {
      return Optional.empty();
    }
    return at.isPresent()
        ? Optional.of(ageAt(entry, at.get(), born.get(), age.get()))
        : ageNow(entry, born.get(), age.get());
  }

  private PhraseKind<Age> kind() {
    return new PhraseKind<>(
        "an age",
        ages::read,
        Age::seconds,
        Age::text,
        age -> ShownTime.showGap(age.seconds()),
        (wording, value) -> "");
  }

  private Optional<String> birth(Node.Fields fields, String id) {
    Optional<String> born = Optional.ofNullable(world.names().get(id)).map(Name::born);
    if (born.isEmpty()) {
      problems.add(
          fields.valueAt("of"),
          "no birth of `%s`: name its event with `born` under `names`".formatted(id));
    }
    return born;
  }

  private static Claim ageAt(Entry entry, String event, String born, Age age) {
    Gap gap = new Gap(age.readings(), true, age.text());
    return new Claim.Apart(entry.ground(), entry.manner(), event, born, gap);
  }

  private Optional<Claim> ageNow(Entry entry, String born, Age age) {
    Publication asOf = entry.publication();
    if (asOf == null) {
      problems.add(
          entry.fields().keyAt("age"),
          "background knowledge has no publication: say with `at` at which event");
      return Optional.empty();
    }
    List<Reading> elapsed =
        age.readings().stream()
            .map(reading -> new Reading(reading.name(), ages.asPrinted(reading.rings())))
            .toList();
    return Optional.of(new Claim.Ago(entry.ground(), entry.manner(), born, elapsed, asOf));
  }

  /** The claim that two people are related, for which the wording holds a word. */
  Optional<Claim> kin(Entry entry) {
    Node.Fields fields = entry.fields().fields("kin");
    Optional<String> who = register.find(fields, "who", Sort.NAME);
    Optional<String> of = register.find(fields, "of", Sort.NAME);
    Optional<Kinship.Word> word = fields.scalar("is").flatMap(this::kinship);
    word.ifPresent(w -> problems.refuseWordless(entry, w.relation().spoken(), "the kinship"));
    if (who.isPresent() && who.equals(of)) {
      problems.add(fields.valueAt("of"), "`" + of.get() + "` cannot be related to itself");
      return Optional.empty();
    }
    return word.flatMap(w -> who.flatMap(one -> of.map(other -> kin(entry, one, w, other))));
  }

  /** The elder first; where neither is, the one whose id comes first. */
  private static Claim kin(Entry entry, String who, Kinship.Word word, String of) {
    boolean turned = word.relation().mutual() ? who.compareTo(of) > 0 : word.turned();
    return new Claim.Kin(
        entry.ground(), entry.manner(), turned ? of : who, word.relation(), turned ? who : of);
  }

  private Optional<Kinship.Word> kinship(Node.Scalar is) {
    Optional<Kinship.Word> word = Kinship.of(is.text().strip());
    if (word.isEmpty()) {
      problems.addUnknown(is.at(), "kinship", is.text().strip(), Kinship.words());
    }
    return word;
  }

  /** The claim that somebody holds an office, or held it, by the words beside the title. */
  Optional<Claim> holds(Entry entry) {
    Node.Fields fields = entry.fields().fields("holds");
    Optional<String> who = register.find(fields, "who", Sort.NAME);
    Optional<String> at = register.find(fields, "at", Sort.EVENT);
    Optional<String> office = who.flatMap(w -> office(fields, w));
    if (office.isEmpty() || at.isEmpty() && fields.has("at")) {
      return Optional.empty();
    }
    Tenure tenure = titles.tenure(entry.plain());
    Publication asOf = entry.publication();
    return Optional.of(
        new Claim.Holds(
            entry.ground(),
            entry.manner(),
            who.orElseThrow(),
            office.get(),
            tenure,
            at.orElse(null),
            asOf));
  }

  private Optional<String> office(Node.Fields fields, String who) {
    Name name = world.names().get(who);
    Optional<Node.Scalar> office = fields.scalar("office");
    if (name == null || office.isEmpty()) {
      return Optional.empty();
    }
    String text = office.get().text().strip();
    List<String> known = name.terms().stream().map(Term::office).distinct().toList();
    if (!known.contains(text)) {
      problems.addUnknown(office.get().at(), "office of `" + who + "`", text, known);
      return Optional.empty();
    }
    return Optional.of(text);
  }
}
