package crosscheck.quantity;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads records, lists and maps from the tokens of a file. Each value is read from the text that
 * stands there, so that 12.50 keeps its last place. A component without a key is null.
 *
 * <p>Databind does the same for any class there may be; finding out about ours took it a fifth of
 * the time until a dossier was read.
 */
final class RecordReader {

  private final JsonParser parser;
  private final Map<Class<?>, RecordForm> records = new HashMap<>();
  private final Map<Class<?>, TextForm> texts = new HashMap<>();

  private RecordReader(JsonParser parser) {
    this.parser = parser;
  }

  /** The one value of the file, which is closed. */
  static <T> T read(JsonParser parser, Class<T> form) throws IOException {
    try (parser) {
      parser.nextToken();
      return form.cast(new RecordReader(parser).value(form));
    }
  }

  private Object value(Type type) throws IOException {
    JsonToken token = parser.currentToken();
    if (type instanceof ParameterizedType several) {
      Class<?> form = (Class<?>) several.getRawType();
      Type[] of = several.getActualTypeArguments();
      require(of.length == 2 ? JsonToken.START_OBJECT : JsonToken.START_ARRAY);
      return of.length == 2 ? map(form, of[0], of[1]) : items(form, of[0]);
    }
    Class<?> form = (Class<?>) type;
    if (token == JsonToken.START_OBJECT) {
      return fields(records.computeIfAbsent(form, RecordForm::of));
    }
    if (token == JsonToken.VALUE_NULL) {
      throw new IOException("no value where " + form.getSimpleName() + " is expected");
    }
    return text(form, parser.getText());
  }

  private void require(JsonToken token) throws IOException {
    if (parser.currentToken() != token) {
      throw new IOException(token + " expected, not " + parser.getText());
    }
  }

  private Object fields(RecordForm form) throws IOException {
    @Nullable Object[] values = form.blank();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int i = form.index(parser.currentName());
      parser.nextToken();
      values[i] = value(form.type(i));
    }
    return form.make(values);
  }

  private Map<Object, Object> map(Class<?> form, Type keys, Type values) throws IOException {
    boolean sorted = SortedMap.class.isAssignableFrom(form);
    Map<Object, Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Object key = text((Class<?>) keys, parser.currentName());
      parser.nextToken();
      map.put(key, value(values));
    }
    return map;
  }

  private Collection<Object> items(Class<?> form, Type items) throws IOException {
    Collection<Object> all =
        Set.class.isAssignableFrom(form) ? new LinkedHashSet<>() : new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      all.add(value(items));
    }
    return all;
  }

  private Object text(Class<?> form, String text) throws IOException {
    return form == String.class ? text : texts.computeIfAbsent(form, TextForm::of).read(text);
  }
}
