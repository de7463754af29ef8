package crosscheck.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a YAML file. Every scalar is text, with the characters that stand in the file. */
sealed interface Node {

  /** Where it begins. */
  Location at();

  /** What this is, for error messages. */
  String shape();

  /** A single value; blank where a key has none. */
  record Scalar(Location at, String text) implements Node {

    boolean isBlank() {
      return text.isBlank();
    }

    @Override
    public String shape() {
      return "a text";
    }
  }

  /** A list. */
  record Items(Location at, List<Node> nodes) implements Node {

    @Override
    public String shape() {
      return "a list";
    }
  }

  /** Something that was refused and reported already; nothing more is said of it. */
  record Hole(Location at) implements Node {

    @Override
    public String shape() {
      return "nothing";
    }
  }

  /** A key with its value. */
  record Field(Location keyAt, Node value) {}

  /**
   * Keys with values, in the order of the file. The accessors skip what has another shape than the
   * one asked for: the check of the structure has reported that already.
   */
  record Fields(Location at, Map<String, Field> byKey) implements Node {

    static Fields none(Location at) {
      return new Fields(at, Map.of());
    }

    @Override
    public String shape() {
      return "keys with values";
    }

    boolean has(String key) {
      return byKey.containsKey(key);
    }

    /** The value of {@code key}, if it is a text that is not blank. */
    Optional<Scalar> scalar(String key) {
      return value(key, Scalar.class).filter(scalar -> !scalar.isBlank());
    }

    /** The text of {@code key} without white space around it. */
    Optional<String> text(String key) {
      return scalar(key).map(scalar -> scalar.text().strip());
    }

    /** The keys under {@code key}; none where there are none. */
    Fields fields(String key) {
      return value(key, Fields.class).orElseGet(() -> none(at));
    }

    /** The texts in the list of {@code key} that are not blank. */
    List<Scalar> scalars(String key) {
      return items(key, Scalar.class).stream().filter(scalar -> !scalar.isBlank()).toList();
    }

    /** The groups of keys in the list of {@code key}. */
    List<Fields> list(String key) {
      return items(key, Fields.class);
    }

    /** The groups of keys under the ids under {@code key}. */
    Map<String, Fields> entries(String key) {
      Map<String, Fields> entries = new LinkedHashMap<>();
      fields(key)
          .byKey()
          .forEach(
              (id, field) -> {
                if (field.value() instanceof Fields entry) {
                  entries.put(id, entry);
                }
              });
      return entries;
    }

    /** Where {@code key} stands; the beginning of the group where it is missing. */
    Location keyAt(String key) {
      Field field = byKey.get(key);
      return field == null ? at : field.keyAt();
    }

    /** Where the value of {@code key} stands; the beginning of the group where it is missing. */
    Location valueAt(String key) {
      Field field = byKey.get(key);
      return field == null ? at : field.value().at();
    }

    private <N extends Node> Optional<N> value(String key, Class<N> shape) {
      return Optional.ofNullable(byKey.get(key))
          .map(Field::value)
          .filter(shape::isInstance)
          .map(shape::cast);
    }

    private <N extends Node> List<N> items(String key, Class<N> shape) {
      return value(key, Items.class).stream()
          .flatMap(items -> items.nodes().stream())
          .filter(shape::isInstance)
          .map(shape::cast)
          .toList();
    }
  }
}
