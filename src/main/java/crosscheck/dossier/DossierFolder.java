package crosscheck.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a dossier, from which its record files are read and which they cannot leave.
 *
 * @param folder where it is
 * @param shown what stands before the path of a record in error messages
 */
record DossierFolder(Path folder, String shown) {

  /** The folder that {@code file} lies in, shown as the user gave it. */
  static DossierFolder around(Path file) {
    Path parent = file.getParent();
    return parent == null
        ? new DossierFolder(Path.of(""), "")
        : new DossierFolder(parent, slashed(parent) + "/");
  }

  /** How to show a path: with forward slashes. */
  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Reads the record file that {@code reference} names. */
  Optional<Node.Fields> record(Node.Scalar reference, Problems problems) {
    String name = reference.text().strip();
    Path path = path(name);
    try {
      if (path.isAbsolute() || path.normalize().startsWith("..") || leaves(path)) {
        problems.add(reference.at(), "`" + name + "` lies outside the dossier's folder");
        return Optional.empty();
      }
    } catch (IOException e) {
      problems.addUnknown(reference.at(), "file", name, beside(path));
      return Optional.empty();
    }
    String file = shown + name.replace('\\', '/');
    return new TextFile(file, problems).readYaml(folder.resolve(path));
  }

  /** The path of that name; nothing stands at the empty path that an impossible name gets. */
  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }

  /** The files that stand beside a missing one. */
  private List<String> beside(Path missing) {
    Path parent = missing.getParent();
    try (Stream<Path> files = Files.list(parent == null ? folder : folder.resolve(parent))) {
      return files.map(file -> slashed(folder.relativize(file))).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Whether the file lies elsewhere by way of a symbolic link. */
  private boolean leaves(Path path) throws IOException {
    return !folder.resolve(path).toRealPath().startsWith(folder.toRealPath());
  }
}
