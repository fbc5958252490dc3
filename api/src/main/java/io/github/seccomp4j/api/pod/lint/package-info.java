/**
 * Lint for Pods: what Kubernetes takes without a word although its author cannot mean it, or should
 * know it.
 *
 * <p>{@link io.github.seccomp4j.api.pod.lint.WorkloadLint} looks at a {@link
 * io.github.seccomp4j.model.kubernetes.PodManifest} for a {@link
 * io.github.seccomp4j.api.pod.lint.LintTarget}: a version of Kubernetes and, if it is known, the
 * container runtime of the nodes. What the API server refuses is no matter of lint; see {@link
 * io.github.seccomp4j.api.pod.admission.PodValidation}. Each code has a help page, which {@link
 * io.github.seccomp4j.api.validate.ValidationRules} finds.
 */
@NullMarked
package io.github.seccomp4j.api.pod.lint;

import org.jspecify.annotations.NullMarked;
