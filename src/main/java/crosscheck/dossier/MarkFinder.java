package crosscheck.dossier;

import crosscheck.place.Place;
import crosscheck.quantity.reading.FigureReader;
import crosscheck.time.MomentReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the figures, times and names of places in a text. */
final class MarkFinder {

  private static final Comparator<Found> LONGEST_FIRST =
      Comparator.comparingInt((Found mark) -> mark.start() - mark.end())
          .thenComparingInt(Found::start);

  private final FigureReader figures = FigureReader.standard();
  private final MomentReader moments = MomentReader.standard();
  private final List<Plain> names;

  MarkFinder(Collection<Place> places) {
    names = places.stream().flatMap(MarkFinder::names).distinct().toList();
  }

  /** The name and the aliases of a place, in the form for comparing. */
  static Stream<Plain> names(Place place) {
    return Stream.concat(Stream.of(place.name()), place.aliases().stream()).map(Plain::of);
  }

  /**
   * The marks of every paragraph, sorted by paragraph and alphabet: in text order they would come
   * too close to a copy of the text.
   */
  List<Mark> marks(Paragraphs text) {
    return IntStream.rangeClosed(1, text.count())
        .boxed()
        .flatMap(n -> phrases(text.all().get(n - 1)).map(phrase -> new Mark(n, phrase)))
        .sorted()
        .toList();
  }

  private Stream<String> phrases(Plain paragraph) {
    return found(paragraph).stream().map(Found::text);
  }

  /** The marks of one paragraph in its order; where marks overlap, the longest stands for all. */
  List<Found> found(Plain paragraph) {
    List<Found> kept = new ArrayList<>();
    for (Found mark : all(paragraph).sorted(LONGEST_FIRST).toList()) {
      if (kept.stream().noneMatch(k -> k.start() < mark.end() && mark.start() < k.end())) {
        kept.add(mark);
      }
    }
    kept.sort(Comparator.comparingInt(Found::start));
    return kept;
  }

  /** What a mark tells, and the key of a statement that would read it. */
  enum Sort {
    FIGURE("gives: \"\"      # a quantity"),
    TIME("gives: \"\"      # EVENT.time"),
    PLACE("located: {what: \"\", in: \"\"}");

    private final String reading;

    Sort(String reading) {
      this.reading = reading;
    }

    /** The line of YAML in which its reading is to be filled in. */
    String reading() {
      return reading;
    }
  }

  /** A mark and where it stands in its paragraph. */
  record Found(Sort sort, int start, int end, String text) {}

  private Stream<Found> all(Plain paragraph) {
    Stream<Found> figureMarks =
        figures.findAll(paragraph.text()).stream()
            .map(f -> new Found(Sort.FIGURE, f.start(), f.end(), f.text()));
    Stream<Found> timeMarks =
        moments.findAll(paragraph.text()).stream()
            .map(span -> new Found(Sort.TIME, span.start(), span.end(), span.text()));
    Stream<Found> nameMarks = names.stream().flatMap(name -> places(paragraph, name));
    return Stream.of(figureMarks, timeMarks, nameMarks).flatMap(marks -> marks);
  }

  private static Stream<Found> places(Plain paragraph, Plain name) {
    String words = name.text();
    return paragraph
        .wholeStarts(name)
        .mapToObj(at -> new Found(Sort.PLACE, at, at + words.length(), words));
  }
}
