package crosscheck.dossier;

import crosscheck.place.Place;
import crosscheck.quantity.reading.FigureReader;
import crosscheck.time.MomentReader;
import crosscheck.time.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the figures, times and names of places in a text. */
final class MarkFinder {

  private static final Comparator<Span> LONGEST_FIRST =
      Comparator.comparingInt((Span span) -> span.start() - span.end())
          .thenComparingInt(Span::start);

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

  /** Where marks overlap, the longest stands for all. */
  private Stream<String> phrases(Plain paragraph) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans(paragraph).sorted(LONGEST_FIRST).toList()) {
      if (kept.stream().noneMatch(k -> k.start() < span.end() && span.start() < k.end())) {
        kept.add(span);
      }
    }
    return kept.stream().map(Span::text);
  }

  private Stream<Span> spans(Plain paragraph) {
    Stream<Span> figureSpans =
        figures.findAll(paragraph.text()).stream().map(f -> new Span(f.start(), f.end(), f.text()));
    Stream<Span> momentSpans = moments.findAll(paragraph.text()).stream();
    Stream<Span> nameSpans = names.stream().flatMap(name -> spans(paragraph, name));
    return Stream.of(figureSpans, momentSpans, nameSpans).flatMap(spans -> spans);
  }

  private static Stream<Span> spans(Plain paragraph, Plain name) {
    String words = name.text();
    return paragraph.wholeStarts(name).mapToObj(at -> new Span(at, at + words.length(), words));
  }
}
