package crosscheck.report.page;

import java.util.List;

/**
 * A list of which a reader sees the first at once and unfolds the rest.
 *
 * @param first what is seen at once
 * @param rest what unfolds
 */
public record Capped<T>(List<T> first, List<T> rest) {

  /** The first {@code most} at once; one more is shown rather than hidden alone. */
  static <T> Capped<T> of(List<T> all, int most) {
    int cut = all.size() <= most + 1 ? all.size() : most;
    return new Capped<>(
        List.copyOf(all.subList(0, cut)), List.copyOf(all.subList(cut, all.size())));
  }

  public int size() {
    return first.size() + rest.size();
  }
}
