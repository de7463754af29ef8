package crosscheck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The house: packages by feature, each using only those below it. */
@AnalyzeClasses(packages = "crosscheck", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> FROM_THE_TOP =
      List.of(
          "cli",
          "report",
          "scenario",
          "explanation",
          "reasoning",
          "verdict",
          "network",
          "dossier",
          "place",
          "time",
          "quantity");

  @ArchTest
  static void eachPackageUsesOnlyThoseBelowIt(JavaClasses classes) {
    for (int i = 1; i < FROM_THE_TOP.size(); i++) {
      String[] above =
          FROM_THE_TOP.subList(0, i).stream().map(ArchitectureTest::inside).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(inside(FROM_THE_TOP.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .because("packages from the top are " + FROM_THE_TOP)
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule everyClassHasItsPlace =
      classes()
          .should()
          .resideInAnyPackage(
              FROM_THE_TOP.stream().map(ArchitectureTest::inside).toList().toArray(new String[] {}))
          .orShould()
          .resideInAPackage("crosscheck.rules..");

  @ArchTest
  static final ArchRule onlyReasoningKnowsDrools =
      noClasses()
          .that()
          .resideOutsideOfPackages("crosscheck.reasoning..", "crosscheck.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule rulesUseWhatReasoningMayUse =
      noClasses()
          .that()
          .resideInAPackage("crosscheck.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "crosscheck.cli..",
              "crosscheck.report..",
              "crosscheck.scenario..",
              "crosscheck.explanation..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheBuildAndTheLoaderOfOwnRulesCompileRules =
      noClasses()
          .that()
          .resideOutsideOfPackage("crosscheck.reasoning.compile")
          .and()
          .doNotHaveFullyQualifiedName("crosscheck.reasoning.OwnRules")
          .and()
          .doNotHaveFullyQualifiedName("crosscheck.reasoning.OwnRules$Faulty")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("crosscheck.reasoning.compile");

  /** Ranges and units can do without the grammar that reads them. */
  @ArchTest
  static final ArchRule quantitiesDoNotRead =
      noClasses()
          .that()
          .resideInAPackage("crosscheck.quantity")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("crosscheck.quantity.reading");

  @ArchTest
  static final ArchRule thePageTellsAccountsAndKnowsNoOtherFormOfTheReport =
      noClasses()
          .that()
          .resideInAPackage("crosscheck.report.page")
          .should()
          .dependOnClassesThat(
              resideInAPackage("crosscheck.report..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "crosscheck.report.page", "crosscheck.report.account"))));

  @ArchTest
  static final ArchRule accountsKnowNoFormOfTheReport =
      noClasses()
          .that()
          .resideInAPackage("crosscheck.report.account")
          .should()
          .dependOnClassesThat(
              resideInAPackage("crosscheck.report..")
                  .and(not(resideInAPackage("crosscheck.report.account"))));

  @ArchTest
  static final ArchRule whatIsExchangedReadsNoClockAndNoFile =
      noClasses()
          .that()
          .resideInAPackage("crosscheck.report.exchange..")
          .should()
          .callMethodWhere(target(name("now")))
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "crosscheck.report.page..");

  @ArchTest
  static final ArchRule packagesAreNamedAfterWhatTheyHold =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..utils..", "..impl..", "..model..", "..common..");

  private static String inside(String name) {
    return "crosscheck.%s..".formatted(name);
  }
}
