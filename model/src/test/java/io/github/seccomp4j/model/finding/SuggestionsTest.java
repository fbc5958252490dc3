package io.github.seccomp4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static final List<String> KNOWN = List.of("openat", "open", "names", "defaultAction");

  @ParameterizedTest
  @CsvSource({
    "opneat, openat",
    "openta, openat",
    "opena, openat",
    "name, names",
    "NAMES, names",
    "defaultaction, defaultAction",
    "defaultActon, defaultAction"
  })
  void findsTheNearest(String written, String meant) {
    assertThat(Suggestions.nearest(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"openat", "write", "''", "x", "somethingVeryDifferent"})
  void findsNothing(String written) {
    assertThat(Suggestions.nearest(written, KNOWN)).isEmpty();
  }

  @Test
  void takesTheFirstOfSeveral() {
    assertThat(Suggestions.nearest("abx", List.of("aby", "abz"))).contains("aby");
  }
}
