package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import java.util.Set;

/** Reports powerful capabilities that count on the node, where a user namespace could hold them. */
final class CapabilityInHostUsers implements LintRule {

  /** Users of a Pod's own are beta, and on by default, from this version on. */
  private static final int FIRST_USER_NAMESPACES = 33;

  private static final Set<Capability> CONFINED =
      Set.of(
          Capability.SYS_ADMIN,
          Capability.SYS_PTRACE,
          Capability.NET_ADMIN,
          Capability.DAC_READ_SEARCH,
          Capability.DAC_OVERRIDE);

  @Override
  public void checkContainer(
      PodManifest pod, PodContainer container, LintTarget target, Reporter reporter) {
    if (!pod.hostUsers().orElse(true)
        || target.kubernetesMinor() < FIRST_USER_NAMESPACES
        || EffectiveField.isPrivileged(container)
        || sharesNode(pod)) {
      return;
    }
    List<Capability> added =
        AddedCapabilities.changes(container).map(CapabilityChanges::add).orElse(List.of());
    for (int i = 0; i < added.size(); i++) {
      boolean confined =
          AddedCapabilities.isAll(added.get(i))
              || AddedCapabilities.read(added.get(i), target)
                  .filter(CONFINED::contains)
                  .isPresent();
      if (confined) {
        reporter.report(
            "capability-in-host-users",
            container.pointer() + "/securityContext/capabilities/add/" + i,
            "\"" + added.get(i) + "\" counts in the node's own user namespace",
            "set spec.hostUsers to false, so that it counts inside the Pod only");
      }
    }
  }

  // The API server takes no user namespace together with these.
  private static boolean sharesNode(PodManifest pod) {
    return pod.hostNetwork().orElse(false)
        || pod.hostPid().orElse(false)
        || pod.hostIpc().orElse(false);
  }
}
