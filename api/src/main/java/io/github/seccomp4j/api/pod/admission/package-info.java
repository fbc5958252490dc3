/**
 * What the API server makes of a Pod before any node sees it.
 *
 * <p>{@link io.github.seccomp4j.api.pod.admission.PodValidation} is the result for a {@link
 * io.github.seccomp4j.model.kubernetes.PodManifest}: {@link
 * io.github.seccomp4j.api.pod.admission.FieldError}s in the API server's own words and {@link
 * io.github.seccomp4j.api.pod.admission.FieldWarning}s, all of which are findings too.
 */
@NullMarked
package io.github.seccomp4j.api.pod.admission;

import org.jspecify.annotations.NullMarked;
