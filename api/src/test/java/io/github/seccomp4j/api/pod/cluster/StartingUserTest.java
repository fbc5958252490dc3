package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.startup.StartVariant;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingUserTest {

  @ParameterizedTest
  @CsvSource({
    ", , ANY",
    "0, , ROOT",
    "1000, , OTHER",
    "0, 1000, OTHER",
    "1000, 0, ROOT",
    ", 0, ROOT",
  })
  void theContainersUserWins(Long ofPod, Long ofContainer, StartingUser expected) {
    ContainerSecurity security =
        ContainerSecurity.builder().runAsUser(optional(ofContainer)).build();
    PodManifest pod =
        Pods.with(security).toBuilder()
            .securityContext(PodSecurity.builder().runAsUser(optional(ofPod)).build())
            .build();
    EffectiveContainer app =
        EffectiveSeccomp.of(pod, Pods.cluster(Pods.pool("p"))).containers().get(1);
    assertThat(StartingUser.of(pod, app)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ROOT, true, false", "OTHER, false, true", "ANY, true, true"})
  void anUnknownUserMayBeAnyone(StartingUser user, boolean mayBeRoot, boolean mayBeOther) {
    assertThat(user.variants(true).contains(StartVariant.run(true, true))).isEqualTo(mayBeRoot);
    assertThat(user.variants(true).contains(StartVariant.run(true, false))).isEqualTo(mayBeOther);
    assertThat(user.variants(false)).noneMatch(StartVariant::noNewPrivileges);
  }

  private static OptionalLong optional(Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
