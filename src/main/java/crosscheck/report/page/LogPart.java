package crosscheck.report.page;

import crosscheck.dossier.Statement;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Firing;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The log of what fired, for the script of the page to filter.
 *
 * @param shown how many firings the page holds
 * @param left how many only the log's own file holds
 * @param rules how often each rule fired, by name
 * @param statements ids of the statements behind some firing
 * @param data the firings
 */
public record LogPart(
    int shown, int left, Map<String, Integer> rules, List<String> statements, String data) {

  /** Characters of sentences that go on the page. */
  private static final int MOST = 1_500_000;

  /** The log of a result; where it is too long, what bears on findings goes first. */
  static LogPart of(Result result) {
    return of(result, MOST);
  }

  static LogPart of(Result result, int most) {
    List<Firing> chosen = choose(result, most);
    TreeMap<String, Integer> rules = new TreeMap<>();
    chosen.forEach(firing -> rules.merge(firing.rule(), 1, Integer::sum));
    TreeSet<String> statements = new TreeSet<>();
    chosen.forEach(firing -> statements.addAll(firing.statements()));
    return new LogPart(
        chosen.size(),
        result.log().size() - chosen.size(),
        rules,
        List.copyOf(statements),
        data(chosen, List.copyOf(rules.keySet())));
  }

  private static List<Firing> choose(Result result, int most) {
    TreeSet<String> found = new TreeSet<>();
    result.findings().stream()
        .map(Finding::grounds)
        .flatMap(grounds -> grounds.stream().flatMap(ground -> ground.voices().stream()))
        .map(Statement::id)
        .forEach(found::add);
    List<Firing> chosen = new ArrayList<>();
    int room = most;
    List<Firing> ranked =
        result.log().stream()
            .sorted(
                Comparator.comparing((Firing firing) -> !bears(firing, found))
                    .thenComparingInt(Firing::number))
            .toList();
    for (Firing firing : ranked) {
      room -= firing.sentence().length();
      if (room < 0) {
        break;
      }
      chosen.add(firing);
    }
    chosen.sort(Comparator.comparingInt(Firing::number));
    return chosen;
  }

  private static boolean bears(Firing firing, TreeSet<String> found) {
    return !firing.statements().isEmpty() && found.containsAll(firing.statements());
  }

  /** Each row: number, rule, and the symbols of "statements, line end, sentence". */
  private static String data(List<Firing> firings, List<String> rules) {
    PhrasePairs phrases =
        PhrasePairs.of(
            firings.stream()
                .map(f -> String.join(" ", f.statements()) + "\n" + sentence(f))
                .toList());
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < firings.size(); i++) {
      Firing firing = firings.get(i);
      Stream<Integer> head = Stream.of(firing.number(), rules.indexOf(firing.rule()));
      rows.add(Stream.concat(head, phrases.texts().get(i).stream()).toList());
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rules", rules);
    data.put("words", phrases.words());
    data.put("pairs", phrases.pairs());
    data.put("rows", rows);
    return Data.json(data);
  }

  /** The sentence on one line, without the name of the rule, which stands beside it. */
  private static String sentence(Firing firing) {
    String line = firing.sentence().replaceAll("\\s+", " ");
    String name = firing.rule() + ": ";
    return line.startsWith(name) ? line.substring(name.length()) : line;
  }
}
