/** Histories and upgrades held against each other and against the policies of single releases. */
@NullMarked
package io.github.seccomp4j.conformance.history;

import org.jspecify.annotations.NullMarked;
