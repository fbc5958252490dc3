/**
 * The laws of verdicts about Pods, of what is done to make Pods pass, and of what their containers
 * run under on a cluster.
 */
@NullMarked
package io.github.seccomp4j.conformance.pod;

import org.jspecify.annotations.NullMarked;
