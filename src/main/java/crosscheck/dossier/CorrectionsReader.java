package crosscheck.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads what later versions of articles replace and withdraw. */
final class CorrectionsReader {

  private final Versions versions;
  private final Register register;
  private final Problems problems;
  private final SortedMap<String, Statement> statements = new TreeMap<>();
  private final SortedMap<String, Superseded> superseded = new TreeMap<>();

  CorrectionsReader(Versions versions, Register register, Problems problems) {
    this.versions = versions;
    this.register = register;
    this.problems = problems;
  }

  /** What became of a statement, and where that is said. */
  private record Superseded(String told, Location at) {}

  /** The corrections in the order in which they were published. */
  List<Correction> read(List<Entry> entries) {
    entries.forEach(entry -> statements.putIfAbsent(entry.statement().id(), entry.statement()));
    entries.stream().filter(this::correctsNothing).forEach(this::refuse);
    Map<String, List<Entry>> bySource =
        entries.stream()
            .filter(entry -> entry.fields().has(VersionsReader.CORRECTS))
            .collect(Collectors.groupingBy(entry -> entry.statement().source()));
    return versions.inOrder().stream()
        .map(source -> correction(source, bySource.getOrDefault(source, List.of())))
        .toList();
  }

  private boolean correctsNothing(Entry entry) {
    return entry.fields().has(VersionsReader.CORRECTS)
        && !versions.corrects().containsKey(entry.statement().source())
        && !claimsToCorrect(entry.statement().source());
  }

  /** Whether the source says that it corrects another, be it wrongly; that has been told. */
  private boolean claimsToCorrect(String source) {
    Article article = versions.articles().get(source);
    return article == null || article.fields().has(VersionsReader.CORRECTS);
  }

  private void refuse(Entry entry) {
    String message = "`%s` is no later version of anything: say under `sources` what it `corrects`";
    problems.add(
        entry.fields().keyAt(VersionsReader.CORRECTS),
        message.formatted(entry.statement().source()));
  }

  private Correction correction(String source, List<Entry> entries) {
    Node.Fields fields = Objects.requireNonNull(versions.articles().get(source)).fields();
    SortedMap<String, String> replaced = new TreeMap<>();
    for (Entry entry : entries) {
      String id = entry.statement().id();
      entry
          .fields()
          .scalar(VersionsReader.CORRECTS)
          .filter(reference -> takesBack(source, reference, "superseded by " + id))
          .ifPresent(reference -> replaced.put(reference.text().strip(), id));
    }
    SortedSet<String> withdrawn = new TreeSet<>();
    fields.scalars("withdraws").stream()
        .filter(reference -> takesBack(source, reference, "withdrawn by " + source))
        .forEach(reference -> withdrawn.add(reference.text().strip()));
    String before = Objects.requireNonNull(versions.corrects().get(source));
    return new Correction(
        source, before, replaced, withdrawn, fields.valueAt(VersionsReader.CORRECTS));
  }

  /** Whether a source can take back this statement; if not, that is a problem. */
  private boolean takesBack(String source, Node.Scalar reference, String how) {
    if (register.find(reference, Sort.STATEMENT).isEmpty()) {
      return false;
    }
    String id = reference.text().strip();
    Statement target = Objects.requireNonNull(statements.get(id));
    Superseded before = superseded.get(id);
    if (target.isKnowledge()) {
      problems.add(reference.at(), "`" + id + "` is background knowledge, which nobody corrects");
    } else if (!versions.before(source).contains(target.source())) {
      String message = "`%s` is a statement of `%s`, which `%s` does not correct";
      problems.add(reference.at(), message.formatted(id, target.source(), source));
    } else if (before != null) {
      String message = "`%s` is %s already, in %s";
      problems.add(reference.at(), message.formatted(id, before.told(), before.at()));
    } else {
      superseded.put(id, new Superseded(how, reference.at()));
      return true;
    }
    return false;
  }
}
