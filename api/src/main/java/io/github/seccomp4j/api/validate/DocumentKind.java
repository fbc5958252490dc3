package io.github.seccomp4j.api.validate;

/** What a document turned out to be. */
public enum DocumentKind {
  /** An OCI document {@code linux.seccomp}: the plain profile file. */
  OCI_PROFILE("an OCI seccomp profile"),
  /** A profile of Docker and containers/common, with conditions, archMap or error symbols. */
  CONDITIONAL_PROFILE("a Docker or containers/common profile"),
  /** A resource of the security-profiles-operator; its {@code spec} is judged. */
  PROFILE_RESOURCE("a SeccompProfile resource of the security-profiles-operator"),
  /** A whole OCI {@code config.json}; its {@code linux.seccomp} is judged. */
  RUNTIME_CONFIG("a whole OCI config.json"),
  /** Output of {@code crictl inspect}; its {@code info.runtimeSpec.linux.seccomp} is judged. */
  CRICTL_INSPECT("output of crictl inspect"),
  /** A Kubernetes Pod, or a workload or list that holds Pods. */
  POD_MANIFEST("a Kubernetes workload manifest"),
  /** Another Kubernetes resource. */
  OTHER_MANIFEST("a Kubernetes manifest"),
  /** An object without any member of a profile. */
  UNKNOWN_OBJECT("an object that is no profile"),
  /** A literal null, which Go reads as an empty profile. */
  NULL("a literal null"),
  /** An array. */
  ARRAY("an array"),
  /** A string, number or boolean. */
  SCALAR("a single value"),
  /** Nothing, or nothing but white space. */
  EMPTY("an empty file"),
  /** A template with double braces that nobody has rendered. */
  TEMPLATE("a template that has not been rendered"),
  /** A gzip, zip, zstd, bzip2 or xz archive. */
  COMPRESSED("a compressed file"),
  /** Bytes that are no text in UTF-8. */
  BINARY("a binary file"),
  /** Text that is neither JSON nor a YAML mapping or list. */
  UNREADABLE("a text that is neither JSON nor a YAML mapping");

  private final String description;

  DocumentKind(String description) {
    this.description = description;
  }

  /**
   * Says what it is, for messages.
   *
   * @return a phrase with its article, such as {@code an OCI seccomp profile}
   */
  public String description() {
    return description;
  }

  /**
   * Tells whether the document holds a profile that can be judged.
   *
   * @return true for the two forms of a profile and for documents around one
   */
  public boolean holdsProfile() {
    return compareTo(CRICTL_INSPECT) <= 0;
  }

  /**
   * Tells whether the document is a resource of Kubernetes that holds no profile.
   *
   * @return true for manifests of Pods and of other resources
   */
  public boolean isManifest() {
    return this == POD_MANIFEST || this == OTHER_MANIFEST;
  }
}
