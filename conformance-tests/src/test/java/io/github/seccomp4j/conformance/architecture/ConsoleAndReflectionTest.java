package io.github.seccomp4j.conformance.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library returns what it has to say, ends no process, and works without reflection. */
class ConsoleAndReflectionTest {

  private static final String LOOKUPS =
      "forName|newInstance|get(Declared)?(Method|Field|Constructor)s?";

  static final ArchRule NO_CONSOLE =
      CompositeArchRule.of(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS)
          .and(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING)
          .and(noClasses().should().callMethod(System.class, "exit", int.class))
          .and(noClasses().should().callMethod(System.class, "console"));

  static final ArchRule NO_REFLECTION =
      CompositeArchRule.of(
              noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect.."))
          .and(
              noClasses()
                  .should()
                  .callMethodWhere(
                      targetOwner(type(Class.class)).and(target(nameMatching(LOOKUPS)))));

  @TempDir Path directory;

  @Test
  void nothingIsPrinted() {
    assertThat(Product.violationsOf(NO_CONSOLE)).isEmpty();
  }

  @Test
  void printingIsReported() {
    List<String> cases =
        containing(
            "void act() { System.out.println(); }",
            "void act() { System.err.print('x'); }",
            "void act() { new Exception().printStackTrace(); }",
            "void act() { System.exit(1); }",
            "void act() { System.console(); }",
            "java.util.logging.Logger log = java.util.logging.Logger.getLogger(\"x\");");
    assertThat(WrongCode.reportedBy(NO_CONSOLE, directory, cases)).isEqualTo(cases);
  }

  @Test
  void nothingIsReflectedOn() {
    assertThat(Product.violationsOf(NO_REFLECTION)).isEmpty();
  }

  @Test
  void reflectionIsReported() {
    List<String> cases =
        containing(
            "Object[] act() { return Object.class.getDeclaredMethods(); }",
            "void act(java.lang.reflect.Field field) {}",
            "Class<?> act() throws Exception { return Class.forName(\"java.lang.Object\"); }");
    assertThat(WrongCode.reportedBy(NO_REFLECTION, directory, cases)).isEqualTo(cases);
  }

  private static List<String> containing(String... members) {
    return Stream.of(members)
        .map(member -> "package io.github.seccomp4j.api;\nclass Loud { " + member + " }\n")
        .toList();
  }
}
