package io.github.seccomp4j.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users name nothing but the JDK and what this library exports. */
class PublicSignatureTest {

  static final ArchRule SIGNATURES = classes().should(new PublicSignature());

  @TempDir Path directory;

  @Test
  void signaturesNameWhatUsersCanName() {
    assertThat(Product.violationsOf(SIGNATURES)).isEmpty();
  }

  @Test
  void aTypeThatUsersCannotNameIsReported() {
    List<String> cases =
        leaking(
            "public Hidden field;",
            "protected Hidden[] field;",
            "public Hidden method() { return null; }",
            "public void method(java.util.List<Hidden> parameter) {}",
            "public java.util.Map<String, ? super Hidden> method() { return null; }",
            "public <T extends Hidden> void method(T parameter) {}",
            "public void method() throws HiddenException {}",
            "public Leak(Hidden parameter) {}",
            "public static class Inner extends Hidden {}",
            "public interface Inner extends java.util.function.Supplier<Hidden> {}",
            "public io.github.seccomp4j.model.internal.ValueStyle field;",
            "public com.fasterxml.jackson.databind.JsonNode node() { return null; }",
            "public io.fabric8.kubernetes.api.model.Pod pod() { return null; }",
            "public org.jspecify.annotations.Nullable annotation() { return null; }");
    assertThat(WrongCode.reportedBy(SIGNATURES, directory, cases)).isEqualTo(cases);
  }

  @Test
  void aTypeThatUsersNeverSeeIsNot() {
    List<String> cases =
        leaking(
            "Hidden field;",
            "private Hidden method() { return null; }",
            "static class Inner { public Hidden field; }",
            "public java.util.List<int[]> method() { return null; }",
            "public io.github.seccomp4j.model.SeccompProfile method() { return null; }");
    assertThat(WrongCode.reportedBy(SIGNATURES, directory, cases)).isEmpty();
  }

  @Test
  void theTwoDoorsMayNameTheirLibraries() {
    List<String> cases =
        List.of(
            """
            package io.github.seccomp4j.model.document;
            public abstract class Door extends com.fasterxml.jackson.databind.Module {}
            """,
            """
            package io.github.seccomp4j.dsl.kubernetes;
            public class Fabric { public io.fabric8.kubernetes.api.model.Pod pod; }
            """);
    assertThat(WrongCode.reportedBy(SIGNATURES, directory, cases)).isEmpty();
  }

  @Test
  void theGeneratedParentOfABuilderIsExcusedAndWhatIsInheritedIsNot() {
    String excused =
        """
        package io.github.seccomp4j.model;
        public abstract class Value {
          public static final class Builder extends ImmutableValue.Builder {}
        }
        class ImmutableValue {
          public static class Builder { public String build() { return ""; } }
        }
        """;
    String otherName = excused.replace("ImmutableValue", "HiddenValue");
    String hiddenResult =
        excused.replace("String build() { return \"\"", "ImmutableValue build() { return null");
    assertThat(
            WrongCode.reportedBy(SIGNATURES, directory, List.of(excused, otherName, hiddenResult)))
        .hasSize(2)
        .doesNotContain(excused);
  }

  private static List<String> leaking(String... members) {
    return Stream.of(members)
        .map(
            member ->
                "package io.github.seccomp4j.model;\npublic class Leak { "
                    + member
                    + " }\nclass Hidden {}\nclass HiddenException extends Exception {}\n")
        .toList();
  }
}
