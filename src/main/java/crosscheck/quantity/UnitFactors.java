package crosscheck.quantity;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The exact ways from the units of Indriya to base units. The build asks Indriya for all of them
 * and writes them down, since Indriya takes long to get ready; what is not written is asked for.
 */
public final class UnitFactors {

  /** The file that the build writes. */
  public static final String FILE = "factors.json";

  /**
   * Base units in one unit, and what to add after multiplying.
   *
   * @param factor base units in one of the unit
   * @param offset zero but for scales of temperature
   */
  public record Factor(Fraction factor, Fraction offset) {

    private Conversion conversion(String name, boolean plausible) {
      return Conversion.by(name, factor, offset, plausible);
    }
  }

  /** What the file says: by unit and base unit. */
  record File(Map<String, Factor> factors) {}

  private static final Map<String, Factor> WRITTEN =
      DataFile.compiled(UnitFactors.class, FILE, File.class).map(File::factors).orElseGet(Map::of);

  private UnitFactors() {}

  /** The way from a unit to the base unit, both in the notation of Indriya. */
  static Conversion conversion(String name, String from, String to, boolean plausible) {
    @Nullable Factor written = WRITTEN.get(key(from, to));
    Factor factor = written == null ? IndriyaUnits.factor(from, to) : written;
    return factor.conversion(name, plausible);
  }

  /** The factors of all units that come with crosscheck, as Indriya knows them. */
  public static SortedMap<String, Factor> ofIndriya() {
    UnitFile file = DataFile.read(UnitFactors.class, "units.yaml", UnitFile.class);
    SortedMap<String, Factor> factors = new TreeMap<>();
    for (UnitFile.Entry entry : file.units()) {
      String base = file.base(entry.kind());
      entry.meanings().stream()
          .flatMap(meaning -> meaning.inIndriya().stream())
          .forEach(unit -> factors.put(key(unit, base), IndriyaUnits.factor(unit, base)));
    }
    return factors;
  }

  private static String key(String from, String to) {
    return from + " in " + to;
  }
}
