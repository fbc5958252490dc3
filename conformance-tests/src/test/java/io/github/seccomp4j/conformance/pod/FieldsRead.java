package io.github.seccomp4j.conformance.pod;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which fields decide about a finding besides those at its place: what its help page says it goes
 * together with. A star stands for any name or position, and {@code here} for the container the
 * finding is about, or for the Pod's spec.
 */
final class FieldsRead {

  private static final String OWN_CONTEXT = "here/securityContext";
  private static final String OWN_SECCOMP = "here/securityContext/seccompProfile";
  private static final String POD_SECCOMP = "/spec/securityContext/seccompProfile";
  private static final String ANY_CONTEXT = "/spec/*/*/securityContext";
  private static final String SYSTEM = "/spec/os";
  private static final String HOST_USERS = "/spec/hostUsers";
  private static final String HOST_NETWORK = "/spec/hostNetwork";
  private static final String HOST_PID = "/spec/hostPID";
  private static final String HOST_IPC = "/spec/hostIPC";
  private static final String ANNOTATIONS = "/metadata/annotations";

  // Where the Pod may land decides which kubelet and which runtime have their say.
  private static final List<String> PLACEMENT =
      List.of(SYSTEM, "/spec/nodeSelector", "/spec/nodeName", "/spec/affinity");

  private static final List<String> ON_NODES =
      List.of(
          SYSTEM,
          "/spec/nodeSelector",
          "/spec/nodeName",
          "/spec/affinity",
          "/spec/securityContext/runAsUser",
          POD_SECCOMP,
          // One field the API server refuses, and no container of the Pod starts.
          ANY_CONTEXT);

  private static final Map<String, List<String>> BY_CODE =
      Map.ofEntries(
          // The standards.
          // On the host network every port of a container is one of the node.
          Map.entry("pod-security-host-ports", List.of(HOST_NETWORK, "here/ports")),
          Map.entry("pod-security-run-as-user", List.of(HOST_USERS)),
          Map.entry("pod-security-allow-privilege-escalation", List.of(SYSTEM)),
          Map.entry("pod-security-capabilities-restricted", List.of(SYSTEM)),
          Map.entry(
              "pod-security-run-as-non-root",
              List.of(HOST_USERS, "/spec/securityContext/runAsNonRoot", ANY_CONTEXT)),
          Map.entry(
              "pod-security-seccomp-profile-restricted", List.of(SYSTEM, POD_SECCOMP, ANY_CONTEXT)),
          // The API server.
          Map.entry("seccomp-profile-invalid", List.of(OWN_SECCOMP)),
          Map.entry("seccomp-annotation-mismatch", List.of(OWN_SECCOMP, "here/name", ANNOTATIONS)),
          Map.entry("apparmor-profile-invalid", List.of(OWN_CONTEXT + "/appArmorProfile")),
          Map.entry("apparmor-annotation-invalid", List.of("/spec/*/*/name")),
          Map.entry(
              "apparmor-annotation-mismatch",
              List.of(
                  OWN_CONTEXT + "/appArmorProfile",
                  "/spec/securityContext/appArmorProfile",
                  "here/name",
                  ANNOTATIONS,
                  SYSTEM)),
          // It warns only of what it takes, so that every error silences warnings.
          Map.entry("seccomp-annotation-ignored", List.of("")),
          Map.entry("apparmor-annotation-deprecated", List.of("")),
          Map.entry("sysctl-invalid", List.of("/spec/securityContext/sysctls")),
          Map.entry(
              "sysctl-of-host-namespace",
              List.of("/spec/securityContext/sysctls", HOST_NETWORK, HOST_IPC)),
          Map.entry("proc-mount-invalid", List.of(HOST_USERS)),
          Map.entry("host-users-conflict", List.of(HOST_USERS)),
          Map.entry("shared-processes-conflict", List.of(HOST_PID)),
          Map.entry(
              "host-process-invalid",
              List.of(
                  "/spec/securityContext/windowsOptions",
                  "/spec/*/*/securityContext/windowsOptions")),
          Map.entry("linux-field-on-windows", List.of(SYSTEM)),
          Map.entry("windows-field-on-linux", List.of(SYSTEM)),
          // Lint.
          Map.entry("no-seccomp-profile", List.of(SYSTEM, POD_SECCOMP)),
          Map.entry("localhost-prefix", List.of(OWN_SECCOMP)),
          Map.entry("privileged-voids-profile", List.of(OWN_SECCOMP, POD_SECCOMP)),
          Map.entry("filter-loaded-early", List.of(SYSTEM, OWN_CONTEXT, POD_SECCOMP, ANY_CONTEXT)),
          Map.entry("escalation-denied-with-sys-admin", with(PLACEMENT, OWN_CONTEXT)),
          Map.entry("capability-name-ignored", PLACEMENT),
          Map.entry(
              "capability-in-host-users",
              with(PLACEMENT, OWN_CONTEXT, HOST_USERS, HOST_NETWORK, HOST_PID, HOST_IPC)),
          Map.entry("capability-widens-default", with(PLACEMENT, OWN_CONTEXT, POD_SECCOMP)),
          // On the nodes.
          Map.entry("seccomp-type-unrecognized", ON_NODES),
          Map.entry("localhost-profile-without-path", ON_NODES),
          Map.entry("localhost-profile-not-known", ON_NODES),
          Map.entry("seccomp-voided-by-privileged", ON_NODES),
          Map.entry("seccomp-differs-between-pools", ON_NODES),
          Map.entry("default-profile-uncertain", ON_NODES),
          Map.entry("create-container-config-error", ON_NODES),
          Map.entry("create-container-error", ON_NODES),
          Map.entry("start-error", ON_NODES),
          Map.entry("start-unknown", ON_NODES));

  private FieldsRead() {}

  private static List<String> with(List<String> some, String... more) {
    return Stream.concat(some.stream(), List.of(more).stream()).toList();
  }

  /** Tells whether a field may decide about a finding of this code at this place. */
  static boolean mayDecide(String code, String place, String field) {
    return isAround(place, field)
        || BY_CODE.getOrDefault(code, List.of()).stream()
            .anyMatch(read -> isAround(read.replace("here", owner(place)), field));
  }

  // A container, or the spec of the Pod.
  private static String owner(String place) {
    List<String> names = List.of(place.split("/", -1));
    boolean isInContainer = names.size() > 3 && names.get(2).matches("(.*C|c)ontainers");
    return isInContainer ? String.join("/", names.subList(0, 4)) : "/spec";
  }

  // One is the other, or contains it.
  private static boolean isAround(String one, String other) {
    List<String> names = List.of(one.split("/", -1));
    List<String> others = List.of(other.split("/", -1));
    for (int i = 0; i < Math.min(names.size(), others.size()); i++) {
      if (!names.get(i).equals("*") && !names.get(i).equals(others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
