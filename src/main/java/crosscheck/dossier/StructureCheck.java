package crosscheck.dossier;

import java.util.Map;

/** Holds a file against its schema: keys, shapes of values, words to choose from, and patterns. */
final class StructureCheck {

  private final Problems problems;

  StructureCheck(Problems problems) {
    this.problems = problems;
  }

  /** Reports all that is wrong with {@code fields}. */
  void check(Node.Fields fields, Schema schema) {
    check("the file", fields, schema);
  }

  /**
   * @param name what to call the value: its key
   */
  private void check(String name, Node value, Schema referring) {
    Schema schema = referring.appliedTo(value);
    if (value instanceof Node.Hole) {
      return;
    }
    if (value instanceof Node.Scalar scalar && scalar.isBlank()) {
      problems.add(value.at(), name + " has no value");
    } else if (value instanceof Node.Fields fields && schema.isObject()) {
      keys(fields, schema);
    } else if (value instanceof Node.Items items && schema.isArray()) {
      items(name, items, schema);
    } else if (value instanceof Node.Scalar scalar && !schema.isObject() && !schema.isArray()) {
      text(name, scalar, schema);
    } else {
      problems.add(value.at(), name + " takes " + shape(schema) + ", not " + value.shape());
    }
  }

  private static String shape(Schema schema) {
    return schema.isObject() ? "keys with values" : schema.isArray() ? "a list" : "a text";
  }

  private void keys(Node.Fields fields, Schema schema) {
    schema
        .missing(fields)
        .forEach(
            key -> problems.add(fields.at(), "missing key `" + key + "`" + schema.whereFrom(key)));
    for (Map.Entry<String, Node.Field> entry : fields.byKey().entrySet()) {
      String key = entry.getKey();
      Node.Field field = entry.getValue();
      schema
          .keyNames()
          .ifPresent(names -> check("the key", new Node.Scalar(field.keyAt(), key), names));
      schema
          .property(key)
          .ifPresentOrElse(
              known -> {
                if (!known.isForbidden()) {
                  check("`" + key + "`", field.value(), known);
                }
              },
              () -> unknown(field.keyAt(), key, schema));
    }
  }

  private void unknown(Location at, String key, Schema schema) {
    schema
        .meantBy(key)
        .ifPresentOrElse(
            meant -> problems.add(at, "unknown key `" + key + "`; `" + meant + ":` is meant"),
            () -> problems.addUnknown(at, "key", key, schema.knownKeys()));
  }

  private void items(String name, Node.Items items, Schema schema) {
    int count = items.nodes().size();
    if (count < schema.fewest() || count > schema.most()) {
      String wanted = schema.fewest() == schema.most() ? "" : "at least ";
      problems.add(
          items.at(), name + " takes " + wanted + schema.fewest() + " items, not " + count);
    }
    items.nodes().forEach(item -> check("an item of " + name, item, schema.items()));
  }

  private void text(String name, Node.Scalar scalar, Schema schema) {
    String text = scalar.text().strip();
    if (!schema.words().isEmpty() && !schema.words().contains(text)) {
      problems.addNoneOf(scalar.at(), schema.title(name.replace("`", "")), text, schema.words());
    }
    String fault = schema.fault(text);
    if (fault != null) {
      problems.add(scalar.at(), "`" + text + "`: " + fault);
    }
  }
}
