package crosscheck.quantity.reading;

import crosscheck.quantity.Kind;
import crosscheck.quantity.UnreadableException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the figures of a wording as exact ranges in two rings. Immutable and safe for use by many
 * threads.
 */
public final class FigureReader {

  private static final FigureReader STANDARD = new FigureReader();

  private final FigureScanner scanner = new FigureScanner();
  private final Leftovers leftovers = new Leftovers();
  private final Refusal refusal = new Refusal();

  private FigureReader() {}

  /** The reader with the lexicons and widths that come with crosscheck. */
  public static FigureReader standard() {
    return STANDARD;
  }

  /**
   * Every figure of that kind, in text order. Where the wording has none that is plainly of the
   * kind, those that may be taken so: an ordinal as a count, "twice" as a ratio.
   *
   * @throws UnreadableException if there is none; the message names what stands there instead
   */
  public List<Figure> read(String wording, Kind kind) {
    return ofKind(scanner.scan(wording), wording, kind);
  }

  private List<Figure> ofKind(List<List<Find>> phrases, String wording, Kind kind) {
    for (Find.Rank rank : Find.Rank.values()) {
      List<Figure> figures = ofRank(phrases, find -> find.rank() == rank, kind);
      if (!figures.isEmpty()) {
        return figures;
      }
    }
    throw refusal.of(wording, kind, plainest(phrases));
  }

  /**
   * The same, of a wording that tells nothing else: every digit and number word in it must be part
   * of a figure of the kind, of a measure of another kind, or of a date, time or name.
   *
   * @throws UnreadableException also if a number is left over; the message says which
   */
  public List<Figure> readWhole(String wording, Kind kind) {
    List<List<Find>> phrases = scanner.scan(wording);
    List<Figure> figures = ofKind(phrases, wording, kind);
    List<Figure> others =
        plainest(phrases).stream()
            .filter(figure -> figure.kind() != Kind.COUNT)
            .filter(figure -> figures.stream().noneMatch(f -> goOn(f, figure, wording)))
            .toList();
    Optional<UnreadableException> left =
        leftovers.of(wording, kind, Stream.concat(figures.stream(), others.stream()).toList());
    if (left.isPresent()) {
      throw left.get();
    }
    return figures;
  }

  /**
   * Whether the second figure seems to go on with the first, as the minutes of "1h 20m" do: nothing
   * stands between them, and neither is an adjective such as "20-hour".
   */
  private static boolean goOn(Figure first, Figure second, String wording) {
    return first.end() <= second.start()
        && wording.substring(first.end(), second.start()).isBlank()
        && !first.text().contains("-")
        && !second.text().contains("-");
  }

  private static List<Figure> ofRank(List<List<Find>> phrases, Predicate<Find> rank, Kind kind) {
    return phrases.stream()
        .flatMap(List::stream)
        .filter(rank)
        .map(Find::figure)
        .filter(figure -> figure.kind() == kind)
        .toList();
  }

  /** Every figure of any kind, in text order, each as the kind that its words say first. */
  public List<Figure> findAll(String text) {
    return plainest(scanner.scan(text));
  }

  private static List<Figure> plainest(List<List<Find>> phrases) {
    return phrases.stream()
        .map(finds -> finds.stream().filter(f -> f.rank() != Find.Rank.ASKED_FOR).findFirst())
        .flatMap(Optional::stream)
        .map(Find::figure)
        .toList();
  }
}
