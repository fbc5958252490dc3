/** Reports held against the schemas of their formats. */
@NullMarked
package io.github.seccomp4j.conformance.report;

import org.jspecify.annotations.NullMarked;
