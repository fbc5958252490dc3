/** What reading and writing owe each other, and what any text may do to a reader. */
@NullMarked
package io.github.seccomp4j.conformance.document;

import org.jspecify.annotations.NullMarked;
