/**
 * The Kubernetes tutorial "Restrict a Container's Syscalls with seccomp" in typed Java: its
 * profiles, Pods, cluster configurations and Services, written as files, and a report that explains
 * them.
 */
@NullMarked
package io.github.seccomp4j.samples.tutorial;

import org.jspecify.annotations.NullMarked;
