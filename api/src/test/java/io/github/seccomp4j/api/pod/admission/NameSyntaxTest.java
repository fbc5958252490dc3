package io.github.seccomp4j.api.pod.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSyntaxTest {

  @ParameterizedTest
  @CsvSource({
    "a, true, true",
    "a.b, true, true",
    "a-b.c9, true, true",
    "a/b, false, true",
    "a_b, false, true",
    "a..b, false, false",
    "a-.b, false, false",
    "a.-b, false, false",
    "-a, false, false",
    "a-, false, false",
    "a., false, false",
    ".a, false, false",
    "'', false, false",
    "A, false, false",
    "ä, false, false",
    "'a b', false, false",
    "a*, false, false"
  })
  void labelsAndWhatStandsBetweenThem(String text, boolean subdomain, boolean sysctl) {
    assertThat(NameSyntax.isSubdomain(text)).isEqualTo(subdomain);
    assertThat(NameSyntax.isSysctl(text)).isEqualTo(sysctl);
  }
}
