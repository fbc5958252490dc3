/** The laws of the system-call tables and of error numbers. */
@NullMarked
package io.github.seccomp4j.conformance.syscall;

import org.jspecify.annotations.NullMarked;
