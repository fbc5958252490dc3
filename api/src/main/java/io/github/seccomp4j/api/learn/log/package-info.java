/**
 * Reads logs for the calls they hold.
 *
 * <p>{@link io.github.seccomp4j.api.learn.log.LogReader} takes lines, streams, files and
 * directories, finds out the {@link io.github.seccomp4j.api.learn.LogFormat} unless {@link
 * io.github.seccomp4j.api.learn.log.LogOptions} name it, and gives a {@link
 * io.github.seccomp4j.api.learn.LogReading}. Formats of one family share a reader: the kernel's
 * audit records, whoever wrote them down; objects of JSON, one on a line; strace.
 */
@NullMarked
package io.github.seccomp4j.api.learn.log;

import org.jspecify.annotations.NullMarked;
