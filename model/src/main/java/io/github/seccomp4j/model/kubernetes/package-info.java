/**
 * The security-relevant view of a Pod as immutable values: {@link
 * io.github.seccomp4j.model.kubernetes.PodSecurity} holds what {@code spec.securityContext} says
 * for the whole Pod, {@link io.github.seccomp4j.model.kubernetes.ContainerSecurity} what a
 * container says for itself.
 *
 * <p>{@link io.github.seccomp4j.model.kubernetes.PodManifest} is the whole Pod, or a workload's
 * template, as far as security goes, with a {@link
 * io.github.seccomp4j.model.kubernetes.PodContainer} for each container.
 *
 * <p>Both contexts refer to a seccomp profile by a {@link
 * io.github.seccomp4j.model.kubernetes.SeccompProfileField}, which is the object as written; its
 * meaning is a {@link io.github.seccomp4j.model.kubernetes.SeccompReference}. AppArmor has the same
 * pair. Before the fields there were annotations: {@link
 * io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations} reads, writes and migrates them.
 *
 * <p>A profile can be a resource of the cluster itself: {@link
 * io.github.seccomp4j.model.kubernetes.SeccompProfileResource}, made of a profile and turned into
 * one with a {@link io.github.seccomp4j.model.kubernetes.Converted} that says what got lost.
 *
 * <p>The values hold whatever a document says, in Kubernetes' own member names, and say for every
 * member whether it is there: which default an absent member has depends on the cluster, and is not
 * decided here. IDs are signed 64-bit numbers, as in Kubernetes.
 */
@NullMarked
package io.github.seccomp4j.model.kubernetes;

import org.jspecify.annotations.NullMarked;
