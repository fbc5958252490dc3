/**
 * Holds observations against the laws that carrying them between machines rests on, and learned
 * profiles against what was to be learned: from written logs, and from real programs under strace.
 */
@NullMarked
package io.github.seccomp4j.conformance.learn;

import org.jspecify.annotations.NullMarked;
