/** Sentences mean the documents they are written as. */
@NullMarked
package io.github.seccomp4j.conformance.dsl;

import org.jspecify.annotations.NullMarked;
