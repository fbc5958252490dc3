package io.github.seccomp4j.api.pod.standards;

import static io.github.seccomp4j.api.pod.standards.StandardCheck.baseline;
import static io.github.seccomp4j.api.pod.standards.StandardCheck.restricted;

import io.github.seccomp4j.api.pod.standards.internal.AppArmorProfiles;
import io.github.seccomp4j.api.pod.standards.internal.BaselineCapabilities;
import io.github.seccomp4j.api.pod.standards.internal.DemandedSeccompProfiles;
import io.github.seccomp4j.api.pod.standards.internal.ExceptUserNamespaces;
import io.github.seccomp4j.api.pod.standards.internal.ExceptWindows;
import io.github.seccomp4j.api.pod.standards.internal.ForbiddenSeccompProfiles;
import io.github.seccomp4j.api.pod.standards.internal.HandlerHosts;
import io.github.seccomp4j.api.pod.standards.internal.HostNamespaces;
import io.github.seccomp4j.api.pod.standards.internal.HostPathVolumes;
import io.github.seccomp4j.api.pod.standards.internal.HostPorts;
import io.github.seccomp4j.api.pod.standards.internal.PrivilegeEscalation;
import io.github.seccomp4j.api.pod.standards.internal.PrivilegedContainers;
import io.github.seccomp4j.api.pod.standards.internal.ProcMounts;
import io.github.seccomp4j.api.pod.standards.internal.RestrictedCapabilities;
import io.github.seccomp4j.api.pod.standards.internal.RestrictedVolumes;
import io.github.seccomp4j.api.pod.standards.internal.RunAsNonRoot;
import io.github.seccomp4j.api.pod.standards.internal.RunAsUser;
import io.github.seccomp4j.api.pod.standards.internal.SeccompAnnotations;
import io.github.seccomp4j.api.pod.standards.internal.SelinuxOptions;
import io.github.seccomp4j.api.pod.standards.internal.Sysctls;
import io.github.seccomp4j.api.pod.standards.internal.WindowsHostProcesses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which check applies in which version of which level, as data. Source:
 * k8s.io/pod-security-admission v0.37.2, policy.
 */
final class CheckTable {

  /** The newest version that is known; a later one means this one. */
  static final int NEWEST = 37;

