package io.github.seccomp4j.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.seccomp4j.conformance.architecture.Product.API;
import static io.github.seccomp4j.conformance.architecture.Product.CONFORMANCE;
import static io.github.seccomp4j.conformance.architecture.Product.DSL;
import static io.github.seccomp4j.conformance.architecture.Product.MODEL;
import static io.github.seccomp4j.conformance.architecture.Product.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules depend downwards only, packages in no circle, and on no other module's internals. */
class ModuleDependencyTest {

  static final ArchRule DOWNWARDS =
      CompositeArchRule.of(notUsing(MODEL, API, DSL, CONFORMANCE))
          .and(notUsing(API, DSL, CONFORMANCE))
          .and(notUsing(DSL, CONFORMANCE));

  static final ArchRule NO_CYCLES =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

  static final ArchRule NO_FOREIGN_INTERNALS =
      ArchRuleDefinition.classes().should(useOnlyInternalsOfTheirModule());

  @TempDir Path directory;

  @Test
  void everyModuleIsLookedAt() {
    for (String module : List.of(MODEL, API, DSL, CONFORMANCE)) {
      assertThat(Product.classes().that(JavaClass.Predicates.resideInAPackage(module + "..")))
          .as(module)
          .isNotEmpty();
    }
  }

  @Test
  void modulesDependDownwards() {
    assertThat(Product.violationsOf(DOWNWARDS)).isEmpty();
  }

  @Test
  void aModelThatUsesTheApiIsReported() {
    WrongCode wrong =
        WrongCode.compile(
            directory,
            """
            package io.github.seccomp4j.model;
            class Upwards { io.github.seccomp4j.api.Host host; }
            """,
            """
            package io.github.seccomp4j.dsl;
            class Downwards { io.github.seccomp4j.api.Host host; }
            """);
    assertThat(wrong.violationsOf(DOWNWARDS)).hasSize(1).first().asString().contains("Upwards");
  }

  @Test
  void packagesFormNoCycle() {
    assertThat(Product.violationsOf(NO_CYCLES)).isEmpty();
  }

  @Test
  void twoPackagesThatUseEachOtherAreReported() {
    WrongCode wrong =
        WrongCode.compile(
            directory,
            """
            package io.github.seccomp4j.model.there;
            public class There { io.github.seccomp4j.model.back.Back back; }
            """,
            """
            package io.github.seccomp4j.model.back;
            public class Back { io.github.seccomp4j.model.there.There there; }
            """);
    assertThat(wrong.violationsOf(NO_CYCLES)).hasSize(1);
  }

  @Test
  void internalsStayInTheirModule() {
    assertThat(Product.violationsOf(NO_FOREIGN_INTERNALS)).isEmpty();
  }

  @Test
  void anApiThatUsesInternalsOfTheModelIsReported() {
    WrongCode wrong =
        WrongCode.compile(
            directory,
            """
            package io.github.seccomp4j.model.internal;
            public class Hidden {}
            """,
            """
            package io.github.seccomp4j.model.near;
            class Near { io.github.seccomp4j.model.internal.Hidden own; }
            """,
            """
            package io.github.seccomp4j.api;
            class Curious { io.github.seccomp4j.model.internal.Hidden foreign; }
            """);
    assertThat(wrong.violationsOf(NO_FOREIGN_INTERNALS))
        .hasSize(1)
        .first()
        .asString()
        .contains("Curious");
  }

  private static ArchRule notUsing(String module, String... above) {
    String[] packages = List.of(above).stream().map(p -> p + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaClass> useOnlyInternalsOfTheirModule() {
    return new ArchCondition<>("use only internals of their module") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> Product.isOurs(d.getTargetClass()))
            .filter(d -> Product.isInternal(d.getTargetClass().getPackageName()))
            .filter(d -> !moduleOf(d.getTargetClass()).equals(moduleOf(type)))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static String moduleOf(JavaClass type) {
    return type.getPackageName().substring(ROOT.length() + 1).replaceFirst("\\..*", "");
  }
}
