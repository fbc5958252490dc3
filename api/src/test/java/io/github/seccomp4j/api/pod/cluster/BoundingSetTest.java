package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundingSetTest {

  @ParameterizedTest
  @CsvSource({
    "containerd://1.7.27, '', '', 14",
    "containerd://1.7.27, SYS_ADMIN, '', 15",
    "containerd://1.7.27, CHOWN, '', 14",
    "containerd://1.7.27, '', ALL, 0",
    "containerd://1.7.27, NET_BIND_SERVICE, all, 1",
    "containerd://1.7.27, ALL, '', 41",
    "containerd://1.7.27, ALL, CHOWN, 40",
    "containerd://1.7.27, ALL, ALL, 0",
    "cri-o://1.33.0, ALL, CHOWN, 40",
    "cri-o://1.33.0, SYS_ADMIN, ALL, 1",
  })
  void additionsAndDropsAreCounted(String runtime, String add, String drop, int expected) {
    assertThat(of(runtime, add, drop)).hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "containerd://1.7.27, sys_admin, CAP_SYS_ADMIN",
    "containerd://1.7.27, CAP_SYS_ADMIN, CAP_CAP_SYS_ADMIN",
    "cri-o://1.33.0, CAP_SYS_ADMIN, CAP_SYS_ADMIN",
    "cri-o://1.33.0, sys_admin, CAP_SYS_ADMIN",
  })
  void runtimesPutThePrefixBeforeWords(String runtime, String word, String expected) {
    assertThat(of(runtime, word, "ALL")).containsExactly(new Capability(expected));
  }

  @ParameterizedTest
  @CsvSource({"5.7, 38", "5.8, 40", "5.9, 41", "6.18, 41"})
  void theKernelDecidesWhatAllIs(String kernel, int expected) {
    NodePool pool = Pods.pool("p").kernel(KernelVersion.parse(kernel)).build();
    assertThat(BoundingSet.of(ContainerSecurity.builder().privileged(true).build(), pool))
        .hasSize(expected);
  }

  @Test
  void aSandboxHasTheDefaults() {
    assertThat(BoundingSet.of(ContainerSecurity.builder().build(), Pods.pool("p").build()))
        .hasSize(14)
        .contains(Capability.SYS_CHROOT);
  }

  private static Set<Capability> of(String runtime, String add, String drop) {
    CapabilityChanges changes =
        CapabilityChanges.builder().add(words(add)).drop(words(drop)).build();
    return BoundingSet.of(
        ContainerSecurity.builder().capabilities(changes).build(),
        Pods.pool("p").runtime(runtime).build());
  }

  private static List<Capability> words(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(text.split(" ", -1)).stream().map(Capability::new).toList();
  }
}
