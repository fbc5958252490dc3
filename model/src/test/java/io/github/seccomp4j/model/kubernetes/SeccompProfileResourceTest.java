package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeccompProfileResourceTest {

  private static final JsonObject UNKNOWN = JsonObject.of("x/y", new JsonBoolean(true));

  private static final SeccompProfile PLAIN =
      SeccompProfile.builder()
          .defaultAction(Action.ERRNO)
          .addArchitectures(Architecture.X86_64)
          .flags(List.of(FilterFlag.LOG))
          .listenerPath("/var/run/security-profiles-operator/agent.sock")
          .listenerMetadata("m")
          .addSyscalls(
              SyscallRule.builder()
                  .addNames("socket")
                  .action(Action.ERRNO)
                  .errnoRet(Integer.MAX_VALUE)
                  .addArgs(ArgCondition.maskedEqual(0, Long.MAX_VALUE, Long.MAX_VALUE))
                  .build())
          .build();

  @Test
  void aProfileWithinTheLimitsGoesThereAndBack() {
    Converted<SeccompProfileResource> made = SeccompProfileResource.of("audit", PLAIN);
    assertThat(made.findings()).isEmpty();
    assertThat(made.isLossless()).isTrue();
    assertThat(made.value().apiVersion())
        .contains("security-profiles-operator.x-k8s.io/v1")
        .contains(SeccompProfileResource.API_VERSION);
    assertThat(made.value().kind()).contains("SeccompProfile");
    assertThat(made.value().metadata()).contains(ObjectMetadata.named("audit"));
    assertThat(made.value().violations()).isEmpty();
    assertThat(made.value().toProfile()).isEqualTo(new Converted<>(PLAIN, List.of()));
  }

  static Stream<Arguments> whatAResourceCannotSay() {
    return Stream.of(
        lost(
            PLAIN.toBuilder().defaultErrnoRet(38).build(),
            "resource-default-errno",
            "/defaultErrnoRet"),
        lost(PLAIN.toBuilder().flags(List.of()).build(), "resource-empty-flags", "/flags"),
        lost(PLAIN.toBuilder().otherMembers(UNKNOWN).build(), "resource-member-dropped", "/x~1y"),
        lost(
            withRule(SyscallRule.of(Action.ERRNO, "read").toBuilder().errnoRet(0).build()),
            "resource-errno-zero",
            "/syscalls/0/errnoRet"),
        lost(
            withRule(SyscallRule.of(Action.LOG, "read").toBuilder().otherMembers(UNKNOWN).build()),
            "resource-member-dropped",
            "/syscalls/0/x~1y"),
        lost(
            withCondition(
                ArgCondition.of(0, ArgOperator.EQ, 1).toBuilder().otherMembers(UNKNOWN).build()),
            "resource-member-dropped",
            "/syscalls/0/args/0/x~1y"));
  }

  @ParameterizedTest
  @MethodSource("whatAResourceCannotSay")
  void whatAResourceCannotSayIsAWarning(SeccompProfile profile, String code, String pointer) {
    Converted<SeccompProfileResource> made = SeccompProfileResource.of("audit", profile);
    assertThat(made.findings())
        .extracting(Finding::code, Finding::severity, SeccompProfileResourceTest::pointer)
        .containsExactly(tuple(code, Severity.WARNING, pointer));
    assertThat(made.isLossless()).isFalse();
    assertThat(made.value().violations()).isEmpty();
    assertThat(made.value().toProfile().value()).isNotEqualTo(profile);
  }

  static Stream<Arguments> whatTheApiServerRefuses() {
    Action near = new Action("SCMP_ACT_ALOW");
    return Stream.of(
        lost(
            withCondition(ArgCondition.of(0, ArgOperator.EQ, Long.MIN_VALUE)),
            "resource-number-too-large",
            "/syscalls/0/args/0/value"),
        lost(
            withCondition(ArgCondition.maskedEqual(0, 1, -1)),
            "resource-number-too-large",
            "/syscalls/0/args/0/valueTwo"),
        lost(
            withCondition(ArgCondition.of(1L << 31, ArgOperator.EQ, 1)),
            "resource-number-too-large",
            "/syscalls/0/args/0/index"),
        lost(
            withCondition(ArgCondition.of(0, new ArgOperator("EQ"), 1)),
            "resource-word",
            "/syscalls/0/args/0/op"),
        lost(
            withRule(SyscallRule.of(Action.ERRNO, "read").toBuilder().errnoRet(1L << 31).build()),
            "resource-number-too-large",
            "/syscalls/0/errnoRet"),
        lost(withRule(SyscallRule.of(near, "read")), "resource-word", "/syscalls/0/action"),
        lost(withRule(SyscallRule.of(Action.LOG)), "resource-member-missing", "/syscalls/0"),
        lost(
            withRule(SyscallRule.of(Action.LOG, "read", "read")),
            "resource-duplicate",
            "/syscalls/0/names/1"),
        lost(
            withRule(
                SyscallRule.builder()
                    .action(Action.LOG)
                    .addNames("read")
                    .args(
                        Stream.iterate(0L, i -> i + 1)
                            .limit(7)
                            .map(i -> ArgCondition.of(0, ArgOperator.NE, i))
                            .toList())
                    .build()),
            "resource-too-many-conditions",
            "/syscalls/0/args"),
        lost(
            SeccompProfile.builder().addSyscalls(SyscallRule.of(Action.LOG, "read")).build(),
            "resource-member-missing",
            ""),
        lost(
            SeccompProfile.builder().defaultAction(near).build(),
            "resource-word",
            "/defaultAction"),
        lost(
            PLAIN.toBuilder().addArchitectures(Architecture.LOONGARCH64).build(),
            "resource-word",
            "/architectures/1"),
        lost(
            PLAIN.toBuilder().addArchitectures(Architecture.X86_64).build(),
            "resource-duplicate",
            "/architectures/1"),
        lost(
            PLAIN.toBuilder().flags(List.of(new FilterFlag("LOG"))).build(),
            "resource-word",
            "/flags/0"),
        lost(
            PLAIN.toBuilder().listenerPath("/run/agent.sock").build(),
            "resource-listener-path",
            "/listenerPath"));
  }

  @ParameterizedTest
  @MethodSource("whatTheApiServerRefuses")
  void whatTheApiServerRefusesIsKeptAndAnError(
      SeccompProfile profile, String code, String pointer) {
    Converted<SeccompProfileResource> made = SeccompProfileResource.of("audit", profile);
    assertThat(made.findings())
        .extracting(Finding::code, Finding::severity, SeccompProfileResourceTest::pointer)
        .containsExactly(tuple(code, Severity.ERROR, pointer));
    assertThat(made.value().violations())
        .extracting(Finding::code, SeccompProfileResourceTest::pointer)
        .containsExactly(tuple(code, "/spec" + pointer));
    assertThat(made.value().toProfile().value()).isEqualTo(profile);
  }

  @Test
  void aMisspeltWordComesWithTheNearestOne() {
    SeccompProfile profile =
        SeccompProfile.builder().defaultAction(new Action("SCMP_ACT_ALOW")).build();
    assertThat(SeccompProfileResource.of("a", profile).findings())
        .extracting(finding -> finding.fix().orElse(""))
        .containsExactly("did you mean \"SCMP_ACT_ALLOW\"?");
  }

  @Test
  void whatSaysNothingIsNoLoss() {
    SeccompProfile profile =
        PLAIN.toBuilder().otherMembers(JsonObject.of("defaultErrnoRet", JsonNull.NULL)).build();
    assertThat(SeccompProfileResource.of("audit", profile).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Audit", "a_b", "-a", "a.", "a..b", "a/b", "ä"})
  void notEveryTextIsAName(String name) {
    assertThat(SeccompProfileResource.of(name, PLAIN).findings())
        .extracting(Finding::code, SeccompProfileResourceTest::pointer)
        .containsExactly(tuple("resource-name", "/metadata/name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "a-b.c-1", "profile.json"})
  void namesAreDnsSubdomains(String name) {
    assertThat(SeccompProfileResource.of(name, PLAIN).findings()).isEmpty();
    assertThat(SeccompProfileResource.of(name + "a".repeat(253), PLAIN).findings()).hasSize(1);
  }

  static Stream<Arguments> whatTheNodeDoesNotGet() {
    return Stream.of(
        Arguments.of(
            spec().state(ProfileState.DISABLED).build(), "resource-disabled", "/spec/state"),
        Arguments.of(spec().disabled(true).build(), "resource-disabled", "/spec/disabled"),
        Arguments.of(
            spec().baseProfileName("runc-v1.4.2").build(),
            "resource-base-profile",
            "/spec/baseProfileName"),
        Arguments.of(spec().otherMembers(UNKNOWN).build(), "resource-member-dropped", "/spec/x~1y"),
        Arguments.of(
            spec()
                .addSyscalls(SyscallRule.builder().action(Action.ERRNO).errnoRet(0).build())
                .build(),
            "resource-errno-zero",
            "/spec/syscalls/0/errnoRet"));
  }

  @ParameterizedTest
  @MethodSource("whatTheNodeDoesNotGet")
  void whatTheNodeDoesNotGetIsAWarning(SeccompProfileSpec spec, String code, String pointer) {
    Converted<SeccompProfile> made =
        SeccompProfileResource.builder().spec(spec).build().toProfile();
    assertThat(made.findings())
        .extracting(Finding::code, Finding::severity, SeccompProfileResourceTest::pointer)
        .containsExactly(tuple(code, Severity.WARNING, pointer));
    assertThat(made.value().defaultAction()).contains(Action.LOG);
    assertThat(made.value().otherMembers()).isEqualTo(JsonObject.EMPTY);
    assertThat(made.value().syscalls()).allMatch(rule -> rule.errnoRet().isEmpty());
  }

  @Test
  void anEmptyResourceIsAnEmptyProfileAndRefused() {
    SeccompProfileResource empty = SeccompProfileResource.builder().build();
    assertThat(empty.toProfile()).isEqualTo(new Converted<>(profile(), List.of()));
    assertThat(empty.violations())
        .extracting(Finding::code, SeccompProfileResourceTest::pointer)
        .containsExactly(
            tuple("resource-api-version", "/apiVersion"),
            tuple("resource-kind", "/kind"),
            tuple("resource-member-missing", "/metadata"),
            tuple("resource-member-missing", ""));
  }

  @Test
  void aResourceOfAnotherKindIsRefused() {
    SeccompProfileResource good = SeccompProfileResource.of("audit", PLAIN).value();
    assertThat(good.toBuilder().kind("Pod").build().violations())
        .extracting(Finding::message)
        .containsExactly("the resource is \"Pod\"");
    assertThat(good.toBuilder().apiVersion("v1").build().violations()).hasSize(1);
    assertThat(
            good.toBuilder()
                .apiVersion(SeccompProfileResource.API_VERSION_BETA)
                .metadata(
                    ObjectMetadata.builder()
                        .otherMembers(JsonObject.of("generateName", new JsonString("audit-")))
                        .build())
                .build()
                .violations())
        .isEmpty();
  }

  @Test
  void theStatusIsAMemberLikeAnyOther() {
    JsonObject status = JsonObject.of("localhostProfile", new JsonString("operator/audit.json"));
    SeccompProfileResource resource =
        SeccompProfileResource.builder().otherMembers(JsonObject.of("status", status)).build();
    assertThat(resource.status()).contains(status);
    assertThat(SeccompProfileResource.builder().build().status()).isEmpty();
  }

  @Test
  void typedValuesOverruleVerbatimOnes() {
    assertThat(
            SeccompProfileSpec.builder()
                .state(ProfileState.ENABLED)
                .otherMembers(JsonObject.of("state", JsonNull.NULL))
                .build())
        .isEqualTo(SeccompProfileSpec.builder().state(ProfileState.ENABLED).build());
    assertThat(
            ObjectMetadata.builder()
                .putLabels("a", "b")
                .otherMembers(JsonObject.of("labels", JsonObject.EMPTY))
                .build())
        .isEqualTo(ObjectMetadata.builder().putLabels("a", "b").build());
  }

  private static Arguments lost(SeccompProfile profile, String code, String pointer) {
    return Arguments.of(profile, code, pointer);
  }

  private static SeccompProfile profile() {
    return SeccompProfile.builder().build();
  }

  private static SeccompProfile withRule(SyscallRule rule) {
    return SeccompProfile.builder().defaultAction(Action.ERRNO).addSyscalls(rule).build();
  }

  private static SeccompProfile withCondition(ArgCondition condition) {
    return withRule(SyscallRule.of(Action.LOG, "read").toBuilder().addArgs(condition).build());
  }

  private static SeccompProfileSpec.Builder spec() {
    return SeccompProfileSpec.builder().defaultAction(Action.LOG);
  }

  private static String pointer(Finding finding) {
    return finding.location().orElseThrow().pointer();
  }
}
