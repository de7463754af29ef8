package crosscheck.dossier;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Shown;
import crosscheck.quantity.UnreadableException;
import crosscheck.quantity.reading.Figure;
import crosscheck.quantity.reading.FigureReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the claims that a wording carries by a figure: values and multiples. */
final class FigureClaims {

  private static final String CONVERTED = "-converted";
  private static final String RANK = "ordinal";

  private final FigureReader figures = FigureReader.standard();
  private final World world;
  private final Register register;
  private final PhraseReader phrases;
  private final Problems problems;

  FigureClaims(World world, Register register, Problems problems) {
    this.world = world;
    this.register = register;
    this.phrases = new PhraseReader(problems);
    this.problems = problems;
  }

  /**
   * The claim that {@code quantity} has the value of the wording; and where the wording tells it
   * once more in another unit, that this is the conversion.
   */
  List<Claim> value(Entry entry, Quantity quantity) {
    Optional<String> converts = register.find(entry.fields(), "converts", Sort.STATEMENT);
    Optional<Figure> figure = figure(entry, quantity.kind());
    List<Claim> claims = new ArrayList<>();
    figure
        .map(f -> value(entry.ground(), entry, quantity, f, converts.orElse(null)))
        .ifPresent(claims::add);
    if (figure.isPresent() && entry.value().isEmpty()) {
      claims.addAll(conversions(entry, quantity));
    }
    return claims;
  }

  private static Claim value(
      Ground ground, Entry entry, Quantity quantity, Figure figure, @Nullable String converts) {
    return new Claim.Value(
        ground,
        entry.manner(),
        quantity.id(),
        quantity.kind(),
        figure.readings(),
        figure.unit(),
        converts,
        figure.alternatives());
  }

  private List<Claim> conversions(Entry entry, Quantity quantity) {
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : read(entry, entry.statement().wording(), quantity.kind())) {
      if (figure.conversion()) {
        String id =
            entry.statement().id()
                + CONVERTED
                + (claims.isEmpty() ? "" : "-" + (claims.size() + 1));
        Ground ground = Ground.of(entry.statement().withPart(id, part(entry, figure)));
        register.add(Sort.STATEMENT, id, entry.fields().at());
        claims.add(value(ground, entry, quantity, figure, entry.statement().id()));
      }
    }
    return claims;
  }

  /** The claim that {@code quantity} is a multiple of another of its kind. */
  Optional<Claim> multiple(Entry entry, Quantity quantity) {
    Optional<Figure> factor = figure(entry, Kind.RATIO);
    Optional<Quantity> base = base(entry, "times", quantity);
    return factor.flatMap(
        figure ->
            base.map(
                of ->
                    new Claim.Multiple(
                        entry.ground(),
                        entry.manner(),
                        quantity.id(),
                        of.id(),
                        figure.readings())));
  }

  /** The quantity of its kind that {@code quantity} is held against under {@code key}. */
  Optional<Quantity> base(Entry entry, String key, Quantity quantity) {
    Optional<Quantity> base =
        register
            .find(entry.fields(), key, Sort.QUANTITY)
            .flatMap(id -> Optional.ofNullable(world.quantities().get(id)));
    if (base.isPresent() && base.get().kind() != quantity.kind()) {
      problems.add(
          entry.fields().valueAt(key),
          "`%s` is %s, but `%s` is %s"
              .formatted(base.get().id(), a(base.get().kind()), quantity.id(), a(quantity.kind())));
      return Optional.empty();
    }
    Optional<Quantity> moving = base.filter(of -> of.moves() != null || quantity.moves() != null);
    moving.ifPresent(
        of ->
            problems.add(
                entry.fields().valueAt(key),
                "a quantity that moves has a value for each time, which `"
                    + key
                    + "` cannot name"));
    return moving.isPresent() ? Optional.empty() : base;
  }

  /** Whether a text tells a figure of this kind; "a third" may also be a rank, which is none. */
  boolean tells(String text, Kind kind) {
    try {
      return figures.read(text, kind).stream().anyMatch(figure -> !figure.unit().equals(RANK));
    } catch (UnreadableException e) {
      return false;
    }
  }

  private List<Figure> read(Entry entry, String text, Kind kind) {
    return onScale(entry, figures.read(text, kind));
  }

  private static List<Figure> onScale(Entry entry, List<Figure> read) {
    return entry.longScale() ? read.stream().map(Figure::onLongScale).toList() : read;
  }

  /** Refuses a number left over, unless the curator says with {@code value} which is meant. */
  private List<Figure> whole(Entry entry, String text, Kind kind) {
    return entry.value().isEmpty()
        ? onScale(entry, figures.readWhole(text, kind))
        : read(entry, text, kind);
  }

  /** Its words alone, where they read as they do in the wording: a hedge may stand before both. */
  private String part(Entry entry, Figure conversion) {
    List<Figure> alone = read(entry, conversion.text(), conversion.kind());
    boolean same = alone.size() == 1 && alone.get(0).readings().equals(conversion.readings());
    return same ? conversion.text() : entry.statement().wording();
  }

  /** The one figure of this kind that the entry tells, its conversions aside. */
  Optional<Figure> figure(Entry entry, Kind kind) {
    boolean chosen = entry.value().isPresent();
    return phrases.read(
        entry,
        new PhraseKind<>(
            a(kind),
            text ->
                whole(entry, text, kind).stream()
                    .filter(figure -> chosen || !figure.conversion())
                    .toList(),
            Figure::rings,
            Figure::text,
            figure -> Shown.show(figure.rings(), kind),
            FigureClaims::difference));
  }

  /** A kind with its article. */
  static String a(Kind kind) {
    if (kind.isMoney()) {
      return "an amount in " + kind.baseUnit();
    }
    String word = kind.word().replace('-', ' ');
    return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }

  /** A quantity with its kind: {@code `crew`, a count}. */
  static String told(Quantity quantity) {
    return "`" + quantity.id() + "`, " + a(quantity.kind());
  }

  private static String difference(Figure wording, Figure value) {
    if (!Objects.equals(wording.hedge(), value.hedge())) {
      return wording.hedge() == null
          ? "hedge `" + value.hedge() + "` added"
          : "hedge `" + wording.hedge() + "` dropped";
    }
    return wording.unit().equals(value.unit()) ? "digits changed" : "unit changed";
  }
}
