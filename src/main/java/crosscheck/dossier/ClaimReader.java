package crosscheck.dossier;

import crosscheck.quantity.Kind;
import crosscheck.time.Publication;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Reads the one claim that an entry makes. */
final class ClaimReader {

  private final World world;
  private final Register register;
  private final Problems problems;
  private final FigureClaims figures;
  private final MovingClaims moving;
  private final ChangeClaims changes;
  private final TimeClaims times;
  private final GapClaims gaps;
  private final PlaceClaims places;
  private final NameClaims names;
  private final RankClaims ranks;
  private final PeopleClaims people;
  private final SizeClaims sizes;

  ClaimReader(World world, TellerZones tellers, Register register, Problems problems) {
    this.world = world;
    this.register = register;
    this.problems = problems;
    this.figures = new FigureClaims(world, register, problems);
    this.moving = new MovingClaims(problems);
    this.changes = new ChangeClaims(figures, problems);
    this.times = new TimeClaims(world, tellers, figures, problems);
    this.gaps = new GapClaims(register, problems);
    this.places = new PlaceClaims(world, register, problems);
    this.names = new NameClaims(world, register, problems);
    this.ranks = new RankClaims(world, register, problems);
    this.people = new PeopleClaims(world, register, problems);
    this.sizes = new SizeClaims(world, register, problems);
  }

  /**
   * The claim, and with a figure its conversions into other units; empty, with a problem, if it
   * cannot be read.
   */
  List<Claim> read(Entry entry) {
    List<String> keys =
        entry.fields().byKey().keySet().stream().filter(ClaimForm.keys()::contains).toList();
    if (keys.size() != 1) {
      refuseCount(entry, keys);
      return List.of();
    }
    Optional<Quantity> quantity = quantity(entry);
    if (keys.get(0).equals("gives") && quantity.isEmpty()) {
      return List.of();
    }
    ClaimForm form =
        quantity.map(q -> given(entry, q)).orElseGet(() -> ClaimForm.openedBy(keys.get(0)));
    form.strangers(entry).forEach(key -> refuseStranger(entry, key, form));
    return form == ClaimForm.VALUE
        ? quantity
            .flatMap(q -> moving.of(entry, q))
            .map(q -> figures.value(entry, q))
            .orElse(List.of())
        : claim(entry, form, quantity).stream().toList();
  }

  /** Values of quantities that move, each as of its instant, which the claims have brought up. */
  SortedMap<String, Quantity> moving() {
    return moving.told();
  }

  private Optional<Quantity> quantity(Entry entry) {
    return register
        .find(entry.fields(), "gives", Sort.QUANTITY)
        .flatMap(id -> Optional.ofNullable(world.quantities().get(id)));
  }

  private static ClaimForm given(Entry entry, Quantity quantity) {
    Node.Fields fields = entry.fields();
    if (quantity.kind() == Kind.INSTANT) {
      return fields.has("after") || fields.has("before") ? ClaimForm.APART : ClaimForm.WHEN;
    }
    if (fields.has(ChangeClaims.ABOVE) || fields.has(ChangeClaims.BELOW)) {
      return ClaimForm.CHANGE;
    }
    return fields.has("times") ? ClaimForm.MULTIPLE : ClaimForm.VALUE;
  }

  private Optional<Claim> claim(Entry entry, ClaimForm form, Optional<Quantity> quantity) {
    return switch (form) {
      case VALUE -> Optional.empty(); // figures can have several
      case MULTIPLE -> quantity.flatMap(q -> figures.multiple(entry, q));
      case CHANGE -> quantity.flatMap(q -> changes.change(entry, q));
      case WHEN -> quantity.flatMap(q -> times.when(entry, eventOf(q)));
      case APART -> quantity.flatMap(q -> gaps.apart(entry, eventOf(q)));
      case AGO -> event(entry.fields(), "ago").flatMap(event -> times.ago(entry, event));
      case ORDER -> order(entry);
      case LOCATED -> places.located(entry);
      case DIRECTION -> places.direction(entry);
      case BORDERS -> places.borders(entry);
      case NAMED -> names.named(entry);
      case ORDINAL -> ranks.ordinal(entry);
      case RANKS -> sizes.placed(entry);
      case HAPPENS -> event(entry.fields(), "happens").map(event -> happens(entry, event));
      case DISCLOSED -> disclosed(entry);
      case AGE -> people.age(entry);
      case KIN -> people.kin(entry);
      case HOLDS -> people.holds(entry);
    };
  }

  /** The event whose instant the quantity is: its id without the attribute. */
  private static String eventOf(Quantity time) {
    return time.id().substring(0, time.id().lastIndexOf('.'));
  }

  private static Claim happens(Entry entry, String event) {
    return new Claim.Happens(entry.ground(), entry.manner(), event);
  }

  private Optional<Claim> order(Entry entry) {
    Node.Fields fields = entry.fields().fields("order");
    Optional<String> first = event(fields, "first");
    Optional<String> then = event(fields, "then");
    if (first.isPresent() && first.equals(then)) {
      problems.add(fields.valueAt("then"), "`" + first.get() + "` cannot come before itself");
    }
    return first.flatMap(
        f -> then.map(t -> new Claim.Before(entry.ground(), entry.manner(), f, t)));
  }

  private Optional<Claim> disclosed(Entry entry) {
    Node.Fields fields = entry.fields().fields("disclosed");
    Publication asOf = entry.publication();
    Optional<String> topic = register.find(fields, "what", Sort.TOPIC);
    if (asOf == null) {
      problems.add(
          entry.fields().keyAt("disclosed"),
          "background knowledge has no publication to be disclosed on");
      return Optional.empty();
    }
    boolean announced = fields.text("is").filter("announced"::equals).isPresent();
    return topic.map(t -> new Claim.Disclosed(entry.ground(), entry.manner(), t, announced, asOf));
  }

  private Optional<String> event(Node.Fields fields, String key) {
    return register.find(fields, key, Sort.EVENT);
  }

  private void refuseStranger(Entry entry, String key, ClaimForm form) {
    problems.add(
        entry.fields().keyAt(key),
        "`" + key + "` has no meaning here: the claim is " + form.what());
  }

  /** A misspelt claim has been reported as an unknown key, so that it is not missed as well. */
  private void refuseCount(Entry entry, List<String> keys) {
    Node.Fields fields = entry.fields();
    String definition = entry.statement().isKnowledge() ? "knowledge" : "statement";
    Set<String> known = Schema.of(definition).knownKeys();
    if (keys.size() > 1) {
      problems.add(
          fields.keyAt(keys.get(1)),
          "`%s` beside `%s`: an entry makes one claim".formatted(keys.get(1), keys.get(0)));
    } else if (known.containsAll(fields.byKey().keySet())) {
      problems.add(
          fields.at(),
          "no claim: one of `" + String.join("`, `", ClaimForm.keys()) + "` is missing");
    }
  }
}
