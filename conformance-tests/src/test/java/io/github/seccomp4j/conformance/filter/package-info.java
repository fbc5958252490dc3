/** Proofs that policies do what libseccomp and the kernel on this machine do. */
@NullMarked
package io.github.seccomp4j.conformance.filter;

import org.jspecify.annotations.NullMarked;
