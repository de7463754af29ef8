package crosscheck.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One schema of the packaged JSON Schema: what a group of keys, a list or a text may be. It knows
 * the keywords that the file uses, except oneOf and anyOf: what these say is checked by the
 * readers, which can name the nearest right word.
 */
final class Schema {

  private static final String REFERENCE = "#/$defs/";
  private static final JsonNode FILE = Packaged.json("dossier.schema.json");
  private static final Map<String, Schema> DEFINITIONS = each(FILE.path("$defs"), Schema::new);
  private static final Schema DOSSIER = new Schema(FILE);
  private static final Schema BASELINE = new Schema(Packaged.json("baseline.schema.json"));

  private final JsonNode node;
  private final Optional<String> definition;
  private final List<String> required;
  private final Map<String, List<String>> requiredWith;
  private final Map<String, Schema> properties;
  private final Optional<Schema> otherProperties;
  private final Optional<Schema> keyNames;
  private final Optional<Schema> items;
  private final Set<String> words;
  private final Map<String, String> meant;
  private final @Nullable Pattern pattern;

  private Schema(JsonNode node) {
    this.node = node;
    definition = child("$ref").map(reference -> name(reference.textValue()));
    required = texts(node.path("required"));
    requiredWith = each(node.path("dependentRequired"), Schema::texts);
    properties = each(node.path("properties"), Schema::new);
    otherProperties = child("additionalProperties").filter(JsonNode::isObject).map(Schema::new);
    keyNames = child("propertyNames").map(Schema::new);
    items = child("items").map(Schema::new);
    words = Collections.unmodifiableSet(new LinkedHashSet<>(texts(node.path("enum"))));
    meant = each(node.path("x-meant"), JsonNode::asText);
    pattern = node.has("pattern") ? Pattern.compile(node.get("pattern").textValue()) : null;
  }

  /** What a whole dossier may be. */
  static Schema dossier() {
    return DOSSIER;
  }

  /** What a baseline may be. */
  static Schema baseline() {
    return BASELINE;
  }

  /** One definition of the file: {@code source}, {@code statement}, {@code degrees}. */
  static Schema of(String definition) {
    return Objects.requireNonNull(DEFINITIONS.get(definition), definition);
  }

  /** The schema to hold {@code value} against: follows references, and if by its required keys. */
  Schema appliedTo(Node value) {
    if (definition.isPresent()) {
      return of(definition.get()).appliedTo(value);
    }
    if (node.has("if")) {
      List<String> keys = texts(node.path("if").path("required"));
      boolean holds = value instanceof Node.Fields fields && keys.stream().allMatch(fields::has);
      return new Schema(node.get(holds ? "then" : "else")).appliedTo(value);
    }
    return this;
  }

  /** Whether the key has a meaning elsewhere but no place here; the readers say why. */
  boolean isForbidden() {
    return node.isBoolean() && !node.booleanValue();
  }

  /** Whether a value must be a group of keys. */
  boolean isObject() {
    return node.path("type").asText().equals("object");
  }

  /** Whether a value must be a list. */
  boolean isArray() {
    return node.path("type").asText().equals("array");
  }

  /** The keys with a meaning of their own, in the order of the schema. */
  Set<String> knownKeys() {
    return properties.keySet();
  }

  /** The keys that are missing in {@code fields}. */
  Stream<String> missing(Node.Fields fields) {
    Stream<String> dependent =
        requiredWith.entrySet().stream()
            .filter(entry -> fields.has(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream());
    return Stream.concat(required.stream(), dependent).filter(key -> !fields.has(key));
  }

  /** Where to get the value of a key that is missing, after a semicolon; else nothing. */
  String whereFrom(String key) {
    return property(key)
        .flatMap(schema -> schema.child("x-missing"))
        .map(hint -> "; " + hint.textValue())
        .orElse("");
  }

  /** The schema of the value of {@code key}; empty for an unknown key. */
  Optional<Schema> property(String key) {
    return Optional.ofNullable(properties.get(key)).or(() -> otherProperties);
  }

  /** The schema of the keys themselves, where they are free. */
  Optional<Schema> keyNames() {
    return keyNames;
  }

  /** The schema of every item of a list. */
  Schema items() {
    return items.orElseThrow();
  }

  /** The fewest items of a list. */
  int fewest() {
    return node.path("minItems").asInt(0);
  }

  /** The most items of a list. */
  int most() {
    return node.path("maxItems").asInt(Integer.MAX_VALUE);
  }

  /** The key that is meant by one that does not exist, where another name for it is at hand. */
  Optional<String> meantBy(String key) {
    return Optional.ofNullable(meant.get(key));
  }

  /** The words that a text may be, in the order of the schema; empty where it is free. */
  Set<String> words() {
    return words;
  }

  /** What to call a value of this schema, where its key is no word for it. */
  String title(String key) {
    return node.path("title").asText(key);
  }

  /** What is wrong with the characters of {@code text}; null if nothing is. */
  @Nullable String fault(String text) {
    boolean fits = pattern == null || pattern.matcher(text).find();
    return fits ? null : node.path("patternErrorMessage").asText();
  }

  private Optional<JsonNode> child(String keyword) {
    return Optional.ofNullable(node.get(keyword));
  }

  private static String name(String reference) {
    return reference.substring(REFERENCE.length());
  }

  private static <T> Map<String, T> each(JsonNode holder, Function<JsonNode, T> reading) {
    Map<String, T> read = new LinkedHashMap<>();
    holder.properties().forEach(child -> read.put(child.getKey(), reading.apply(child.getValue())));
    return read;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
