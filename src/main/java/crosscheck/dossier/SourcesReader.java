package crosscheck.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the sources, inline or from their record files. */
final class SourcesReader {

  private static final Schema URL = Schema.of("source").property("url").orElseThrow();

  private final DossierFolder folder;
  private final Register register;
  private final Problems problems;

  SourcesReader(DossierFolder folder, Register register, Problems problems) {
    this.folder = folder;
    this.register = register;
    this.problems = problems;
  }

  /** The articles by id. */
  SortedMap<String, Article> read(Node.Fields root) {
    SortedMap<String, Article> articles = new TreeMap<>();
    for (Node.Fields entry : root.list(Sort.SOURCE.section())) {
      Optional<Node.Fields> fields = entry.has("record") ? record(entry) : Optional.of(entry);
      Optional<Node.Scalar> id = fields.flatMap(f -> f.scalar("source"));
      if (fields.isEmpty() || id.isEmpty()) {
        register.markIncomplete(Sort.SOURCE);
      } else {
        add(articles, id.get(), fields.get());
      }
    }
    return articles;
  }

  private Optional<Node.Fields> record(Node.Fields entry) {
    Optional<Node.Fields> fields =
        entry.scalar("record").flatMap(reference -> folder.record(reference, problems));
    fields.ifPresent(f -> new StructureCheck(problems).check(f, Schema.of("source")));
    return fields;
  }

  private void add(SortedMap<String, Article> articles, Node.Scalar scalar, Node.Fields fields) {
    String id = scalar.text().strip();
    if (id.equals(Statement.KNOWLEDGE)) {
      problems.add(
          scalar.at(), "`" + id + "` cannot be the id of a source: it stands for knowledge");
    }
    register.add(Sort.SOURCE, id, scalar.at());
    articles.putIfAbsent(id, new Article(source(id, fields), fields));
  }

  private Source source(String id, Node.Fields fields) {
    Node.Fields publication = fields.fields("publication");
    return new Source(
        id,
        new PublicationReader(problems).read(publication),
        PublicationReader.basis(publication),
        fields.text("dateline").orElse(null),
        fields.scalar("url").flatMap(this::address).orElse(null),
        origins(fields),
        fields.text("file").orElse(null),
        fields.text("sha256").orElse(null),
        digest(fields),
        fields.at(),
        id);
  }

  /** An address that a page may link to: one of a host, and without anybody's password. */
  private Optional<String> address(Node.Scalar scalar) {
    String text = scalar.text().strip();
    if (URL.fault(text) != null) {
      return Optional.empty(); // has been refused with the structure
    }
    try {
      URI address = new URI(text);
      if (address.getHost() != null && address.getUserInfo() == null) {
        return Optional.of(text);
      }
      problems.add(scalar.at(), "`" + text + "` is no address of a host, as example.org is");
    } catch (URISyntaxException e) {
      problems.add(scalar.at(), "`" + text + "` is no address: " + e.getReason());
    }
    return Optional.empty();
  }

  private List<Origin> origins(Node.Fields fields) {
    Set<String> seen = new HashSet<>();
    List<Origin> origins = new ArrayList<>();
    for (Node.Fields origin : fields.list("origins")) {
      String id = origin.text("id").orElse("");
      if (!seen.add(id)) {
        problems.add(origin.valueAt("id"), "duplicate id `" + id + "` in the origins of a source");
      }
      origins.add(new Origin(id, origin.text("name").orElse(id), origin.text("kind").orElse("")));
    }
    return origins;
  }

  private static List<Source.Digest> digest(Node.Fields fields) {
    return fields.list("digest").stream()
        .map(d -> new Source.Digest(Paragraphs.number(d), d.text("says").orElse("")))
        .toList();
  }
}
