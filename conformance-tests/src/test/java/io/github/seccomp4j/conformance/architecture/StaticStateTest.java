package io.github.seccomp4j.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two users of the library in one process never see each other. */
class StaticStateTest {

  static final ArchRule NO_MUTABLE_STATIC_STATE = classes().should(new StaticState());

  @TempDir Path directory;

  @Test
  void staticStateNeverChanges() {
    assertThat(Product.violationsOf(NO_MUTABLE_STATIC_STATE)).isEmpty();
  }

  @Test
  void stateThatCanChangeIsReported() {
    List<String> cases =
        cases(
            "static int field;",
            "private static volatile String field;",
            "static final int[] field = {};",
            "static final String[][] field = {};",
            "static final StringBuilder field = new StringBuilder();",
            "static final java.util.concurrent.atomic.AtomicInteger field = null;",
            "static final ThreadLocal<String> field = new ThreadLocal<>();",
            "static final java.util.List<String> field = new java.util.ArrayList<>();",
            "static final java.util.Map<String, String> field = new java.util.HashMap<>();",
            "static final java.util.concurrent.ConcurrentHashMap<String, String> field ="
                + " new java.util.concurrent.ConcurrentHashMap<>();",
            "static final java.util.Collection<String> field = java.util.Arrays.asList(\"x\");",
            "static final Counter field = new Counter(); static class Counter { int count; }");
    assertThat(WrongCode.reportedBy(NO_MUTABLE_STATIC_STATE, directory, cases)).isEqualTo(cases);
  }

  @Test
  void stateThatCannotIsNot() {
    List<String> cases =
        cases(
            "static final int field = 1;",
            "static final Long field = 1L;",
            "static final java.math.BigInteger field = java.math.BigInteger.ONE;",
            "static final java.util.List<String> field = java.util.List.of();",
            "static final java.util.Set<String> field = java.util.Set.of(\"x\");",
            "static final java.util.SortedMap<String, String> field ="
                + " java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>());",
            "int field; int[] more;",
            "enum Word { A }");
    assertThat(WrongCode.reportedBy(NO_MUTABLE_STATIC_STATE, directory, cases)).isEmpty();
  }

  private static List<String> cases(String... declarations) {
    return Stream.of(declarations)
        .map(
            declaration ->
                "package io.github.seccomp4j.api;\nclass State { " + declaration + " }\n")
        .toList();
  }
}
