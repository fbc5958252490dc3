package io.github.seccomp4j.conformance.assertions;

import static io.github.seccomp4j.conformance.assertions.SeccompAssertions.assertThatProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.validate.ProfileSource;
import io.github.seccomp4j.api.validate.ValidationTarget;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeccompAssertionsTest {

  private static final ValidationTarget CONTAINERD =
      ValidationTarget.parse("containerd 2.3.4, runc, SCMP_ARCH_X86_64");
  private static final ValidationTarget CRI_O =
      ValidationTarget.parse("cri-o 1.35.0, crun, SCMP_ARCH_X86_64");

  private static final String LOGGING = "{\"defaultAction\": \"SCMP_ACT_LOG\"}";
  private static final String MISSPELT =
      "{\"defaultAction\": \"SCMP_ACT_LOG\",\n  \"syscals\": []}";
  private static final String BROKEN = "{\"defaultAction\": 1}";

  static Stream<Arguments> holding() {
    return Stream.of(
        that("valid", LOGGING, profile -> profile.isValidFor(CONTAINERD)),
        that("refused", BROKEN, profile -> profile.isRefusedBy(CONTAINERD)),
        that("loaded", LOGGING, ProfileAssert::isLoadedAsWritten),
        that("finding", MISSPELT, profile -> profile.hasFinding("unknown-member")),
        that("place", MISSPELT, profile -> profile.hasFindingAt("unknown-member", "/syscals")),
        that("other finding", MISSPELT, profile -> profile.hasNoFinding("wrong-type")),
        that(
            "all suppressed",
            MISSPELT,
            profile -> profile.suppressing("no-rules", "x").hasNoFinding("no-rules")));
  }

  static Stream<Arguments> failing() {
    return Stream.of(
        that("valid", BROKEN, profile -> profile.isValidFor(CONTAINERD)),
        that("refused", LOGGING, profile -> profile.isRefusedBy(CONTAINERD)),
        that("loaded", BROKEN, ProfileAssert::isLoadedAsWritten),
        that("finding", LOGGING, profile -> profile.hasFinding("unknown-member")),
        that("code", MISSPELT, profile -> profile.hasFinding("wrong-type")),
        that("place", MISSPELT, profile -> profile.hasFindingAt("unknown-member", "/syscalls")),
        that("code of place", MISSPELT, profile -> profile.hasFindingAt("x", "/syscals")),
        that("no finding", MISSPELT, profile -> profile.hasNoFinding("unknown-member")),
        that("no findings", MISSPELT, ProfileAssert::hasNoFindings));
  }

  private static Arguments that(String name, String text, Consumer<ProfileAssert> sentence) {
    return Arguments.of(name, text, sentence);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void holding(String name, String text, Consumer<ProfileAssert> sentence) {
    sentence.accept(assertThatProfile(text));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void failing(String name, String text, Consumer<ProfileAssert> sentence) {
    assertThatThrownBy(() -> sentence.accept(assertThatProfile(text)))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Expecting the profile to ")
        .hasMessageContaining("containerd 2.3.4, runc, SCMP_ARCH_X86_64");
  }

  @Test
  void aFailureShowsTheLine() {
    assertThatThrownBy(
            () -> assertThatProfile(MISSPELT).as("my profile").hasNoFinding("unknown-member"))
        .hasMessageStartingWith("[my profile] Expecting the profile to have no finding")
        .hasMessageContaining("  2 |   \"syscals\": []}\n    |              ^\n");
  }

  @Test
  void theTargetNamedLastCounts() {
    assertThatProfile("{}").readBy(CONTAINERD).hasFinding("unconfined");
    assertThatThrownBy(() -> assertThatProfile(LOGGING).readBy(CRI_O).hasFinding("x"))
        .hasMessageContaining("cri-o 1.35.0, crun");
    assertThatThrownBy(() -> assertThatProfile(LOGGING).isValidFor(CRI_O).hasFinding("x"))
        .hasMessageContaining("cri-o 1.35.0, crun");
    assertThatThrownBy(() -> assertThatProfile(LOGGING).as("mine").readBy(CRI_O).hasFinding("x"))
        .hasMessageStartingWith("[mine] ");
  }

  @Test
  void everySourceHasADoor(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), LOGGING);
    assertThatProfile(file).isValidFor(CONTAINERD);
    assertThatProfile(ProfileSource.of(file)).isValidFor(CONTAINERD);
    assertThatProfile(SeccompProfile.builder().defaultAction(Action.LOG).build())
        .isValidFor(CONTAINERD);
    assertThatProfile(ConditionalProfile.builder().defaultAction(Action.LOG).build())
        .isValidFor(CONTAINERD);
    assertThatThrownBy(
            () -> assertThatProfile(directory.resolve("missing.json")).isValidFor(CONTAINERD))
        .hasMessageContaining("missing.json");
    assertThat(file).hasContent(LOGGING);
  }
}
