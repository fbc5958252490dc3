/**
 * Reading and writing: from text to values and back, with every value's place in its source.
 *
 * <p>{@link io.github.seccomp4j.model.document.ProfileJson} and {@link
 * io.github.seccomp4j.model.document.ProfileYaml} are the doors for people to profiles, {@link
 * io.github.seccomp4j.model.document.ManifestYaml} to security contexts and to profiles that are
 * resources; {@link io.github.seccomp4j.model.document.SeccompModule} teaches any Jackson {@code
 * ObjectMapper} the same documents, and {@link io.github.seccomp4j.model.document.JsonSchemas}
 * editors. Behind all of them stands one reader: codecs pull from a {@link
 * io.github.seccomp4j.model.document.DocumentCursor}, which walks JSON, YAML or a Jackson parser
 * event by event and never builds a tree.
 *
 * <p>What cannot be read is one of two things: a {@link
 * io.github.seccomp4j.model.document.MalformedDocumentException} (not JSON, not YAML, or beyond the
 * {@link io.github.seccomp4j.model.document.ReadLimits}) or a {@link
 * io.github.seccomp4j.model.document.DocumentContractException} (well-formed, but not what the type
 * wants), which carries all problems of the document at once.
 */
@NullMarked
package io.github.seccomp4j.model.document;

import org.jspecify.annotations.NullMarked;
