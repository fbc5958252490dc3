package io.github.seccomp4j.model.kubernetes;

import java.util.List;
import java.util.Objects;

/**
 * A kind of Kubernetes object that holds a Pod, and where it holds it.
 *
 * <p>Versions do not count: {@code apps/v1} and {@code apps/v1beta2} are one group. Source:
 * Kubernetes API 1.37 and, for the group {@code extensions}, 1.15.
 *
 * @param group the API group, such as {@code apps}; empty for the core group
 * @param kind the kind, such as {@code Deployment}
 * @param podPointer where the Pod template stands in the object, a JSON pointer (RFC 6901) such as
 *     {@code /spec/template}; empty if the object itself is a Pod
 */
public record WorkloadKind(String group, String kind, String podPointer) {

  private static final String TEMPLATE = "/spec/template";

  /** The kinds that Kubernetes itself knows, those of API versions of the past among them. */
  public static final List<WorkloadKind> STANDARD =
      List.of(
          new WorkloadKind("apps", "Deployment", TEMPLATE),
          new WorkloadKind("", "Pod", ""),
          new WorkloadKind("apps", "StatefulSet", TEMPLATE),
          new WorkloadKind("apps", "DaemonSet", TEMPLATE),
          new WorkloadKind("apps", "ReplicaSet", TEMPLATE),
          new WorkloadKind("batch", "Job", TEMPLATE),
          new WorkloadKind("batch", "CronJob", "/spec/jobTemplate/spec/template"),
          new WorkloadKind("", "ReplicationController", TEMPLATE),
          new WorkloadKind("", "PodTemplate", "/template"),
          new WorkloadKind("extensions", "Deployment", TEMPLATE),
          new WorkloadKind("extensions", "DaemonSet", TEMPLATE),
          new WorkloadKind("extensions", "ReplicaSet", TEMPLATE));

  /**
   * Makes a kind.
   *
   * @param group the API group; empty for the core group
   * @param kind the kind
   * @param podPointer where the Pod template stands, a JSON pointer; empty for the object itself
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash; the
   *     message holds it
   */
  public WorkloadKind {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(podPointer, "podPointer");
    if (!podPointer.isEmpty() && podPointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "a JSON pointer is empty or begins with a slash: \"" + podPointer + "\"");
    }
  }

  /**
   * Tells whether an object is of this kind.
   *
   * @param apiVersion the object's {@code apiVersion}, such as {@code apps/v1}; empty if it has
   *     none, which every group is taken for
   * @param kind the object's kind
   * @return whether it is
   */
  public boolean matches(String apiVersion, String kind) {
    if (!this.kind.equals(kind)) {
      return false;
    }
    int slash = apiVersion.indexOf('/');
    return apiVersion.isEmpty()
        || (slash < 0 ? group.isEmpty() : slash == group.length() && apiVersion.startsWith(group));
  }
}
