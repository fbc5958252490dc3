package io.github.seccomp4j.api.pod.cluster;

/** Where the profile comes from that a kubelet asks the container runtime for. */
public enum SeccompOrigin {
  /** The container's field {@code securityContext.seccompProfile}. */
  CONTAINER_FIELD("the container's field"),
  /** The Pod's field {@code securityContext.seccompProfile}. */
  POD_FIELD("the Pod's field"),
  /** The annotation about the container; the API server, before 1.27, made a field of it. */
  COPIED_CONTAINER_ANNOTATION("the container's annotation, which the API server made a field of"),
  /** The annotation about the Pod; the API server, before 1.27, made a field of it. */
  COPIED_POD_ANNOTATION("the Pod's annotation, which the API server made a field of"),
  /** The annotation about the container, which kubelets before 1.20 read themselves. */
  CONTAINER_ANNOTATION("the container's annotation"),
  /** The annotation about the Pod, which kubelets before 1.20 read themselves. */
  POD_ANNOTATION("the Pod's annotation"),
  /** The kubelet's setting seccompDefault, as the Pod says nothing. */
  SECCOMP_DEFAULT("the kubelet's setting seccompDefault"),
  /** The kubelet asks for RuntimeDefault for every sandbox, whatever the Pod says. */
  SANDBOX("the kubelet's choice for every sandbox"),
  /** Nobody says anything, so that there is no profile. */
  NOTHING("nothing in the Pod and no seccompDefault");

  private final String description;

  SeccompOrigin(String description) {
    this.description = description;
  }

  /**
   * Says it in words.
   *
   * @return a phrase that follows "from"
   */
  public String description() {
    return description;
  }
}
