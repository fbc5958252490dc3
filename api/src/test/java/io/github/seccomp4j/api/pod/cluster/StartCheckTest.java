package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartCheckTest {

  // What runc 1.2.0 needs with no_new_privs, and what Go needs now and then.
  private static final String SET_A =
      "close execve fstatfs getdents64 openat write futex rt_sigreturn mmap tgkill getpid";

  @ParameterizedTest
  @CsvSource({
    "runc, 1.2.0, true, '', STARTS",
    "runc, 1.2.7, true, '', STARTS",
    "runc, 1.2.8, true, '', START_ERROR",
    "runc, 1.5.1, true, '', START_ERROR",
    "runc, 1.2.8, true, fstat openat2 statx, STARTS",
    "runc, 1.2.0, false, '', START_ERROR",
    "runc, 1.9.9, true, '', UNKNOWN",
    "crun, 1.21, true, '', STARTS",
    "crun, 1.21, false, '', START_ERROR",
    "crun, 1.29, true, '', UNKNOWN",
  })
  void measuredReleasesDecide(
      String runtime, String version, boolean noNewPrivileges, String more, StartOutcome expected) {
    NodePoolBuilder pool =
        pool(allowing("SCMP_ACT_ERRNO", SET_A + " " + more))
            .ociRuntime(OciRuntime.ofId(runtime))
            .ociRuntimeVersion(version);
    assertThat(check(pod(noNewPrivileges), pool).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "SCMP_ACT_KILL, START_HANGS, context deadline exceeded",
    "SCMP_ACT_KILL_PROCESS, START_ERROR, cannot start a stopped process",
    "SCMP_ACT_TRAP, START_ERROR, cannot start a stopped process",
    "SCMP_ACT_ERRNO, START_ERROR, cannot start a stopped process",
  })
  void theDefaultActionDecidesHowItFails(String action, StartOutcome outcome, String message) {
    StartPrediction prediction =
        check(
            pod(true), pool("{\"defaultAction\": \"" + action + "\"}").ociRuntimeVersion("1.5.1"));
    assertThat(prediction.outcome()).isEqualTo(outcome);
    assertThat(prediction.message().orElseThrow()).contains(message);
    assertThat(prediction.findings()).singleElement().asString().contains("execve");
  }

  @Test
  void aCallOnlyNeededBehindTheStartEndsTheContainerLater() {
    String profile = allowing("SCMP_ACT_ERRNO", SET_A.replace("getdents64 ", ""));
    assertThat(check(pod(true), pool(profile).ociRuntimeVersion("1.2.0")).outcome())
        .isEqualTo(StartOutcome.ENDS_BEFORE_PROGRAM);
  }

  @Test
  void whatGoCallsNowAndThenIsAWarning() {
    String profile = allowing("SCMP_ACT_ERRNO", SET_A.replace("tgkill ", ""));
    StartPrediction prediction = check(pod(true), pool(profile).ociRuntimeVersion("1.2.0"));
    assertThat(prediction.outcome()).isEqualTo(StartOutcome.STARTS);
    assertThat(prediction.findings()).extracting(Finding::code).containsExactly("start-may-fail");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"defaultAction\": ', CREATE_CONTAINER_ERROR, failed to create containerd container: decoding",
    "'{\"defaultAction\": \"SCMP_ACT_FOO\"}', START_ERROR, is not a valid action",
    "'{}', STARTS, ''",
    "'{\"defaultAction\": \"SCMP_ACT_LOG\"}', STARTS, ''",
  })
  void theFileDecides(String content, StartOutcome outcome, String message) {
    StartPrediction prediction = check(pod(true), pool(content).ociRuntimeVersion("1.5.1"));
    assertThat(prediction.outcome()).isEqualTo(outcome);
    assertThat(prediction.message().orElse("")).contains(message);
  }

  @ParameterizedTest
  @CsvSource({"1.1.5, START_ERROR", "1.5.1, STARTS"})
  void oldRuncKnowsNoFlags(String version, StartOutcome expected) {
    String profile =
        "{\"defaultAction\": \"SCMP_ACT_ALLOW\", \"flags\": [\"SECCOMP_FILTER_FLAG_LOG\"]}";
    assertThat(check(pod(true), pool(profile).ociRuntimeVersion(version)).outcome())
        .isEqualTo(expected);
  }

  @Test
  void aListenerNobodyListensAtIsAnError() {
    String profile =
        "{\"defaultAction\": \"SCMP_ACT_ALLOW\", \"listenerPath\": \"/run/a.sock\", \"syscalls\":"
            + " [{\"names\": [\"mkdir\"], \"action\": \"SCMP_ACT_NOTIFY\"}]}";
    NodePoolBuilder pool = pool(profile).ociRuntimeVersion("1.5.1");
    assertThat(check(pod(true), pool).message().orElseThrow()).contains("dial unix /run/a.sock");
    assertThat(check(pod(true), pool.listener("/run/a.sock")).outcome())
        .isEqualTo(StartOutcome.STARTS);
  }

  @Test
  void aMissingFileIsNotCreated() {
    StartPrediction prediction =
        check(pod(true), Pods.pool("p").profiles(LocalhostProfiles.none()));
    assertThat(prediction)
        .hasToString(
            "app on p: CREATE_CONTAINER_ERROR (failed to create containerd container: cannot load"
                + " seccomp profile \"/var/lib/kubelet/seccomp/a.json\": open"
                + " /var/lib/kubelet/seccomp/a.json: no such file or directory)");
    assertThat(check(pod(true), Pods.pool("p")).outcome()).isEqualTo(StartOutcome.UNKNOWN);
  }

  @Test
  void theDefaultProfileStartsWhoeverLoadsIt() {
    PodManifest pod = Pods.with(SeccompReference.runtimeDefault());
    assertThat(check(pod, Pods.pool("p").ociRuntimeVersion("9.9")).outcome())
        .isEqualTo(StartOutcome.STARTS);
    assertThat(check(pod, Pods.pool("p").ociRuntimeVersion("1.5.1")).outcome())
        .isEqualTo(StartOutcome.STARTS);
  }

  @Test
  void otherArchitecturesWereNotMeasured() {
    NodePoolBuilder pool =
        pool(allowing("SCMP_ACT_ERRNO", SET_A))
            .architecture(Architecture.AARCH64)
            .ociRuntimeVersion("1.2.0");
    assertThat(check(pod(true), pool).findings())
        .extracting(Finding::code)
        .containsExactly("start-not-measured");
  }

  @ParameterizedTest
  @CsvSource({
    "Localhost, /abs.json, must be a relative path",
    "Localhost, a/../b.json, must not contain '..'",
    "Localhost, , must be set when seccomp type is Localhost",
    "RuntimeDefault, a.json, can only be set when seccomp type is Localhost",
    "runtimedefault, , Unsupported value",
    ", , type is required",
  })
  void aRefusedPodStartsNowhere(String type, String path, String message) {
    SeccompProfileField.Builder field = SeccompProfileField.builder();
    field.type(Optional.ofNullable(type));
    field.localhostProfile(Optional.ofNullable(path));
    StartPrediction prediction =
        check(
            Pods.with(ContainerSecurity.builder().seccompProfile(field.build()).build()),
            Pods.pool("p"));
    assertThat(prediction.outcome()).isEqualTo(StartOutcome.POD_REFUSED);
    assertThat(prediction.message().orElseThrow()).contains(message);
  }

  @Test
  void anEmptyPathIsRefusedByTheKubelet() {
    StartPrediction prediction = check(Pods.with(SeccompReference.localhost("")), Pods.pool("p"));
    assertThat(prediction.outcome()).isEqualTo(StartOutcome.CREATE_CONTAINER_CONFIG_ERROR);
    assertThat(prediction.message())
        .contains("localhostProfile must be set if seccompProfile type is Localhost.");
  }

  private static PodManifest pod(boolean noNewPrivileges) {
    return Pods.with(
        ContainerSecurity.builder()
            .allowPrivilegeEscalation(!noNewPrivileges)
            .seccompProfile(SeccompReference.localhost("a.json").toField())
            .build());
  }

  private static NodePoolBuilder pool(String profile) {
    return Pods.pool("p").profiles(LocalhostProfiles.builder().file("a.json", profile).build());
  }

  private static String allowing(String defaultAction, String names) {
    return "{\"defaultAction\": \""
        + defaultAction
        + "\", \"syscalls\": [{\"action\": \"SCMP_ACT_ALLOW\", \"names\": [\""
        + String.join("\", \"", names.strip().split(" +", -1))
        + "\"]}]}";
  }

  private static StartPrediction check(PodManifest pod, NodePoolBuilder pool) {
    return StartCheck.of(pod, Pods.cluster(pool)).get(1);
  }
}
