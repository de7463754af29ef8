package crosscheck.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the file in which a dossier's known findings stand. Every error comes at once. */
public final class BaselineReader {

  private final Problems problems;

  private BaselineReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The findings in a file, sorted.
   *
   * @throws DossierException with every error, if there is any
   */
  public static List<KnownFinding> read(Path file) throws DossierException {
    Problems problems = new Problems();
    TextFile text = new TextFile(DossierFolder.slashed(file), problems);
    return new BaselineReader(problems).findings(text.readYaml(file));
  }

  /**
   * The findings in a text, sorted.
   *
   * @throws DossierException with every error, if there is any
   */
  public static List<KnownFinding> readText(String yaml) throws DossierException {
    Problems problems = new Problems();
    TextFile text = new TextFile(DossierReader.INLINE, problems);
    return new BaselineReader(problems).findings(text.parse(yaml));
  }

  private List<KnownFinding> findings(Optional<Node.Fields> tree) throws DossierException {
    if (tree.isEmpty()) {
      problems.refuseIfAny();
    }
    Node.Fields root = tree.orElseThrow();
    new StructureCheck(problems).check(root, Schema.baseline());
    Map<String, Location> seen = new TreeMap<>();
    for (Node.Fields fields : root.list("findings")) {
      refuseSecond(seen, finding(fields), fields.at());
    }
    problems.refuseIfAny();
    return root.list("findings").stream().map(BaselineReader::finding).sorted().toList();
  }

  private static KnownFinding finding(Node.Fields fields) {
    return new KnownFinding(
        fields.text("finding").orElse(""), texts(fields, "between"), texts(fields, "rules"));
  }

  private static SortedSet<String> texts(Node.Fields fields, String key) {
    return fields.scalars(key).stream()
        .map(scalar -> scalar.text().strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void refuseSecond(Map<String, Location> seen, KnownFinding finding, Location at) {
    Location first = finding.between().isEmpty() ? null : seen.putIfAbsent(finding.key(), at);
    if (first != null) {
      problems.add(at, "duplicate finding: " + finding.key() + "; first in " + first);
    }
  }
}
