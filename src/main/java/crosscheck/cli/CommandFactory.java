package crosscheck.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command the printer, where its constructor takes one. */
record CommandFactory(Printer printer) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Printer.class) {
        return type.cast(constructor.newInstance(printer));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
