package crosscheck.quantity;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a class is read from a text: numbers, the constants of enums, and whatever has a static
 * method {@code parse} for it.
 *
 * @param parse that method; null for numbers and enums
 */
record TextForm(Class<?> form, @Nullable Method parse) {

  static TextForm of(Class<?> form) {
    try {
      Method parse = form.getDeclaredMethod("parse", String.class);
      parse.setAccessible(true);
      return new TextForm(form, parse);
    } catch (NoSuchMethodException e) {
      return new TextForm(form, null);
    }
  }

  Object read(String text) throws IOException {
    try {
      return form.isEnum()
          ? constant(text)
          : form == Fraction.class ? Exact.of(text) : parsed(text);
    } catch (IllegalArgumentException | ReflectiveOperationException e) {
      throw new IOException(text + " is no " + form.getSimpleName(), e);
    }
  }

  private Object parsed(String text) throws IOException, ReflectiveOperationException {
    if (parse != null) {
      return parse.invoke(null, text);
    } else if (form == int.class || form == Integer.class) {
      return Integer.valueOf(text);
    } else if (form == long.class) {
      return Long.valueOf(text);
    } else if (form == double.class) {
      return Double.valueOf(text);
    } else if (form == boolean.class || form == Boolean.class) {
      return text.equals("true");
    }
    throw new IOException("a text, " + text + ", where " + form.getSimpleName() + " is expected");
  }

  /** The constant {@code NO_ARTICLE} of the word {@code no-article}. */
  private Object constant(String word) throws IOException {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    for (Object constant : form.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IOException(word + " is no " + form.getSimpleName());
  }
}
