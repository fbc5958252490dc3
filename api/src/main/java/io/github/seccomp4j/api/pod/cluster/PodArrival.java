package io.github.seccomp4j.api.pod.cluster;

/**
 * How a Pod comes to a kubelet.
 *
 * @param copiesAnnotations whether an API server has made fields of the old annotations on the way
 */
record PodArrival(boolean copiesAnnotations) {

  /** Through the API server of a cluster. */
  static PodArrival through(KubernetesVersion apiServer) {
    return new PodArrival(KubeletEra.copiesAnnotations(apiServer));
  }

  /** From a file on the node: no API server changes it. */
  static PodArrival fromFile() {
    return new PodArrival(false);
  }
}
