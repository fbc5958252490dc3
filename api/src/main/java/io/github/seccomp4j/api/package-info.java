/**
 * What questions are asked of: hosts, each with the {@link
 * io.github.seccomp4j.api.RuntimeSemantics} of the program that reads profiles there.
 */
@NullMarked
package io.github.seccomp4j.api;

import org.jspecify.annotations.NullMarked;
