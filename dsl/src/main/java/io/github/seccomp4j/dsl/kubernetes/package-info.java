/**
 * Kubernetes around a profile: security contexts as fluent sentences, fabric8 resources in and out,
 * manifests as text.
 *
 * <p>{@link io.github.seccomp4j.dsl.kubernetes.SecurityContexts} starts the sentences whose results
 * are the model's {@link io.github.seccomp4j.model.kubernetes.PodSecurity} and {@link
 * io.github.seccomp4j.model.kubernetes.ContainerSecurity}; {@link
 * io.github.seccomp4j.dsl.kubernetes.Fabric8} turns these values into fabric8's and back without
 * loss. {@link io.github.seccomp4j.dsl.kubernetes.Hardening} and {@link
 * io.github.seccomp4j.dsl.kubernetes.SecurityVisitors} change workloads that other code has built;
 * a {@link io.github.seccomp4j.dsl.kubernetes.HardenedResource} says what a hardening changed and
 * what it could not. {@link io.github.seccomp4j.dsl.kubernetes.Manifests} writes resources as YAML
 * or JSON and reads them back; besides fabric8's own resources these may be a {@link
 * io.github.seccomp4j.dsl.kubernetes.KindCluster} or a {@link
 * io.github.seccomp4j.dsl.kubernetes.KubeletConfiguration}. A {@link
 * io.github.seccomp4j.dsl.kubernetes.NodeInfo} is what a node says of its runtime and machine.
 *
 * <p>This is the only package whose signatures name fabric8 types.
 */
@NullMarked
package io.github.seccomp4j.dsl.kubernetes;

import org.jspecify.annotations.NullMarked;
