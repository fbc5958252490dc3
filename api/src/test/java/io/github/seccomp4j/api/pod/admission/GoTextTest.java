package io.github.seccomp4j.api.pod.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoTextTest {

  @Test
  void knowsGoesWhiteSpace() {
    assertThat(GoText.isPadded("a b")).isFalse();
    assertThat(GoText.isPadded("")).isFalse();
    assertThat(GoText.isPadded(" a")).isTrue();
    assertThat(GoText.isPadded("a\u00a0")).isTrue();
    assertThat(GoText.isPadded("a\u0085")).isTrue();
    assertThat(GoText.isPadded("a\u3000")).isTrue();
    assertThat(GoText.isPadded("a\u001f")).isFalse();
    assertThat(GoText.isPadded("a\u200b")).isFalse();
  }

  @Test
  void countsBytes() {
    assertThat(GoText.isLonger("abc", 3)).isFalse();
    assertThat(GoText.isLonger("abcd", 3)).isTrue();
    assertThat(GoText.isLonger("ää", 3)).isTrue();
    assertThat(GoText.isLonger("ää", 4)).isFalse();
    assertThat(GoText.isLonger("€", 2)).isTrue();
  }
}
