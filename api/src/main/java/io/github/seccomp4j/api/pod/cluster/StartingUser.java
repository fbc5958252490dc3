package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.startup.StartVariant;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Who a container's program runs as, as far as the OCI runtime calls the kernel differently. */
enum StartingUser {
  ROOT(true, false),
  OTHER(false, true),

  /** The image decides where the Pod does not. */
  ANY(true, true);

  private final boolean mayBeRoot;
  private final boolean mayBeOther;

  StartingUser(boolean mayBeRoot, boolean mayBeOther) {
    this.mayBeRoot = mayBeRoot;
    this.mayBeOther = mayBeOther;
  }

  static StartingUser of(PodManifest pod, EffectiveContainer container) {
    OptionalLong user =
        container
            .container()
            .flatMap(PodContainer::securityContext)
            .map(ContainerSecurity::runAsUser)
            .filter(OptionalLong::isPresent)
            .or(() -> pod.securityContext().map(PodSecurity::runAsUser))
            .orElse(OptionalLong.empty());
    if (user.isEmpty()) {
      return ANY;
    }
    return user.getAsLong() == 0 ? ROOT : OTHER;
  }

  List<StartVariant> variants(boolean noNewPrivileges) {
    List<StartVariant> variants = new ArrayList<>();
    if (mayBeRoot) {
      variants.add(StartVariant.run(noNewPrivileges, true));
    }
    if (mayBeOther) {
      variants.add(StartVariant.run(noNewPrivileges, false));
    }
    return variants;
  }
}
