/**
 * How long the library takes, beside what there is to beat: the token stream of Jackson, which
 * every reader of JSON pays for, and Jackson's databind, which is what one writes without this
 * library. All read and write the same text, {@link
 * io.github.seccomp4j.samples.benchmarks.LargeProfile}.
 */
@NullMarked
package io.github.seccomp4j.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
