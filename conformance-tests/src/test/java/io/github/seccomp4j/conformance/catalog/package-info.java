/** The catalog of default profiles against lists and outputs that were obtained without it. */
@NullMarked
package io.github.seccomp4j.conformance.catalog;

import org.jspecify.annotations.NullMarked;
