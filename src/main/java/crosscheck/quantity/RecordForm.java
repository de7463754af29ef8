package crosscheck.quantity;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A record as a data file has it: the key {@code shown-steps} for the component {@code shownSteps}.
 *
 * @param keys of the components, in their order
 */
record RecordForm(Constructor<?> constructor, List<String> keys, List<Type> types) {

  static RecordForm of(Class<?> form) {
    RecordComponent[] components = form.getRecordComponents();
    Class<?>[] classes = new Class<?>[components.length];
    List<Type> types = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      classes[i] = components[i].getType();
      types.add(components[i].getGenericType());
      keys.add(key(components[i].getName()));
    }
    try {
      Constructor<?> constructor = form.getDeclaredConstructor(classes);
      constructor.setAccessible(true);
      return new RecordForm(constructor, keys, types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String key(String component) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (Character.isUpperCase(c)) {
        key.append('-');
      }
      key.append(c);
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** Where the component of a key stands. */
  int index(String key) throws IOException {
    int index = keys.indexOf(key);
    if (index < 0) {
      throw new IOException("unknown key " + key + "; there are " + keys);
    }
    return index;
  }

  Type type(int i) {
    return types.get(i);
  }

  /** What the components are where the file says nothing of them. */
  @Nullable Object[] blank() {
    @Nullable Object[] values = new Object[types.size()];
    for (int i = 0; i < types.size(); i++) {
      values[i] = types.get(i) == boolean.class ? false : null;
    }
    return values;
  }

  /** The record with these components. */
  Object make(@Nullable Object[] values) throws IOException {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new IOException("no " + constructor.getDeclaringClass() + " from " + keys, e);
    }
  }
}
