package io.github.seccomp4j.api.learn.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDiffTest {

  @Test
  void equalTextsHaveNoDiff() {
    assertThat(LineDiff.unified("a\nb\n", "a\nb\n")).isEmpty();
    assertThat(LineDiff.unified("", "")).isEmpty();
  }

  @Test
  void aChangeHasThreeLinesAround() {
    assertThat(LineDiff.unified("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
        .isEqualTo("@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
  }

  @Test
  void changesFarApartHaveHunksOfTheirOwn() {
    assertThat(LineDiff.unified("a\n1\n2\n3\n4\n5\n6\n7\nz\n", "1\n2\n3\n4\n5\n6\n7\nz\nnew\n"))
        .isEqualTo("@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n@@ -7,3 +6,4 @@\n 6\n 7\n z\n+new\n");
  }

  @Test
  void changesNearEachOtherShareAHunk() {
    assertThat(LineDiff.unified("a\n1\n2\n3\nb\n", "A\n1\n2\n3\nB\n"))
        .isEqualTo("@@ -1,5 +1,5 @@\n-a\n+A\n 1\n 2\n 3\n-b\n+B\n");
  }

  @Test
  void everythingAndNothing() {
    assertThat(LineDiff.unified("", "a\n")).isEqualTo("@@ -0,0 +1 @@\n+a\n");
    assertThat(LineDiff.unified("a\n", "")).isEqualTo("@@ -1 +0,0 @@\n-a\n");
  }
}
