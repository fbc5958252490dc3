package io.github.seccomp4j.api.pod.cluster;

/**
 * What differs from kubelet to kubelet, and from API server to API server, about seccomp.
 *
 * <p>Source: pkg/kubelet/kuberuntime and pkg/registry/core/pod of Kubernetes 1.19 to 1.37; each
 * boundary of the empty path is that of the tagged sources.
 */
final class KubeletEra {

  private KubeletEra() {}

  /** The API server fills fields that are absent from the old annotations. */
  static boolean copiesAnnotations(KubernetesVersion apiServer) {
    return !apiServer.isAtLeast(27);
  }

  /** The kubelet itself decides by the old annotations where there is no field. */
  static boolean decidesByAnnotations(KubernetesVersion kubelet) {
    return !kubelet.isAtLeast(20);
  }

  /** The old annotations still count for the deprecated text of the CRI. */
  static boolean writesAnnotationsAsText(KubernetesVersion kubelet) {
    return !kubelet.isAtLeast(25);
  }

  /** The kubelet sends the CRI's message of a type and a path. */
  static boolean sendsMessage(KubernetesVersion kubelet) {
    return kubelet.isAtLeast(20);
  }

  /** The kubelet sends the deprecated text of the CRI. */
  static boolean sendsText(KubernetesVersion kubelet) {
    return !kubelet.isAtLeast(28);
  }

  /** The kubelet knows the setting seccompDefault. */
  static boolean hasSeccompDefault(KubernetesVersion kubelet) {
    return kubelet.isAtLeast(22);
  }

  /** The setting needs a feature gate that is off unless it is switched on. */
  static boolean needsGate(KubernetesVersion kubelet) {
    return hasSeccompDefault(kubelet) && !kubelet.isAtLeast(25);
  }

  /** The kubelet refuses a Localhost profile without a path (CVE-2023-2431 before). */
  static boolean refusesEmptyPath(KubernetesVersion kubelet) {
    return switch (kubelet.major() == 1 ? kubelet.minor() : 99) {
      case 24 -> kubelet.patch() >= 14;
      case 25 -> kubelet.patch() >= 10;
      case 26 -> kubelet.patch() >= 5;
      case 27 -> kubelet.patch() >= 2;
      default -> kubelet.isAtLeast(28);
    };
  }
}