  // In the order of reasons: by level, then by id, uppercase letters first.
  private static final List<StandardCheck> ALL =
      List.of(
          baseline(
                  "appArmorProfile",
                  "pod-security-app-armor-profile",
                  "AppArmor profiles other than RuntimeDefault and Localhost")
              .since(0, new AppArmorProfiles()),
          baseline(
                  "capabilities_baseline",
                  "pod-security-capabilities-baseline",
                  "adding capabilities beyond the usual ones of containers")
              .since(0, new BaselineCapabilities()),
          baseline(
                  "hostNamespaces",
                  "pod-security-host-namespaces",
                  "sharing the node's network, processes or inter-process communication")
              .since(0, new HostNamespaces()),
          baseline(
                  "hostPathVolumes",
                  "pod-security-host-path-volumes",
                  "volumes that are directories of the node")
              .since(0, new HostPathVolumes()),
          baseline("hostPorts", "pod-security-host-ports", "ports of the node")
              .since(0, new HostPorts()),
          baseline(
                  "hostProbesAndHostLifecycle",
                  "pod-security-host-probes-and-host-lifecycle",
                  "probes and lifecycle hooks that name a host")
              .since(34, new HandlerHosts()),
          baseline("privileged", "pod-security-privileged", "privileged containers")
              .since(0, new PrivilegedContainers()),
          baseline("procMount", "pod-security-proc-mount", "an unmasked /proc")
              .since(0, new ProcMounts())
              .since(35, new ExceptUserNamespaces(new ProcMounts())),
          baseline(
                  "seLinuxOptions",
                  "pod-security-se-linux-options",
                  "SELinux users and roles, and types other than those of containers")
              .since(
                  0,
                  new SelinuxOptions(Set.of("container_t", "container_init_t", "container_kvm_t")))
              .since(
                  31,
                  new SelinuxOptions(
                      Set.of(
                          "container_t",
                          "container_init_t",
                          "container_kvm_t",
                          "container_engine_t"))),
          baseline(
                  "seccompProfile_baseline",
                  "pod-security-seccomp-profile-baseline",
                  "asking for no seccomp profile")
              .since(0, new SeccompAnnotations())
              .since(19, new ForbiddenSeccompProfiles()),
          baseline("sysctls", "pod-security-sysctls", "kernel parameters that are not safe")
              .since(0, new Sysctls(SafeSysctls.in(0)))
              .since(27, new Sysctls(SafeSysctls.in(27)))
              .since(29, new Sysctls(SafeSysctls.in(29)))
              .since(32, new Sysctls(SafeSysctls.in(32)))
              .since(37, new Sysctls(SafeSysctls.in(37))),
          baseline(
                  "windowsHostProcess",
                  "pod-security-windows-host-process",
                  "Windows containers that are processes of the node")
              .since(0, new WindowsHostProcesses()),
          restricted(
                  "allowPrivilegeEscalation",
                  "pod-security-allow-privilege-escalation",
                  "containers that may gain privileges")
              .since(8, new PrivilegeEscalation())
              .since(25, new ExceptWindows(new PrivilegeEscalation())),
          restricted(
                  "capabilities_restricted",
                  "pod-security-capabilities-restricted",
                  "capabilities other than NET_BIND_SERVICE")
              .overriding("capabilities_baseline")
              .since(22, new RestrictedCapabilities())
              .since(25, new ExceptWindows(new RestrictedCapabilities())),
          restricted(
                  "procMount_restricted",
                  "pod-security-proc-mount-restricted",
                  "an unmasked /proc, in user namespaces too")
              .overriding("procMount")
              .since(35, new ProcMounts()),
          restricted(
                  "restrictedVolumes",
                  "pod-security-restricted-volumes",
                  "volumes other than those with the Pod's own data")
              .overriding("hostPathVolumes")
              .since(0, new RestrictedVolumes()),
          restricted("runAsNonRoot", "pod-security-run-as-non-root", "containers that may be root")
              .since(0, new RunAsNonRoot())
              .since(35, new ExceptUserNamespaces(new RunAsNonRoot())),
          restricted("runAsUser", "pod-security-run-as-user", "the user 0")
              .since(23, new RunAsUser())
              .since(35, new ExceptUserNamespaces(new RunAsUser())),
          restricted(
                  "seccompProfile_restricted",
                  "pod-security-seccomp-profile-restricted",
                  "containers without a seccomp profile")
              .overriding("seccompProfile_baseline")
              .since(19, new DemandedSeccompProfiles())
              .since(25, new ExceptWindows(new DemandedSeccompProfiles())));

  private static final List<List<ActiveCheck>> BASELINE_BY_VERSION =
      byVersion(PodSecurityLevel.BASELINE);

  private static final List<List<ActiveCheck>> RESTRICTED_BY_VERSION =
      byVersion(PodSecurityLevel.RESTRICTED);

  private CheckTable() {}

  /** Returns the checks in the order of reasons. */
  static List<ActiveCheck> of(PodSecurityLevel level, PolicyVersion version) {
    int number = Math.min(version.minor(), NEWEST);
    return switch (level) {
      case PRIVILEGED -> List.of();
      case BASELINE -> BASELINE_BY_VERSION.get(number);
      case RESTRICTED -> RESTRICTED_BY_VERSION.get(number);
    };
  }

  // Loops: programs that judge a few Pods would spend as long on streams here as on the Pods.
  private static List<List<ActiveCheck>> byVersion(PodSecurityLevel level) {
    List<List<ActiveCheck>> byVersion = new ArrayList<>();
    for (int version = 0; version <= NEWEST; version++) {
      Set<String> overridden =
          level == PodSecurityLevel.RESTRICTED ? overridden(version) : Set.of();
      List<ActiveCheck> active = new ArrayList<>();
      for (StandardCheck check : ALL) {
        boolean applies =
            check.description().level().compareTo(level) <= 0
                && !overridden.contains(check.description().id());
        if (applies && check.in(version).isPresent()) {
          active.add(check.in(version).get());
        }
      }
      byVersion.add(List.copyOf(active));
    }
    return List.copyOf(byVersion);
  }

  private static Set<String> overridden(int version) {
    Set<String> overridden = new HashSet<>();
    for (StandardCheck check : ALL) {
      if (check.overrides().isPresent() && check.in(version).isPresent()) {
        overridden.add(check.overrides().get());
      }
    }
    return overridden;
  }
}
