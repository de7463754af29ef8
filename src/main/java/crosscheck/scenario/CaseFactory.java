package crosscheck.scenario;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gives the step classes of one scenario the one {@link Case} that they share. */
public final class CaseFactory implements ObjectFactory {

  private final Map<Class<?>, Object> instances = new HashMap<>();

  @Override
  public void start() {
    instances.clear();
    instances.put(Case.class, new Case());
  }

  @Override
  public void stop() {
    instances.clear();
  }

  @Override
  public boolean addClass(Class<?> glueClass) {
    return true;
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    Object known = instances.get(type);
    if (known == null) {
      known = create(type);
      instances.put(type, known);
    }
    return type.cast(known);
  }

  private Object create(Class<?> type) {
    try {
      Constructor<?> constructor = type.getConstructors()[0];
      Object[] arguments =
          Arrays.stream(constructor.getParameterTypes()).map(this::getInstance).toArray();
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(type + " has no public constructor that can be used", e);
    }
  }
}
