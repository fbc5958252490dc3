/**
 * What a Pod's containers really run under on the nodes of a cluster, and whether they start.
 *
 * <p>A {@link io.github.seccomp4j.api.pod.cluster.ClusterContext} holds the {@link
 * io.github.seccomp4j.api.pod.cluster.NodePool}s a Pod may land on: kubelet, container runtime with
 * its {@link io.github.seccomp4j.api.pod.cluster.RuntimeSettings}, machine, and the {@link
 * io.github.seccomp4j.api.pod.cluster.LocalhostProfiles} that lie there. {@link
 * io.github.seccomp4j.api.pod.cluster.EffectiveSeccomp} follows each container through the API
 * server, the kubelet and the runtime: from a {@link
 * io.github.seccomp4j.api.pod.cluster.SeccompOrigin} to what the kubelet sends ({@link
 * io.github.seccomp4j.api.pod.cluster.CriSecurity}), what the runtime decides ({@link
 * io.github.seccomp4j.api.pod.cluster.RuntimeDecision}), and the {@link
 * io.github.seccomp4j.api.pod.cluster.Confinement} that comes of it; every {@link
 * io.github.seccomp4j.api.pod.cluster.EffectiveContainer} is one such way.
 */
@NullMarked
package io.github.seccomp4j.api.pod.cluster;

import org.jspecify.annotations.NullMarked;
