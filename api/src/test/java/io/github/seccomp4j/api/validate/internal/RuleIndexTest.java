package io.github.seccomp4j.api.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleIndexTest {

  @Test
  void codesAreInAlphabeticalOrderAndOfOneSort() {
    assertThat(List.copyOf(RuleIndex.ofProfiles().keySet())).isNotEmpty().isSorted();
    assertThat(List.copyOf(RuleIndex.ofPods().keySet()))
        .isNotEmpty()
        .isSorted()
        .doesNotContainAnyElementsOf(RuleIndex.ofProfiles().keySet());
  }

  @Test
  void severitiesAreThoseOfThePages() {
    RulePages.ofProfiles()
        .forEach((code, page) -> assertThat(RuleIndex.severity(code)).contains(page.severity()));
    RulePages.ofPods()
        .forEach((code, page) -> assertThat(RuleIndex.severity(code)).contains(page.severity()));
    assertThat(RuleIndex.severity("no-seccomp-profile")).contains(Severity.WARNING);
  }

  @Test
  void aCodeNobodyHasIsNotThere() {
    assertThat(RuleIndex.severity("no-such-code")).isEmpty();
  }
}
