/**
 * The checks of the Pod Security Standards, one class each, free of levels and versions: a {@link
 * io.github.seccomp4j.api.pod.standards.internal.PodCheck} tells whether a Pod passes and, if it
 * does not, says so in a {@link io.github.seccomp4j.api.pod.standards.internal.Violation}, in the
 * words of Kubernetes and with every {@link io.github.seccomp4j.api.pod.standards.internal.Place}.
 * What changed between policy versions is an argument of a check, or a check around another one.
 * Source: k8s.io/pod-security-admission v0.37.2.
 */
@NullMarked
package io.github.seccomp4j.api.pod.standards.internal;

import org.jspecify.annotations.NullMarked;
