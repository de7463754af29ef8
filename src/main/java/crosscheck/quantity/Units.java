package crosscheck.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The units that wordings use, from {@code units.yaml}, with exact factors. */
public final class Units {

  private static final Units STANDARD =
      new Units(DataFile.read(Units.class, "units.yaml", UnitFile.class));

  private final Map<String, MeasureUnit> byId = new TreeMap<>();
  private final Lexicon lexicon = new Lexicon();
  private final Map<String, List<String>> names = new TreeMap<>();
  private final Map<String, UnitFile.Entry> entries = new TreeMap<>();
  private final Map<Kind, List<UnitFile.ShownUnit>> shown;
  private final List<UnitFile.ShownMoney> shownMoney;
  private final Map<String, String> shownSymbols;
  private final Fraction shownSteps;
  private final int shownDecimals;

  private Units(UnitFile file) {
    file.units().forEach(entry -> add(entry, file.base(entry.kind())));
    shown = new TreeMap<>(file.shown());
    shownMoney = file.shownMoney();
    shownSymbols = new TreeMap<>(file.shownSymbols());
    shownSteps = Fraction.of(file.shownSteps());
    shownDecimals = file.shownDecimals();
  }

  /**
   * The words of all units.
   *
   * @param words in any case, after a figure of any style
   * @param symbols in just this case, after digits
   * @param glued in just this case, after digits without a space
   * @param alone plurals that may stand without a figure
   * @param signs in just this case, before a figure
   */
  public record Lexicon(
      Map<String, MeasureUnit> words,
      Map<String, MeasureUnit> symbols,
      Map<String, MeasureUnit> glued,
      Map<String, MeasureUnit> alone,
      Map<String, MeasureUnit> signs) {

    private Lexicon() {
      this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }
  }

  /** The units that come with crosscheck. */
  public static Units standard() {
    return STANDARD;
  }

  private void add(UnitFile.Entry entry, String base) {
    List<Conversion> conversions = new ArrayList<>();
    for (UnitFile.Meaning meaning : entry.meanings()) {
      conversions.add(meaning.conversion(base));
    }
    conversions.sort(Comparator.comparing(Conversion::plausible).reversed());
    Set<MeasureUnit.Trait> traits = entry.traits() == null ? Set.of() : entry.traits();
    MeasureUnit unit = new MeasureUnit(entry.id(), entry.kind(), conversions, traits);
    byId.put(unit.id(), unit);
    names.put(unit.id(), List.copyOf(entry.words()));
    entry.words().forEach(word -> lexicon.words.put(word.toLowerCase(Locale.ROOT), unit));
    orNone(entry.symbols()).forEach(symbol -> lexicon.symbols.put(symbol, unit));
    orNone(entry.glued()).forEach(symbol -> lexicon.glued.put(symbol, unit));
    if (entry.alone() != null) {
      lexicon.alone.put(entry.alone(), unit);
    }
    orNone(entry.before()).forEach(sign -> lexicon.signs.put(sign, unit));
    entries.put(unit.id(), entry);
  }

  private static List<String> orNone(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  /** The unit that {@code units.yaml} calls {@code id}. */
  public Optional<MeasureUnit> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every unit of a kind, by id. */
  public List<MeasureUnit> ofKind(Kind kind) {
    return byId.values().stream().filter(unit -> unit.kind() == kind).toList();
  }

  /** The words for a unit in the order of {@code units.yaml}: one of it, several, other ways. */
  public List<String> names(MeasureUnit unit) {
    return names.getOrDefault(unit.id(), List.of());
  }

  /** How many base units of its kind the usual meaning of a unit has. */
  public Fraction factor(String id) {
    return unit(id).usual().factor();
  }

  /** The unit that {@code units.yaml} calls {@code id}, which has to be there. */
  public MeasureUnit unit(String id) {
    return byId(id).orElseThrow(() -> new IllegalArgumentException("no unit " + id));
  }

  /** The words by which wordings name units. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Units of other kinds that the word of {@code unit} may mean. */
  public List<MeasureUnit> otherwise(MeasureUnit unit) {
    return entry(unit).map(entry -> all(entry.otherwise())).orElse(List.of());
  }

  /** The unit of length of which {@code unit} is the square or the cube. */
  public Optional<MeasureUnit> side(MeasureUnit unit) {
    return entry(unit).map(UnitFile.Entry::side).map(this::unit);
  }

  /** The units that are taken for this one, and for which it is taken. */
  public List<MeasureUnit> namesakes(MeasureUnit unit) {
    Stream<MeasureUnit> own = entry(unit).stream().flatMap(e -> all(e.namesakes()).stream());
    Stream<MeasureUnit> others =
        entries.values().stream()
            .filter(entry -> orNone(entry.namesakes()).contains(unit.id()))
            .map(entry -> unit(entry.id()));
    return Stream.concat(own, others).distinct().toList();
  }

  /** The smaller unit that a bare number after a figure in {@code unit} counts: "5ft 11". */
  public Optional<MeasureUnit> then(MeasureUnit unit) {
    return entry(unit).map(UnitFile.Entry::then).map(this::unit);
  }

  /** Whether {@code symbol} means that smaller unit there: the "m" of "1h 20m". */
  public boolean isThen(MeasureUnit unit, String symbol) {
    return entry(unit).filter(e -> orNone(e.thenSymbols()).contains(symbol)).isPresent();
  }

  private Optional<UnitFile.Entry> entry(MeasureUnit unit) {
    return Optional.ofNullable(entries.get(unit.id()));
  }

  private List<MeasureUnit> all(@Nullable List<String> ids) {
    return orNone(ids).stream().map(this::unit).toList();
  }

  /** The units that figures of that kind are shown in, smallest first. */
  List<UnitFile.ShownUnit> shown(Kind kind) {
    return shown.getOrDefault(kind, List.of());
  }

  /** The magnitudes that amounts of money are shown in, smallest first. */
  List<UnitFile.ShownMoney> shownMoney() {
    return shownMoney;
  }

  /** How many steps of its last decimal a shown range holds at least. */
  Fraction shownSteps() {
    return shownSteps;
  }

  /** How many decimals a single value is shown to. */
  int shownDecimals() {
    return shownDecimals;
  }

  /** The symbol that people know a unit by. */
  public String symbol(MeasureUnit unit) {
    return shown(unit.kind()).stream()
        .filter(s -> s.unit().equals(unit.id()))
        .map(UnitFile.ShownUnit::symbol)
        .findFirst()
        .orElseGet(() -> shownSymbols.getOrDefault(unit.id(), unit.usual().name()));
  }
}
