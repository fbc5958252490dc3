package io.github.seccomp4j.api.pod.admission;

/** What the API server checks, with the code of findings and the way out. */
enum AdmissionRule {
  SECCOMP_PROFILE(
      "seccomp-profile-invalid",
      "say type: RuntimeDefault, or type: Localhost with a path relative to the kubelet's seccomp"
          + " directory"),
  SECCOMP_ANNOTATION(
      "seccomp-annotation-invalid", "remove the annotation and set seccompProfile instead"),
  SECCOMP_ANNOTATION_MISMATCH(
      "seccomp-annotation-mismatch", "remove the annotation; the field alone counts"),
  SECCOMP_ANNOTATION_IGNORED(
      "seccomp-annotation-ignored", "set seccompProfile instead and remove the annotation"),
  APPARMOR_PROFILE(
      "apparmor-profile-invalid",
      "say type: RuntimeDefault, or type: Localhost with the name of a profile loaded on the node"),
  APPARMOR_ANNOTATION(
      "apparmor-annotation-invalid", "remove the annotation and set appArmorProfile instead"),
  APPARMOR_ANNOTATION_MISMATCH(
      "apparmor-annotation-mismatch", "remove the annotation and keep the field"),
  APPARMOR_ANNOTATION_DEPRECATED(
      "apparmor-annotation-deprecated", "set appArmorProfile instead and remove the annotation"),
  ID("id-out-of-range", "choose an ID from 0 to 2147483647"),
  PROC_MOUNT("proc-mount-invalid", "say Default, or Unmasked together with hostUsers: false"),
  ESCALATION(
      "privilege-escalation-contradiction",
      "remove what grants the privilege, or allowPrivilegeEscalation: false"),
  SYSCTL("sysctl-invalid", "write each kernel parameter once, such as net.ipv4.tcp_syncookies"),
  SYSCTL_OF_HOST(
      "sysctl-of-host-namespace", "remove the sysctl, or leave the node's namespace to the node"),
  POLICY("unknown-policy", "write one of the supported values, with its capital letters"),
  WINDOWS_OPTIONS("windows-options-invalid", "correct the value, or remove it"),
  HOST_PROCESS(
      "host-process-invalid",
      "make every container of the Pod a host process container, with hostNetwork: true"),
  OPERATING_SYSTEM("unknown-operating-system", "say linux or windows"),
  LINUX_FIELD("linux-field-on-windows", "remove the field, or os.name"),
  WINDOWS_FIELD("windows-field-on-linux", "remove windowsOptions, or os.name"),
  HOST_USERS("host-users-conflict", "remove the host namespace, or hostUsers: false"),
  SHARED_PROCESSES("shared-processes-conflict", "choose one of hostPID and shareProcessNamespace"),
  EPHEMERAL_CONTAINERS(
      "ephemeral-containers-on-create",
      "remove them; kubectl debug adds ephemeral containers to a running Pod");

  private final String code;
  private final String fix;

  AdmissionRule(String code, String fix) {
    this.code = code;
    this.fix = fix;
  }

  String code() {
    return code;
  }

  String fix() {
    return fix;
  }
}
