package crosscheck.quantity.reading;

import crosscheck.quantity.Latest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Goes through a text and finds every figure phrase in it. */
final class FigureScanner {

  private final PhraseParser parser = new PhraseParser();
  private final PhraseReader reader = new PhraseReader();
  private final Exclusions exclusions = Exclusions.standard();
  private final Latest<String, List<List<Find>>> latest = new Latest<>(this::scanned);

  /** The figures of each phrase, in text order; within a phrase the plainest first. */
  List<List<Find>> scan(String text) {
    return latest.of(text);
  }

  private List<List<Find>> scanned(String text) {
    Wording wording = Wording.of(text);
    List<Exclusions.Part> never = exclusions.always(text);
    List<Exclusions.Part> bare = exclusions.withoutUnit(text);
    List<List<Find>> found = new ArrayList<>();
    ConversionPairs pairs = new ConversionPairs(wording);
    for (int i = 0; i < wording.size(); ) {
      Optional<Phrase> phrase =
          parser
              .at(wording, i)
              .filter(p -> !meets(never, wording, p))
              .filter(p -> p.unit() != null || !meets(bare, wording, p));
      phrase.ifPresent(p -> found.add(read(wording, pairs, p)));
      i = phrase.map(Phrase::end).orElse(i + 1);
    }
    return Collections.unmodifiableList(found);
  }

  /** One hedge stands over both sides of a conversion: "some 1,000 kilometres (620 miles)". */
  private List<Find> read(Wording wording, ConversionPairs pairs, Phrase phrase) {
    boolean conversion = pairs.converts(phrase);
    Phrase whole = pairs.add(phrase, conversion);
    List<Find> finds = reader.read(wording, whole);
    return conversion
        ? finds.stream().map(f -> new Find(f.figure().asConversion(), f.rank())).toList()
        : finds;
  }

  private static boolean meets(List<Exclusions.Part> parts, Wording wording, Phrase p) {
    int start = wording.at(p.start()).start();
    return Exclusions.over(parts, start, wording.at(p.end() - 1).end()).isPresent();
  }
}
