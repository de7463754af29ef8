package crosscheck.dossier;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a kind of vehicle, by vehicles.yaml. Experience only: what is faster strains,
 * and never conflicts.
 *
 * @param kind its word in a dossier
 * @param usual the highest speed kept up in ordinary use, in metres a second
 * @param record the highest speed there has been, in metres a second
 */
public record Vehicle(String kind, Fraction usual, Fraction record) {

  private static final Fraction KM_PER_HOUR = Fraction.of(5, 18);
  private static final Map<String, Vehicle> ALL = load();

  private record Entry(Fraction usual, Fraction record, String source) {

    Vehicle vehicle(String kind) {
      return new Vehicle(kind, usual.multiply(KM_PER_HOUR), record.multiply(KM_PER_HOUR));
    }
  }

  private record File(int version, Map<String, Entry> kinds) {}

  /** The kind of this word. */
  public static Optional<Vehicle> of(String kind) {
    return Optional.ofNullable(ALL.get(kind));
  }

  /** The words for all kinds. */
  static Collection<String> kinds() {
    return ALL.keySet();
  }

  /** Plainly no faster than usual. */
  public Rings usually() {
    return plainlyUpTo(usual);
  }

  /** Plainly no faster than ever before. */
  public Rings ever() {
    return plainlyUpTo(record);
  }

  private static Rings plainlyUpTo(Fraction speed) {
    return new Rings(Range.of(Interval.closed(Fraction.ZERO, speed)), Range.ALL);
  }

  private static Map<String, Vehicle> load() {
    Map<String, Vehicle> vehicles = new TreeMap<>();
    DataFile.read(Vehicle.class, "vehicles.yaml", File.class)
        .kinds
        .forEach((kind, entry) -> vehicles.put(kind, entry.vehicle(kind)));
    return vehicles;
  }
}
