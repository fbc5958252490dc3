package io.github.seccomp4j.conformance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.seccomp4j.conformance.architecture.Product.API;
import static io.github.seccomp4j.conformance.architecture.Product.CONFORMANCE;
import static io.github.seccomp4j.conformance.architecture.Product.DSL;
import static io.github.seccomp4j.conformance.architecture.Product.MODEL;
import static io.github.seccomp4j.conformance.architecture.Product.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which package may use which library; everything else is the JDK and this project. */
class ThirdPartyDependencyTest {

  private static final String DOCUMENT = MODEL + ".document..";
  private static final String KUBERNETES = DSL + ".kubernetes..";

  static final ArchRule LIBRARIES =
      CompositeArchRule.of(
              only(
                  resideInAPackage(MODEL + "..").and(resideOutsideOfPackages(DOCUMENT)),
                  // Annotations say a value's names to Jackson without needing it.
                  "com.fasterxml.jackson.annotation.."))
          .and(only(resideInAPackage(DOCUMENT), "com.fasterxml.jackson..", "org.yaml.snakeyaml.."))
          .and(only(resideInAPackage(API + "..")))
          .and(only(resideInAPackage(DSL + "..").and(resideOutsideOfPackages(KUBERNETES))))
          .and(
              only(
                  resideInAPackage(KUBERNETES),
                  "io.fabric8.kubernetes..",
                  "com.fasterxml.jackson.."))
          .and(
              only(
                  resideInAPackage(CONFORMANCE + ".."),
                  "net.jqwik..",
                  "org.junit.jupiter..",
                  "org.assertj.core.."));

  @TempDir Path directory;

  @Test
  void everyPackageUsesItsLibrariesOnly() {
    assertThat(Product.violationsOf(LIBRARIES)).isEmpty();
  }

  @Test
  void aLibraryInTheWrongPlaceIsReported() {
    List<String> cases =
        List.of(
            in("model.conditional", "com.fasterxml.jackson.databind.ObjectMapper"),
            in("model", "io.fabric8.kubernetes.api.model.Pod"),
            in("model.document", "io.fabric8.kubernetes.api.model.Pod"),
            in("api.policy", "com.fasterxml.jackson.core.JsonParser"),
            in("dsl", "io.fabric8.kubernetes.api.model.Pod"),
            in("dsl.call", "com.fasterxml.jackson.databind.JsonNode"),
            in("dsl.kubernetes", "net.jqwik.api.Arbitrary"),
            in("conformance.arbitraries", "io.fabric8.kubernetes.api.model.Pod"));
    assertThat(WrongCode.reportedBy(LIBRARIES, directory, cases)).isEqualTo(cases);
  }

  @Test
  void aLibraryInItsPlaceIsNot() {
    List<String> cases =
        List.of(
            in("model.document", "com.fasterxml.jackson.databind.ObjectMapper"),
            in("model", "com.fasterxml.jackson.annotation.JsonValue"),
            in("dsl.kubernetes", "io.fabric8.kubernetes.api.model.Pod"),
            in("dsl.kubernetes", "com.fasterxml.jackson.databind.ObjectMapper"),
            in("conformance.arbitraries", "net.jqwik.api.Arbitrary"),
            in("api.policy", "int[]"));
    assertThat(WrongCode.reportedBy(LIBRARIES, directory, cases)).isEmpty();
  }

  private static String in(String place, String type) {
    return "package " + ROOT + "." + place + ";\nclass Guest { " + type + " field; }\n";
  }

  private static ArchRule only(DescribedPredicate<JavaClass> classes, String... libraries) {
    List<String> allowed =
        new ArrayList<>(List.of("java..", ROOT + "..", "org.jspecify..", "org.immutables.value.."));
    Stream.of(libraries).forEach(allowed::add);
    // Primitive types and arrays of them are in no package.
    allowed.add("");
    return noClasses()
        .that(classes)
        .should()
        .dependOnClassesThat(resideOutsideOfPackages(allowed.toArray(String[]::new)))
        .allowEmptyShould(true);
  }
}
