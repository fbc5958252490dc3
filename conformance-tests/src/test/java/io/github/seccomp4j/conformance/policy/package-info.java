/** Properties of policies: what must hold for any profile that can be bound. */
@NullMarked
package io.github.seccomp4j.conformance.policy;

import org.jspecify.annotations.NullMarked;
