/**
 * Which container runtimes there are, and the default profile of every release: {@link
 * io.github.seccomp4j.api.catalog.RuntimeDefaults} finds the {@link
 * io.github.seccomp4j.api.catalog.RuntimeDefault} of a {@link
 * io.github.seccomp4j.api.catalog.Release}, which is one version of a {@link
 * io.github.seccomp4j.api.catalog.ContainerRuntime} and starts containers through an {@link
 * io.github.seccomp4j.api.catalog.OciRuntime}. A {@link
 * io.github.seccomp4j.api.catalog.NodeRuntime} is what a node says of itself, a {@link
 * io.github.seccomp4j.api.catalog.NearestRelease} what stands in for a release the catalog does not
 * have, a {@link io.github.seccomp4j.api.catalog.CriBehaviour} what a release does with each
 * request of a kubelet, a {@link io.github.seccomp4j.api.catalog.Provenance} where all that comes
 * from.
 */
@NullMarked
package io.github.seccomp4j.api.catalog;

import org.jspecify.annotations.NullMarked;
