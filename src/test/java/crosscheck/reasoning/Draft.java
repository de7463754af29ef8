package crosscheck.reasoning;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A dossier before it is read, as a tree of maps, lists and texts that a test may change.
 *
 * @param name what to call it in a failure
 * @param root the whole file
 */
record Draft(String name, Map<String, Object> root) {

  /** The dossier of the five reports, with what its sources' records say of their publication. */
  static Draft facts() {
    Draft facts = of("facts.yaml", RuleFiles.text(Path.of("facts.yaml")));
    facts.entries("sources").toList().forEach(Draft::takeIn);
    return facts;
  }

  private static void takeIn(Map<String, Object> source) {
    Object record = source.remove("record");
    source.putAll(of("record", RuleFiles.text(Path.of(text(record)))).root);
    source.keySet().removeAll(List.of("digest", "marks"));
  }

  /** The dossiers that stand beside the rules. */
  static List<Draft> cases() {
    return RuleFiles.caseFiles().stream()
        .flatMap(file -> RuleFiles.cases(file).stream())
        .map(one -> of(one.title() + ": " + one.because(), Inline.text(one.yaml())))
        .toList();
  }

  /** Reads a text; every scalar stays text. */
  static Draft of(String name, String yaml) {
    LoaderOptions limits = new LoaderOptions();
    DumperOptions style = new DumperOptions();
    Yaml parser =
        new Yaml(new SafeConstructor(limits), new Representer(style), style, limits, new Untyped());
    return new Draft(name, fields(parser.load(yaml)));
  }

  /** This draft with a change; the original stays as it is. */
  Draft with(Consumer<Draft> change) {
    Draft copy = new Draft(name, fields(copy(root)));
    change.accept(copy);
    return copy;
  }

  /** The statements, and the background knowledge. */
  Stream<Map<String, Object>> claims() {
    return Stream.concat(entries("statements"), entries("knowledge"));
  }

  /** The entries of a section that is a list; none if it is left out. */
  Stream<Map<String, Object>> entries(String section) {
    return list(section).stream().map(Draft::fields);
  }

  /** The list of a section, made if it is left out. */
  List<Object> list(String section) {
    return listOf(root.computeIfAbsent(section, name -> new ArrayList<>()));
  }

  /** The group of keys of a section, made if it is left out. */
  Map<String, Object> section(String section) {
    return fields(root.computeIfAbsent(section, name -> new LinkedHashMap<>()));
  }

  /** The dossier as it is read; empty if it is refused. */
  Optional<Dossier> ifReadable() {
    try {
      return Optional.of(DossierReader.readText(yaml(), Path.of("")).dossier());
    } catch (DossierException e) {
      return Optional.empty();
    }
  }

  /** The dossier as it is read. */
  Dossier dossier() {
    try {
      return DossierReader.readText(yaml(), Path.of("")).dossier();
    } catch (DossierException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
  }

  private String yaml() {
    root.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
    DumperOptions style = new DumperOptions();
    style.setDefaultScalarStyle(DumperOptions.ScalarStyle.DOUBLE_QUOTED);
    style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    return new Yaml(style).dump(copy(root));
  }

  /** A value that is a text. */
  static String text(Object value) {
    return (String) value;
  }

  /** A value that is a group of keys. */
  @SuppressWarnings("unchecked") // every key of a dossier is a text
  static Map<String, Object> fields(Object value) {
    return (Map<String, Object>) value;
  }

  /** A value that is a list. */
  @SuppressWarnings("unchecked") // a list of YAML may hold anything
  static List<Object> listOf(Object value) {
    return (List<Object>) value;
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, part) -> copy.put(text(key), copy(part)));
      return copy;
    }
    return value instanceof List<?> list
        ? new ArrayList<>(list.stream().map(Draft::copy).toList())
        : value;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Takes every scalar for a text: no number, no date, no yes and no. */
  private static final class Untyped extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // none
    }
  }
}
