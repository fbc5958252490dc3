/** The carried vectors run by the runner users have, and what else their texts are good for. */
@NullMarked
package io.github.seccomp4j.conformance.vectors;

import org.jspecify.annotations.NullMarked;
