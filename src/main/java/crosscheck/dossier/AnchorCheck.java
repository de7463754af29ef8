package crosscheck.dossier;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds every wording in the paragraph it names, once. A wording that is lost or ambiguous is a
 * problem; it never moves to a lookalike.
 */
final class AnchorCheck {

  private final Map<String, Article> articles;
  private final Map<String, Paragraphs> texts;
  private final Problems problems;
  private int verified;
  private int unverified;

  AnchorCheck(Map<String, Article> articles, Map<String, Paragraphs> texts, Problems problems) {
    this.articles = articles;
    this.texts = texts;
    this.problems = problems;
  }

  /** Looks up the wordings of all statements and of all that is set aside. */
  Anchors check(List<Entry> entries, List<SetAside> setAside) {
    for (Entry entry : entries) {
      Statement said = entry.statement();
      if (!said.isKnowledge()) {
        check(said.source(), said.paragraph(), said.wording(), entry.phraseAt());
      }
    }
    setAside.forEach(s -> check(s.source(), s.paragraph(), s.wording(), s.location()));
    TreeSet<String> without = new TreeSet<>(articles.keySet());
    without.removeAll(texts.keySet());
    return new Anchors(verified, unverified, List.copyOf(without));
  }

  private void check(String source, int number, String wording, Location at) {
    Paragraphs text = texts.get(source);
    if (text == null) {
      unverified++;
    } else if (number > text.count()) {
      problems.add(at, "there is no paragraph %d in the text of `%s`".formatted(number, source));
    } else if (!wording.isEmpty()) {
      count(source, text, number, Plain.of(wording), at);
    }
  }

  private void count(String source, Paragraphs text, int number, Plain wording, Location at) {
    Plain paragraph = text.byNumber(number).orElseThrow();
    int count = paragraph.count(wording);
    if (count == 1) {
      verified++;
      return;
    }
    String where = "paragraph %d of `%s`".formatted(number, source);
    problems.add(
        at,
        count == 0
            ? "`" + wording.text() + "` is not in " + where + "; " + hint(text, paragraph, wording)
            : "`%s` stands %d times in %s; take in more words around it"
                .formatted(wording.text(), count, where));
  }

  /** Where to look instead. */
  private static String hint(Paragraphs text, Plain paragraph, Plain wording) {
    List<Integer> others = text.with(wording);
    if (!others.isEmpty()) {
      String numbers = others.stream().map(String::valueOf).collect(Collectors.joining(", "));
      return "it is in paragraph " + numbers;
    }
    if (paragraph.text().contains(wording.text())) {
      return "there it is only a part of a longer figure";
    }
    return paragraph
        .sameLetters(wording)
        .map(written -> "there it is written `" + written + "`")
        .orElse("it is nowhere in the text");
  }
}
