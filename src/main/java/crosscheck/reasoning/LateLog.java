package crosscheck.reasoning;

import crosscheck.verdict.Firing;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A log that is put into words when somebody reads it: that takes longer than the rules took, and
 * most runs never read it.
 */
final class LateLog extends AbstractList<Firing> {

  private final Supplier<List<Firing>> words;
  private @Nullable List<Firing> told;

  LateLog(Supplier<List<Firing>> words) {
    this.words = words;
  }

  private synchronized List<Firing> told() {
    List<Firing> known = told;
    if (known == null) {
      known = words.get();
      told = known;
    }
    return known;
  }

  @Override
  public Firing get(int index) {
    return told().get(index);
  }

  @Override
  public int size() {
    return told().size();
  }
}
