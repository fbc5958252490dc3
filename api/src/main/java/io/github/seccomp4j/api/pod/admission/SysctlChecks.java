package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.Sysctl;
import java.util.List;
import java.util.Set;

/** Names of kernel parameters, and whose namespace they belong to. */
final class SysctlChecks {

  private static final int MOST_BYTES = 253;
  private static final String SYNTAX =
      "must have at most 253 characters and match regex"
          + " ^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$";

  private static final Set<String> IPC_NAMES =
      Set.of(
          "kernel.sem",
          "kernel.shm",
          "kernel.shmall",
          "kernel.shmmax",
          "kernel.shmmni",
          "kernel.shm_rmid_forced",
          "kernel.msg",
          "kernel.msgmax",
          "kernel.msgmnb",
          "kernel.msgmni");

  private SysctlChecks() {}

  static void check(PodManifest pod, List<Sysctl> sysctls, FieldErrors errors) {
    for (int i = 0; i < sysctls.size(); i++) {
      String name = nameOf(sysctls.get(i));
      if (name.isEmpty()) {
        errors.required(AdmissionRule.SYSCTL, place(i), "");
      } else if (name.length() > MOST_BYTES || !NameSyntax.isSysctl(name)) {
        errors.invalid(AdmissionRule.SYSCTL, place(i), name, SYNTAX);
      } else if (stoodBefore(name, sysctls, i)) {
        errors.duplicate(AdmissionRule.SYSCTL, place(i), name);
      }
      String key = fixedPart(dotted(name));
      if (pod.hostNetwork().orElse(false) && isOfNetwork(key)) {
        errors.invalid(
            AdmissionRule.SYSCTL_OF_HOST,
            place(i),
            name,
            "may not be specified when 'hostNetwork' is true");
      } else if (pod.hostIpc().orElse(false) && isOfIpc(key)) {
        errors.invalid(
            AdmissionRule.SYSCTL_OF_HOST,
            place(i),
            name,
            "may not be specified when 'hostIPC' is true");
      }
    }
  }

  private static String nameOf(Sysctl sysctl) {
    return sysctl.name().orElse("");
  }

  private static boolean stoodBefore(String name, List<Sysctl> sysctls, int index) {
    for (int i = 0; i < index; i++) {
      if (nameOf(sysctls.get(i)).equals(name)) {
        return true;
      }
    }
    return false;
  }

  // A name whose first separator is a slash has slashes for dots and dots for slashes.
  private static String dotted(String name) {
    int slash = name.indexOf('/');
    int dot = name.indexOf('.');
    if (slash < 0 || (dot >= 0 && dot < slash)) {
      return name;
    }
    return name.replace('.', '\0').replace('/', '.').replace('\0', '/');
  }

  private static String fixedPart(String key) {
    int star = key.indexOf('*');
    return star < 0 ? key : key.substring(0, star);
  }

  private static boolean isOfNetwork(String key) {
    return key.startsWith("net.");
  }

  private static boolean isOfIpc(String key) {
    return IPC_NAMES.contains(key) || key.startsWith("fs.mqueue.");
  }

  private static FieldPlace place(int index) {
    return FieldPlace.ofContext(null).child("sysctls").element(index).child("name");
  }
}
