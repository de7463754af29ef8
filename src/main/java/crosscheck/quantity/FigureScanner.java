package crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a text and finds every figure phrase in it. */
final class FigureScanner {

  private static final Set<Kind> UNMEASURED = Set.of(Kind.COUNT, Kind.RATIO);

  private final PhraseParser parser = new PhraseParser();
  private final PhraseReader reader = new PhraseReader();
  private final Exclusions exclusions = Exclusions.standard();

  /** The figures of each phrase, in text order; within a phrase the plainest first. */
  List<List<Find>> scan(String text) {
    Wording wording = Wording.of(text);
    List<Exclusions.Part> never = exclusions.always(text);
    List<Exclusions.Part> bare = exclusions.withoutUnit(text);
    List<List<Find>> found = new ArrayList<>();
    Phrase last = null;
    for (int i = 0; i < wording.size(); ) {
      Optional<Phrase> phrase =
          parser
              .at(wording, i)
              .filter(p -> !meets(never, wording, p))
              .filter(p -> p.unit() != null || !meets(bare, wording, p));
      if (phrase.isPresent()) {
        last = inheriting(wording, last, phrase.get());
        found.add(reader.read(wording, last));
      }
      i = phrase.map(Phrase::end).orElse(i + 1);
    }
    return found;
  }

  private static boolean meets(List<Exclusions.Part> parts, Wording wording, Phrase p) {
    int start = wording.at(p.start()).start();
    return Exclusions.over(parts, start, wording.at(p.end() - 1).end()).isPresent();
  }

  /** One hedge stands over both sides of a conversion: "some 1,000 kilometres (620 miles)". */
  private static Phrase inheriting(Wording wording, @Nullable Phrase last, Phrase p) {
    if (last == null || !isConversion(wording, last, p)) {
      return p;
    }
    Hedge hedge = last.amount().hedge();
    return hedge == null ? p : p.hedgedBy(hedge, last.plainToo());
  }

  private static boolean isConversion(Wording wording, Phrase last, Phrase p) {
    MeasureUnit one = last.unit();
    MeasureUnit other = p.unit();
    if (one == null || other == null || one.kind() != other.kind() || one.equals(other)) {
      return false;
    }
    int joint = last.end();
    int between = p.start() - joint;
    return !UNMEASURED.contains(one.kind())
        && (between == 1 && wording.is(joint, "(", "/", "or", "[")
            || between == 2 && wording.is(joint, ",") && wording.is(joint + 1, "or"));
  }
}
