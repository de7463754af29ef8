package crosscheck.reasoning;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link Growth} and prints how time grows, as the exponent of a power of the size. */
public final class GrowthReport {

  private GrowthReport() {}

  /**
   * Measures and prints.
   *
   * @param options options of JMH, such as {@code -p shape=JOURNEYS}
   */
  @SuppressWarnings("SystemOut") // this is what it is for
  public static void main(String... options) throws RunnerException, CommandLineOptionException {
    Options all =
        new OptionsBuilder()
            .parent(new CommandLineOptions(options))
            .include("\\b" + Growth.class.getSimpleName() + "\\.judge$")
            .build();
    System.out.println(report(new Runner(all).run()));
  }

  private static String report(Collection<RunResult> results) {
    Map<String, NavigableMap<Integer, Double>> seconds = new TreeMap<>();
    for (RunResult result : results) {
      String log = Boolean.parseBoolean(result.getParams().getParam("log")) ? ", log kept" : "";
      String title = Shape.valueOf(result.getParams().getParam("shape")).title() + log;
      seconds
          .computeIfAbsent(title, shape -> new TreeMap<>())
          .put(
              Integer.valueOf(result.getParams().getParam("size")),
              result.getPrimaryResult().getStatistics().getMin());
    }
    StringBuilder text = new StringBuilder("\nHow the time to judge grows (best of the runs)\n");
    seconds.forEach((title, times) -> text.append(title).append('\n').append(lines(times)));
    return text.toString();
  }

  private static String lines(NavigableMap<Integer, Double> times) {
    StringBuilder lines = new StringBuilder();
    times.forEach(
        (size, time) -> lines.append(line("%,8d: %7.2f s%s", size, time, step(times, size))));
    if (times.size() > 1) {
      int least = times.firstKey();
      int most = times.lastKey();
      lines.append(line("  in all: %s", growth(times, least, most)));
    }
    return lines.toString();
  }

  private static String step(NavigableMap<Integer, Double> times, int size) {
    Integer smaller = times.lowerKey(size);
    return smaller == null ? "" : ", " + growth(times, smaller, size);
  }

  /** The exponent between two sizes, beside the one that n log n has there. */
  private static String growth(Map<Integer, Double> times, int from, int to) {
    double ratio = Math.log((double) to / from);
    double measured = Math.log(times.getOrDefault(to, 0.0) / times.getOrDefault(from, 0.0)) / ratio;
    double sorting = 1 + Math.log(Math.log(to) / Math.log(from)) / ratio;
    return "n^%.2f from %,d to %,d (n log n would be n^%.2f)"
        .formatted(measured, from, to, sorting);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
