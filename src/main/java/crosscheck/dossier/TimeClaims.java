package crosscheck.dossier;

import crosscheck.place.Place;
import crosscheck.quantity.Kind;
import crosscheck.quantity.UnreadableException;
import crosscheck.quantity.reading.Figure;
import crosscheck.time.Moment;
import crosscheck.time.MomentReader;
import crosscheck.time.Publication;
import crosscheck.time.ShownTime;
import crosscheck.time.Tense;
import crosscheck.time.TimeContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads the claims that a wording carries by a date, a time or a time ago. */
final class TimeClaims {

  /** Two days without meaning: what reads alike on both is absolute. */
  private static final LocalDate ONE_DAY = LocalDate.EPOCH;

  private static final LocalDate ANOTHER_DAY = ONE_DAY.plusDays(400);

  private final MomentReader moments = MomentReader.standard();
  private final World world;
  private final TellerZones tellers;
  private final FigureClaims figures;
  private final ZoneReader zones;
  private final PhraseReader phrases;
  private final Problems problems;

  TimeClaims(World world, TellerZones tellers, FigureClaims figures, Problems problems) {
    this.world = world;
    this.tellers = tellers;
    this.figures = figures;
    this.zones = new ZoneReader(problems);
    this.phrases = new PhraseReader(problems);
    this.problems = problems;
  }

  /** The claim that {@code event} happens at the time of the wording. */
  Optional<Claim> when(Entry entry, String event) {
    Publication publication = entry.publication();
    Optional<ZoneId> told = zone(entry, event);
    List<ZoneId> others = told.isPresent() ? List.of() : tellers.of(event);
    Optional<Moment> moment =
        publication == null
            ? absolute(entry, told.orElse(ZoneOffset.UTC))
            : moment(
                entry,
                new TimeContext(
                    publication,
                    told.orElse(publication.zone()),
                    tense(entry),
                    world.days(),
                    others));
    return moment.map(m -> new Claim.When(entry.ground(), entry.manner(), event, m));
  }

  /** The claim that {@code event} lies the duration of the wording before the publication. */
  Optional<Claim> ago(Entry entry, String event) {
    Publication publication = entry.publication();
    if (publication == null) {
      problems.add(
          entry.fields().keyAt("ago"), "background knowledge has no publication to count from");
      return Optional.empty();
    }
    Optional<Figure> elapsed = figures.figure(entry, Kind.DURATION);
    return elapsed.map(
        e -> new Claim.Ago(entry.ground(), entry.manner(), event, e.readings(), publication));
  }

  private Optional<Moment> moment(Entry entry, TimeContext context) {
    return phrases.read(
        entry,
        new PhraseKind<>(
            "a date or time",
            text -> List.of(moments.read(text, context)),
            Moment::rings,
            Moment::text,
            moment -> ShownTime.show(moment.rings(), context.placeZone()),
            (wording, value) -> "",
            new Undated(context)));
  }

  /** A wording that leaves its day, or which of its readings is meant, to the value. */
  private record Undated(TimeContext context) implements PhraseKind.Completion<Moment> {

    @Override
    public Optional<Moment> completed(String wording, Moment value) {
      return MomentReader.standard().readOn(value, wording, context);
    }

    @Override
    public Optional<Moment> together(Moment completed, Moment value) {
      return MomentReader.together(completed, value);
    }

    @Override
    public Optional<Moment> chosen(Moment wording, Moment value) {
      return wording.readings().stream()
          .filter(reading -> reading.rings().equals(value.rings()))
          .findFirst()
          .map(wording::as);
    }
  }

  private Optional<Moment> absolute(Entry entry, ZoneId zone) {
    Optional<Moment> moment = moment(entry, on(ONE_DAY, zone));
    boolean relative = moment.isPresent() && !readsAlike(entry, moment.get(), zone);
    if (relative) {
      problems.add(
          entry.phraseAt(),
          "`%s` is relative to a day of publication, which background knowledge does not have"
              .formatted(entry.plain().text()));
      return Optional.empty();
    }
    return moment;
  }

  private boolean readsAlike(Entry entry, Moment moment, ZoneId zone) {
    try {
      Moment other = moments.read(entry.plain().text(), on(ANOTHER_DAY, zone));
      return other.rings().equals(moment.rings());
    } catch (UnreadableException e) {
      return false;
    }
  }

  private TimeContext on(LocalDate day, ZoneId zone) {
    return new TimeContext(new Publication(day, null, zone), zone, Tense.PAST, world.days());
  }

  private static Tense tense(Entry entry) {
    boolean expected = entry.statement().mood() == Mood.EXPECTED;
    String tense = entry.fields().text("tense").orElse(expected ? "future" : "past");
    return tense.equals("future") ? Tense.FUTURE : Tense.PAST;
  }

  /** The zone that the entry names, else that of the event's place; else it is assumed. */
  private Optional<ZoneId> zone(Entry entry, String event) {
    return zones
        .read(entry.fields(), "zone")
        .or(
            () ->
                Optional.ofNullable(world.events().get(event))
                    .map(Event::place)
                    .flatMap(this::zoneOf));
  }

  /** The zone of a place, or of the nearest region around it that has one. */
  private Optional<ZoneId> zoneOf(String place) {
    Place here = world.places().get(place);
    while (here != null && here.zone() == null) {
      here = here.within() == null ? null : world.places().get(here.within());
    }
    return Optional.ofNullable(here).map(Place::zone);
  }
}
