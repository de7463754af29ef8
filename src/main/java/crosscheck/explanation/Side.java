package crosscheck.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison, told.
 *
 * @param letter A or B
 * @param value what it allows, in the unit of both sides; nothing where no values were compared
 * @param voices everybody it rests on
 * @param step how its value comes about; null where no values were compared
 */
public record Side(String letter, Told value, List<Voice> voices, @Nullable Step step) {

  /** Whether its value follows from other values. */
  public boolean isDerived() {
    return step != null && step.isDerived();
  }

  /** Whether values were compared. */
  public boolean hasValue() {
    return step != null;
  }
}
