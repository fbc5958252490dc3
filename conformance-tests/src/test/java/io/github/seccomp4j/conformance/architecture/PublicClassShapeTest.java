package io.github.seccomp4j.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users hold is closed and immutable, or says that it is not. */
class PublicClassShapeTest {

  @TempDir Path directory;

  @Test
  void exportedClassesAreClosedAndImmutable() {
    assertThat(
            Product.violationsOf(
                classes().should(new PublicClassShape(ProjectSources.documentation()))))
        .isEmpty();
  }

  @Test
  void anOpenOrChangingClassIsReported() {
    List<String> cases =
        declaring(
            "public class Open {}",
            "public abstract class Open { protected Open() {} }",
            "/** Adds numbers. */\npublic final class Open { int sum; }",
            "public final class Open { public static class In {} }",
            "/** Not thread-safe. */\npublic final class Open {"
                + " /** Counts. */ public static final class In { int count; } }");
    assertThat(reported(cases)).isEqualTo(cases);
  }

  @Test
  void aClosedOrDocumentedClassIsNot() {
    List<String> cases =
        declaring(
            "public final class Closed { final int sum = 1; }",
            "public record Closed(int sum) {}",
            "public abstract class Closed { Closed() {} }",
            "public abstract sealed class Closed { public static final class In extends Closed {} }",
            "public enum Closed { A }",
            "class Closed { public int sum; }",
            "/** Made for a subclass of another\n * implementation. */\npublic class Closed {}",
            "/**\n * Adds numbers; not\n * thread-safe.\n */\npublic final class Closed { int sum; }",
            "public final class Closed {"
                + " /** Counts; not thread-safe. */ public static final class In { int count; } }");
    assertThat(reported(cases)).isEmpty();
  }

  private List<String> reported(List<String> cases) {
    Documentation documentation = WrongCode.compileCases(directory, cases).documentation();
    return WrongCode.reportedBy(
        classes().should(new PublicClassShape(documentation)), directory, cases);
  }

  private static List<String> declaring(String... declarations) {
    return Stream.of(declarations)
        .map(declaration -> "package io.github.seccomp4j.api;\n" + declaration + "\n")
        .toList();
  }
}
