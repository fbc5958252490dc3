package io.github.seccomp4j.dsl.kubernetes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One node of a {@link KindCluster}.
 *
 * @param role {@code control-plane} or {@code worker}
 * @param image the node image; empty for the default of kind's release
 * @param extraMounts files and directories of the host that the node sees, in order; an
 *     unmodifiable copy
 * @param kubeadmConfigPatches patches as YAML text, in order; an unmodifiable copy
 * @param seccompDefault whether the kubelet of the node runs containers that ask for no seccomp
 *     profile with {@code RuntimeDefault}; {@link KindCluster} writes the patch that this takes
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // Error Prone does not know that records have a serial form.
public record KindNode(
    String role,
    String image,
    List<ExtraMount> extraMounts,
    List<String> kubeadmConfigPatches,
    boolean seccompDefault)
    implements Serializable {

  private static final String CONTROL_PLANE = "control-plane";
  private static final String WORKER = "worker";
  private static final String PROFILES = "/var/lib/kubelet/seccomp/profiles";

  /**
   * A file or directory of the host that a node sees.
   *
   * @param hostPath the path on the host; a relative one is relative to where kind is run
   * @param containerPath the absolute path in the node
   * @serial exclude
   */
  @SuppressWarnings("InvalidBlockTag")
  public record ExtraMount(String hostPath, String containerPath) implements Serializable {

    /**
     * Makes a mount.
     *
     * @param hostPath the path on the host; a relative one is relative to where kind is run
     * @param containerPath the absolute path in the node
     * @throws NullPointerException if one is null
     */
    public ExtraMount {
      Objects.requireNonNull(hostPath, "hostPath");
      Objects.requireNonNull(containerPath, "containerPath");
    }
  }

  /**
   * Makes a node.
   *
   * @param role {@code control-plane} or {@code worker}
   * @param image the node image; empty for the default of kind's release
   * @param extraMounts files and directories of the host that the node sees, in order; an
   *     unmodifiable copy
   * @param kubeadmConfigPatches patches as YAML text, in order; an unmodifiable copy
   * @param seccompDefault whether the kubelet of the node runs containers that ask for no seccomp
   *     profile with {@code RuntimeDefault}
   * @throws IllegalArgumentException if the role is another; the message holds it
   */
  public KindNode {
    if (!role.equals(CONTROL_PLANE) && !role.equals(WORKER)) {
      throw new IllegalArgumentException(
          "role \"" + role + "\" is neither " + CONTROL_PLANE + " nor " + WORKER);
    }
    Objects.requireNonNull(image, "image");
    extraMounts = List.copyOf(extraMounts);
    kubeadmConfigPatches = List.copyOf(kubeadmConfigPatches);
  }

  /**
   * Starts a control-plane node.
   *
   * @return a node of kind's default image with nothing mounted
   */
  public static KindNode controlPlane() {
    return new KindNode(CONTROL_PLANE, "", List.of(), List.of(), false);
  }

  /**
   * Starts a worker node.
   *
   * @return a node of kind's default image with nothing mounted
   */
  public static KindNode worker() {
    return new KindNode(WORKER, "", List.of(), List.of(), false);
  }

  /**
   * Sets the node image, which decides the release of Kubernetes.
   *
   * @param reference for example {@code kindest/node:v1.34.0}, best with its digest
   * @return a new node
   */
  public KindNode withImage(String reference) {
    return new KindNode(role, reference, extraMounts, kubeadmConfigPatches, seccompDefault);
  }

  /**
   * Adds a mount.
   *
   * @param hostPath the path on the host; a relative one is relative to where kind is run
   * @param containerPath the absolute path in the node
   * @return a new node
   */
  public KindNode withExtraMount(String hostPath, String containerPath) {
    List<ExtraMount> mounts = new ArrayList<>(extraMounts);
    mounts.add(new ExtraMount(hostPath, containerPath));
    return new KindNode(role, image, mounts, kubeadmConfigPatches, seccompDefault);
  }

  /**
   * Mounts a directory of seccomp profiles where the kubelet finds its file {@code audit.json} as
   * {@code localhostProfile: profiles/audit.json}.
   *
   * @param hostDirectory the directory on the host
   * @return a new node
   */
  public KindNode withSeccompProfiles(String hostDirectory) {
    return withExtraMount(hostDirectory, PROFILES);
  }

  /**
   * Adds a kubeadm patch as it is.
   *
   * @param patch the patch; see there which document the node reads
   * @return a new node
   */
  public KindNode withKubeadmPatch(KubeadmPatch patch) {
    return withKubeadmPatch(patch.toYaml());
  }

  /**
   * Adds a kubeadm patch as it is.
   *
   * @param yaml the patch as YAML text, which is not checked
   * @return a new node
   */
  public KindNode withKubeadmPatch(String yaml) {
    List<String> patches = new ArrayList<>(kubeadmConfigPatches);
    patches.add(yaml);
    return new KindNode(role, image, extraMounts, patches, seccompDefault);
  }

  /**
   * Runs containers that ask for no seccomp profile with {@code RuntimeDefault} instead of
   * unconfined. The cluster writes the kubeadm patch that this node reads, after the patches given
   * here.
   *
   * @return a new node
   */
  public KindNode withSeccompDefault() {
    return new KindNode(role, image, extraMounts, kubeadmConfigPatches, true);
  }

  boolean isControlPlane() {
    return role.equals(CONTROL_PLANE);
  }

  Map<String, Object> toMembers(boolean runsKubeadmInit) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("role", role);
    if (!image.isEmpty()) {
      members.put("image", image);
    }
    if (!extraMounts.isEmpty()) {
      members.put("extraMounts", extraMounts.stream().map(KindNode::toMembers).toList());
    }
    List<String> patches = new ArrayList<>(kubeadmConfigPatches);
    if (seccompDefault) {
      KubeadmPatch patch =
          runsKubeadmInit ? KubeadmPatch.initConfiguration() : KubeadmPatch.joinConfiguration();
      patches.add(patch.withKubeletArgument("seccomp-default", "true").toYaml());
    }
    if (!patches.isEmpty()) {
      members.put("kubeadmConfigPatches", patches);
    }
    return members;
  }

  private static Map<String, Object> toMembers(ExtraMount mount) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("hostPath", mount.hostPath());
    members.put("containerPath", mount.containerPath());
    return members;
  }
}
