package crosscheck.place;

import crosscheck.quantity.DataFile;
import java.util.List;
import java.util.Map;

/** Widths of directions and words for them, from compass.yaml. */
record CompassData(
    int version, Map<String, Width> widths, List<String> suffixes, List<String> names) {

  /** Degrees on either side that suit a direction, plainly and charitably, ends included. */
  record Width(double inner, double outer, String source) {}

  static CompassData load() {
    return DataFile.read(CompassData.class, "compass.yaml", CompassData.class);
  }

  Width width(String kind) {
    Width width = widths.get(kind);
    if (width == null) {
      throw new IllegalStateException("compass.yaml has no width " + kind);
    }
    return width;
  }
}
