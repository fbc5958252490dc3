/**
 * Which container runtimes there are: a {@link io.github.seccomp4j.api.catalog.Release} is one
 * version of a {@link io.github.seccomp4j.api.catalog.ContainerRuntime}, which starts containers
 * through an {@link io.github.seccomp4j.api.catalog.OciRuntime}.
 */
@NullMarked
package io.github.seccomp4j.api.catalog;

import org.jspecify.annotations.NullMarked;
