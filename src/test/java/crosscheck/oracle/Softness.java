package crosscheck.oracle;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Range;
import crosscheck.reasoning.Reasoner;
import java.util.Map;

/** The bounds from experience, read from the file that the rules read too. */
final class Softness {

  private record Entry(String unit, Range inner, Range outer, String source) {}

  private record File(String version, Map<String, Entry> limits) {}

  private static final File FILE = DataFile.read(Reasoner.class, "limits.yaml", File.class);

  private Softness() {}

  /** The range of the bound with this name. */
  static Range of(String name, Ring ring) {
    Entry entry = FILE.limits().get(name);
    return ring == Ring.PLAIN ? entry.inner() : entry.outer();
  }

  /** How many statements a strain may have to be told. */
  static int strainMembers() {
    return of("strain-members", Ring.PLAIN).hull().high().intValue();
  }
}
