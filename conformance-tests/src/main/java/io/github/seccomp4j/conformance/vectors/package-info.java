/**
 * Test vectors: inputs with what the real programs made of them, in JSON Lines, so that any
 * implementation in any language can be held against them.
 *
 * <p>{@link io.github.seccomp4j.conformance.vectors.VectorRunner} finds the files and reads the
 * lines. A line belongs to a {@link io.github.seccomp4j.conformance.vectors.VectorKind}, which
 * holds this library against it and notes the outcome in a {@link
 * io.github.seccomp4j.conformance.vectors.VectorTally}; {@link
 * io.github.seccomp4j.conformance.vectors.VectorKinds} knows them all. The script {@code
 * run-vectors} beside this module's sources starts {@link
 * io.github.seccomp4j.conformance.vectors.RunVectors}.
 */
@NullMarked
package io.github.seccomp4j.conformance.vectors;

import org.jspecify.annotations.NullMarked;
