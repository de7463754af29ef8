package crosscheck.scenario;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sentences as the step classes declare them, with what each matches. */
final class StepClasses {

  private static final ExpressionFactory EXPRESSIONS = new ExpressionFactory(parameterTypes());

  private static final SortedMap<String, Expression> SENTENCES = read();

  private StepClasses() {}

  /** Every sentence, with its expression. */
  static SortedMap<String, Expression> sentences() {
    return SENTENCES;
  }

  private static SortedMap<String, Expression> read() {
    SortedMap<String, Expression> sentences = new TreeMap<>();
    new ClassFileImporter()
        .importPackages("crosscheck.scenario").stream()
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .flatMap(StepClasses::sentences)
            .forEach(text -> sentences.put(text, EXPRESSIONS.createExpression(text)));
    return sentences;
  }

  /** The sentences that match a step. */
  static List<String> matching(String step) {
    return SENTENCES.entrySet().stream()
        .filter(sentence -> sentence.getValue().match(step) != null)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<String> sentences(Method method) {
    return Stream.of(
            Stream.of(method.getAnnotationsByType(Given.class)).map(Given::value),
            Stream.of(method.getAnnotationsByType(When.class)).map(When::value),
            Stream.of(method.getAnnotationsByType(Then.class)).map(Then::value))
        .flatMap(texts -> texts);
  }

  private static ParameterTypeRegistry parameterTypes() {
    ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ROOT);
    for (Method method : Vocabulary.class.getMethods()) {
      Stream.of(method.getAnnotationsByType(io.cucumber.java.ParameterType.class))
          .map(annotation -> parameterType(method.getName(), annotation.value()))
          .forEach(registry::defineParameterType);
    }
    return registry;
  }

  private static ParameterType<String> parameterType(String name, String pattern) {
    return new ParameterType<>(name, pattern, String.class, (String text) -> text, false, false);
  }
}
