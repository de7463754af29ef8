package crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Threads that read, rehearse and make rules ready initialise classes at the same time. Two classes
 * that wait for each other's static fields would bring them to a standstill. Calls by way of an
 * interface are followed to the interface only.
 */
@AnalyzeClasses(packages = "crosscheck", importOptions = DoNotIncludeTests.class)
class InitialisationTest {

  @ArchTest
  static void noTwoClassesWaitForEachOther(JavaClasses classes) {
    Map<String, Set<String>> needs = new TreeMap<>();
    for (JavaClass type : classes) {
      type.getStaticInitializer()
          .ifPresent(initialiser -> needs.put(type.getName(), needs(type, initialiser)));
    }
    assertThat(needs.get("crosscheck.quantity.Range")).contains("crosscheck.quantity.Interval");
    for (String type : needs.keySet()) {
      Set<String> all = new TreeSet<>();
      closure(type, needs, all);
      assertThat(all).as("what the static fields of %s need", type).doesNotContain(type);
    }
  }

  private static void closure(String type, Map<String, Set<String>> needs, Set<String> all) {
    for (String needed : needs.getOrDefault(type, Set.of())) {
      if (all.add(needed)) {
        closure(needed, needs, all);
      }
    }
  }

  /** The other classes of ours that are initialised while a piece of code runs. */
  private static Set<String> needs(JavaClass type, JavaCodeUnit from) {
    Set<String> needed = new TreeSet<>();
    Set<JavaCodeUnit> seen = new LinkedHashSet<>(Set.of(from));
    Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.pop();
      for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
        JavaClass owner = access.getTargetOwner();
        if (!owner.getName().startsWith("crosscheck.")) {
          continue;
        }
        if (initialises(access) && !owner.equals(type)) {
          needed.add(owner.getName());
        }
        access
            .getTarget()
            .resolveMember()
            .filter(JavaCodeUnit.class::isInstance)
            .map(JavaCodeUnit.class::cast)
            .filter(seen::add)
            .ifPresent(open::push);
      }
    }
    return needed;
  }

  private static boolean initialises(JavaAccess<?> access) {
    return access.getTarget().getName().equals("<init>")
        || access
            .getTarget()
            .resolveMember()
            .filter(member -> member.getModifiers().contains(JavaModifier.STATIC))
            .isPresent();
  }
}
