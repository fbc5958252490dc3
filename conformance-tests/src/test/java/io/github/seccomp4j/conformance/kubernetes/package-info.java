/**
 * The laws of security contexts, of the references they make and of the annotations before them.
 */
@NullMarked
package io.github.seccomp4j.conformance.kubernetes;

import org.jspecify.annotations.NullMarked;
