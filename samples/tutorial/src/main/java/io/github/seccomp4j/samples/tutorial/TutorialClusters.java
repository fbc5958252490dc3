package io.github.seccomp4j.samples.tutorial;

import io.github.seccomp4j.dsl.kubernetes.KindCluster;
import io.github.seccomp4j.dsl.kubernetes.KindNode;
import io.github.seccomp4j.dsl.kubernetes.KubeadmPatch;
import io.github.seccomp4j.dsl.kubernetes.KubeletConfiguration;

/** The clusters of the tutorial, and what its second one should have been. */
final class TutorialClusters {

  private static final String NODE_IMAGE =
      "kindest/node:v1.28.0@sha256:9f3ff58f19dcf1a0611d11e8ac989fdb30a28f40f236f59f0bea31fb956ccf5c";

  private TutorialClusters() {}

  /** One node that finds the profiles of this directory. */
  static KindCluster withProfiles() {
    return KindCluster.of(KindNode.controlPlane().withSeccompProfiles("./profiles"));
  }

  /**
   * As the tutorial has it: both nodes get a JoinConfiguration, which the control-plane node,
   * running {@code kubeadm init}, does not read.
   */
  static KindCluster withSeccompDefault() {
    KubeadmPatch join =
        KubeadmPatch.joinConfiguration().withKubeletArgument("seccomp-default", "true");
    return KindCluster.of(
        KindNode.controlPlane().withImage(NODE_IMAGE).withKubeadmPatch(join),
        KindNode.worker().withImage(NODE_IMAGE).withKubeadmPatch(join));
  }

  /** Each node gets the patch that it reads. */
  static KindCluster withSeccompDefaultOnEveryNode() {
    return KindCluster.of(
        KindNode.controlPlane().withImage(NODE_IMAGE).withSeccompDefault(),
        KindNode.worker().withImage(NODE_IMAGE).withSeccompDefault());
  }

  /** The same for nodes that are not made by kind. */
  static KubeletConfiguration kubelet() {
    return KubeletConfiguration.withSeccompDefault();
  }
}
