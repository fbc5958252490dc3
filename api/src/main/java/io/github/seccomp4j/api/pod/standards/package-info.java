/**
 * What the Pod Security Standards say about a Pod: Kubernetes' own verdicts, in its own words.
 *
 * <p>{@link io.github.seccomp4j.api.pod.standards.PodSecurityStandards} evaluates a Pod against a
 * {@link io.github.seccomp4j.api.pod.standards.PodSecurityLevel} in a {@link
 * io.github.seccomp4j.api.pod.standards.PolicyVersion} and gives a {@link
 * io.github.seccomp4j.api.pod.standards.PodSecurityVerdict}: whether it is admitted, and if not, a
 * {@link io.github.seccomp4j.api.pod.standards.ForbiddenReason} for each check it fails, with a
 * finding for every place. A {@link io.github.seccomp4j.api.pod.standards.CheckDescription} says
 * what a check forbids.
 *
 * <p>Source: k8s.io/pod-security-admission v0.37.2, which is the admission plugin of Kubernetes
 * 1.37; its results are reproduced exactly, also where they surprise.
 */
@NullMarked
package io.github.seccomp4j.api.pod.standards;

import org.jspecify.annotations.NullMarked;
