/**
 * What Kubernetes makes of the security of Pods, asked of manifests and objects.
 *
 * <p>{@link io.github.seccomp4j.api.pod.ManifestReader} reads text, files and directories, and
 * gives for each a {@link io.github.seccomp4j.api.pod.ManifestReading}: its {@link
 * io.github.seccomp4j.api.pod.Workload}s, each with the Pod it holds ({@link
 * io.github.seccomp4j.model.kubernetes.PodManifest}). What judges a Pod takes that value and gives
 * findings whose pointers start at the Pod; {@link
 * io.github.seccomp4j.api.pod.Workload#locate(io.github.seccomp4j.model.finding.Finding)} turns
 * them into places in a file.
 *
 * <p>{@link io.github.seccomp4j.api.pod.ManifestValidator} is the one door to all judges: {@link
 * io.github.seccomp4j.api.pod.admission}, {@link io.github.seccomp4j.api.pod.standards}, {@link
 * io.github.seccomp4j.api.pod.cluster} and {@link io.github.seccomp4j.api.pod.lint}. It gives a
 * {@link io.github.seccomp4j.api.pod.ManifestReport}.
 */
@NullMarked
package io.github.seccomp4j.api.pod;

import org.jspecify.annotations.NullMarked;
