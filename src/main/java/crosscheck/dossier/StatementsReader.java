package crosscheck.dossier;

import crosscheck.time.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** Reads who says what where; what is said is left to the {@link ClaimReader}. */
final class StatementsReader {

  private final SortedMap<String, Article> articles;
  private final Register register;
  private final Problems problems;

  StatementsReader(SortedMap<String, Article> articles, Register register, Problems problems) {
    this.articles = articles;
    this.register = register;
    this.problems = problems;
  }

  /** The statements and the background knowledge, in the order of the file. */
  List<Entry> entries(Node.Fields root) {
    List<Entry> entries = new ArrayList<>();
    root.list("statements").forEach(fields -> entries.add(statement(fields)));
    root.list("knowledge").forEach(fields -> entries.add(knowledge(fields)));
    entries.forEach(this::enter);
    return entries;
  }

  /** What is set aside, sorted by source, paragraph and wording. */
  List<SetAside> setAside(Node.Fields root) {
    return root.list("set-aside").stream()
        .map(this::setAsideEntry)
        .sorted(
            java.util.Comparator.comparing(SetAside::source)
                .thenComparingInt(SetAside::paragraph)
                .thenComparing(SetAside::wording))
        .toList();
  }

  private void enter(Entry entry) {
    Optional<Node.Scalar> id = entry.fields().scalar("id");
    id.ifPresent(scalar -> register.add(Sort.STATEMENT, scalar.text().strip(), scalar.at()));
    if (entry.statement().isKnowledge()) {
      register.markKnowledge(entry.statement().id());
    }
  }

  private SetAside setAsideEntry(Node.Fields fields) {
    String source = source(fields);
    return new SetAside(
        source,
        paragraph(fields, source),
        fields.text(Entry.WORDING).orElse(""),
        fields.text("reason").orElse(""),
        fields.valueAt(Entry.WORDING));
  }

  private Entry statement(Node.Fields fields) {
    String source = source(fields);
    Optional<Article> article = Optional.ofNullable(articles.get(source));
    String id = fields.text("id").orElse("");
    Statement statement =
        new Statement(
            id,
            source,
            paragraph(fields, source),
            fields.text(Entry.WORDING).orElse(""),
            fields.text("says").orElse(""),
            origin(fields, article.map(Article::source)),
            stance(fields, fields.has("origin") ? Stance.QUOTED : Stance.OWN),
            mood(fields),
            fields.text("note").orElse(null),
            fields.at(),
            article.map(a -> a.source().article()).orElse(source),
            id);
    Publication publication =
        article.map(a -> a.source().publication()).orElse(PublicationReader.UNKNOWN);
    boolean longScale =
        article.flatMap(a -> a.fields().text("scale")).filter("long"::equals).isPresent();
    return Entry.of(fields, statement, publication, longScale);
  }

  private Entry knowledge(Node.Fields fields) {
    String id = fields.text("id").orElse("");
    Statement statement =
        new Statement(
            id,
            Statement.KNOWLEDGE,
            0,
            fields.text(Entry.VALUE).orElse(""),
            fields.text("says").orElse(""),
            fields.text("cite").orElse(""),
            stance(fields, Stance.OWN),
            mood(fields),
            fields.text("note").orElse(null),
            fields.at(),
            Statement.KNOWLEDGE,
            id);
    return Entry.of(fields, statement, null, false);
  }

  private String source(Node.Fields fields) {
    return register.find(fields, "source", Sort.SOURCE).orElse("");
  }

  private int paragraph(Node.Fields fields, String source) {
    int number = Paragraphs.number(fields);
    int last = Optional.ofNullable(articles.get(source)).map(Article::paragraphs).orElse(0);
    if (last > 0 && number > last) {
      problems.add(
          fields.valueAt("paragraph"),
          "there is no paragraph %d in `%s`: its digest ends with %d"
              .formatted(number, source, last));
    }
    return number;
  }

  private String origin(Node.Fields fields, Optional<Source> source) {
    Optional<Node.Scalar> named = fields.scalar("origin");
    if (source.isEmpty() || named.isEmpty()) {
      return source.map(Source::ownVoice).orElse("");
    }
    String id = named.get().text().strip();
    List<String> known = source.get().origins().stream().map(Origin::id).toList();
    if (!known.contains(id)) {
      problems.addUnknown(named.get().at(), "origin", id, known);
    }
    return id;
  }

  private static Stance stance(Node.Fields fields, Stance usual) {
    return fields.text("stance").flatMap(word -> constant(Stance.values(), word)).orElse(usual);
  }

  private static Mood mood(Node.Fields fields) {
    return fields.text("mood").flatMap(word -> constant(Mood.values(), word)).orElse(Mood.HAPPENED);
  }

  /** The constant of this name; a word that is none has been reported with the structure. */
  private static <E extends Enum<E>> Optional<E> constant(E[] values, String word) {
    return List.of(values).stream()
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
