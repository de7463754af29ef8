package crosscheck.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Puts a draft into another order, but for the lists whose order has a meaning. */
final class Shuffling {

  private static final Set<String> IN_ORDER =
      Set.of("sequences", "position", "legs", "among", "product", "terms", "stages");

  private final Random random;

  private Shuffling(long seed) {
    random = new Random(seed);
  }

  /** The draft in an order that the seed decides. */
  static Draft of(Draft draft, long seed) {
    return draft.with(copy -> new Shuffling(seed).shuffle(copy.root()));
  }

  private void shuffle(Object part) {
    if (part instanceof Map<?, ?>) {
      Map<String, Object> fields = Draft.fields(part);
      List<String> keys = new ArrayList<>(fields.keySet());
      Collections.shuffle(keys, random);
      keys.forEach(key -> fields.put(key, fields.remove(key)));
      keys.stream().filter(key -> !IN_ORDER.contains(key)).forEach(key -> shuffle(fields.get(key)));
    } else if (part instanceof List<?>) {
      List<Object> list = Draft.listOf(part);
      Collections.shuffle(list, random);
      list.forEach(this::shuffle);
    }
  }
}
