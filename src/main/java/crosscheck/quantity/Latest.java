package crosscheck.quantity;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function that remembers its latest value, as the same wording is often read several times in a
 * row. Safe for use by many threads if keys and values are immutable.
 */
public final class Latest<K, V> {

  private final Function<K, V> function;
  private volatile @Nullable Pair<K, V> latest;

  public Latest(Function<K, V> function) {
    this.function = function;
  }

  private record Pair<K, V>(K key, V value) {}

  /** The value for that key. */
  public V of(K key) {
    Pair<K, V> known = latest;
    if (known != null && known.key.equals(key)) {
      return known.value;
    }
    V value = function.apply(key);
    latest = new Pair<>(key, value);
    return value;
  }
}
