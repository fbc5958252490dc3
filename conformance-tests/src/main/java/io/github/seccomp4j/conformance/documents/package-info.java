/**
 * Documents that readers of profiles stumble over: {@link
 * io.github.seccomp4j.conformance.documents.BadInputs} makes them, one {@link
 * io.github.seccomp4j.conformance.documents.BadInput} for each way in which a document can be
 * hostile, broken, or read differently by different readers. {@code READING.md} of this module says
 * what this library and Go's decoders make of each.
 */
@NullMarked
package io.github.seccomp4j.conformance.documents;

import org.jspecify.annotations.NullMarked;
