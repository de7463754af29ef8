package crosscheck.scenario;

import crosscheck.quantity.Fit;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario examines: a dossier, as far as it concerns the scenario, and which of its
 * findings the scenario has named so far. Every scenario has its own.
 */
public final class Case {

  private final InlineDossier inline = new InlineDossier();
  private final Set<String> named = new TreeSet<>();
  private Path folder = Path.of("");
  private @Nullable Path file;
  private @Nullable String entity;
  private @Nullable Result result;
  private @Nullable Finding latest;

  /** Where the feature lies: files that it names are looked for there and in all folders above. */
  void lieIn(Path featureFolder) {
    folder = featureFolder;
  }

  /** Takes up the dossier in a file. */
  void open(Path facts) {
    file = found(facts);
  }

  /** The file in the nearest folder that has it; as it stands where none has. */
  private Path found(Path facts) {
    for (Path above = folder.toAbsolutePath(); above != null; above = above.getParent()) {
      Path here = above.resolve(facts);
      if (Files.isRegularFile(here)) {
        return shown(here);
      }
    }
    return facts;
  }

  /** Relative to the working folder where it lies in it, as errors are to name it. */
  private static Path shown(Path facts) {
    Path working = Path.of("").toAbsolutePath();
    return facts.startsWith(working) ? working.relativize(facts) : facts;
  }

  /** Leaves out of account all findings that do not concern this entity. */
  void limitTo(String entityId) {
    entity = entityId;
  }

  /** Takes up the dossier in a file as it would be if a statement had other words. */
  void correct(Path facts, String statement, Correction correction) {
    Path path = found(facts);
    file = path;
    result = Examiner.shared().examine(path, statement, correction);
  }

  /** Adds to the dossier that stands in the scenario. */
  void add(String yaml) {
    inline.add(yaml);
  }

  /**
   * What has been found out.
   *
   * @throws IllegalStateException if the scenario has named no dossier, or two
   */
  Result result() {
    Result known = result;
    if (known == null) {
      known = examine();
      result = known;
    }
    return known;
  }

  private Result examine() {
    Path facts = file;
    if (facts == null && inline.isEmpty()) {
      throw new IllegalStateException(
          "no dossier yet: begin with `the dossier \"facts.yaml\"` or with `these statements:`");
    }
    if (facts != null && !inline.isEmpty()) {
      throw new IllegalStateException("statements beside the dossier " + facts + ": name one");
    }
    return facts == null
        ? Examiner.shared().examine(inline.text(), Path.of(""))
        : Examiner.shared().examine(facts);
  }

  /** The ids that steps can name. */
  Known known() {
    return new Known(result());
  }

  /** Notes that the scenario has named a finding. */
  void name(Finding finding) {
    named.add(finding.id());
    latest = finding;
  }

  /** The finding that was named last. */
  Finding latest() {
    Finding finding = latest;
    if (finding == null) {
      throw new IllegalStateException("no conflict has been named that could be repaired");
    }
    return finding;
  }

  /** The findings of this severity that concern the scenario and have not been named. */
  List<Finding> unnamed(Fit severity) {
    String id = entity;
    Scope scope = id == null ? Scope.EVERYTHING : Scope.of(result().dossier(), id);
    return result().findings().stream()
        .filter(finding -> finding.fit() == severity)
        .filter(scope::concerns)
        .filter(finding -> !named.contains(finding.id()))
        .toList();
  }
}
