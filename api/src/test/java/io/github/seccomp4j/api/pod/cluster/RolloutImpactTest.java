package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolloutImpactTest {

  private static final NamedPod SILENT = new NamedPod("Deployment shop/cart", Pods.silent());
  private static final NamedPod ADMIN =
      new NamedPod("DaemonSet agent", Pods.with(Pods.adding("SYS_ADMIN")));
  private static final NamedPod EXPLICIT =
      new NamedPod("Pod u", Pods.with(SeccompReference.unconfined()));
  private static final ClusterContext CLUSTER = Pods.cluster(Pods.pool("workers"));

  @Test
  void onlyContainersThatSayNothingChange() {
    RolloutImpact impact =
        RolloutImpact.of(List.of(SILENT, ADMIN, EXPLICIT), CLUSTER, ObservedCalls.UNKNOWN);
    assertThat(impact.looked()).isEqualTo(3);
    assertThat(impact.changes())
        .extracting(change -> change.pod().name())
        .containsExactly("Deployment shop/cart", "DaemonSet agent");
    assertThat(impact.changes())
        .allMatch(change -> change.risk() == ContainerImpact.Risk.NOT_OBSERVED);
  }

  @Test
  void capabilitiesDecideWhatIsDenied() {
    RolloutImpact impact = RolloutImpact.of(List.of(SILENT, ADMIN), CLUSTER, ObservedCalls.UNKNOWN);
    assertThat(names(impact.changes().get(0))).contains("mount", "keyctl", "bpf");
    assertThat(names(impact.changes().get(1))).contains("keyctl").doesNotContain("mount", "bpf");
  }

  @Test
  void observationsDecideHowSureItIs() {
    RolloutImpact impact =
        RolloutImpact.of(
            List.of(SILENT),
            CLUSTER,
            (pod, container) -> Optional.of(Set.of("read", "keyctl", "clone")));
    ContainerImpact change = impact.changes().get(0);
    assertThat(change.risk()).isEqualTo(ContainerImpact.Risk.BREAKS);
    assertThat(change.usedAndDenied().orElseThrow())
        .extracting(DeniedCall::toString)
        .containsExactly("clone ERRNO:1 with some arguments", "keyctl ERRNO:1");
    SeccompProfile mended = change.defaultPlusUsed().orElseThrow();
    Policy policy = Policy.bind(mended, change.after().pool().host());
    assertThat(DeniedCalls.newly(Policy.unfiltered(), policy, Architecture.X86_64))
        .extracting(DeniedCall::name)
        .doesNotContain("keyctl", "clone")
        .contains("mount", "bpf");
  }

  @Test
  void aWatchedContainerThatUsesNothingDeniedIsSafe() {
    RolloutImpact impact =
        RolloutImpact.of(
            List.of(SILENT), CLUSTER, (pod, container) -> Optional.of(Set.of("read", "write")));
    assertThat(impact.of(ContainerImpact.Risk.SAFE)).hasSize(1);
    assertThat(impact.changes().get(0).mitigations()).isEmpty();
    assertThat(impact.changes().get(0).defaultPlusUsed())
        .isEqualTo(impact.changes().get(0).after().confinement().section());
  }

  @Test
  void oldKubeletsStandInTheWay() {
    ClusterContext old =
        ClusterContext.of(
            Pods.pool("old").kubelet("1.21.3").build(),
            Pods.pool("alpha").kubelet("1.23.1").build());
    RolloutImpact impact = RolloutImpact.of(List.of(SILENT), old, ObservedCalls.UNKNOWN);
    assertThat(impact.findings())
        .extracting(Finding::code)
        .containsExactly("no-seccomp-default", "seccomp-default-needs-gate");
    assertThat(impact.changes())
        .extracting(change -> change.after().pool().name())
        .containsExactly("alpha");
  }

  @Test
  void itIsPrinted() {
    RolloutImpact impact = RolloutImpact.of(List.of(SILENT), CLUSTER, ObservedCalls.UNKNOWN);
    assertThat(RolloutText.write(impact))
        .startsWith(
            "1 of 1 containers change from Unconfined to RuntimeDefault: 0 make calls that are"
                + " denied, 0 perhaps, 0 are safe, 1 were not watched\n")
        .contains("\nDeployment shop/cart, container app on workers: nobody has watched it\n")
        .contains("/spec/containers/0/securityContext/seccompProfile to {type: Unconfined}");
    assertThat(RolloutMarkdown.write(impact))
        .contains("\n| `Deployment shop/cart` | `app` | `workers` | nobody has watched it | ");
  }

  private static List<String> names(ContainerImpact change) {
    return change.newlyDenied().stream().map(DeniedCall::name).toList();
  }
}
