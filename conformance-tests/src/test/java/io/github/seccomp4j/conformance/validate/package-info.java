/** The validator held against documents that readers stumble over. */
@NullMarked
package io.github.seccomp4j.conformance.validate;

import org.jspecify.annotations.NullMarked;
