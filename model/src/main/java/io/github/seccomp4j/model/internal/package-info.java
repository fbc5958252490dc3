/** What this module keeps to itself: the style of its generated values. */
@NullMarked
package io.github.seccomp4j.model.internal;

import org.jspecify.annotations.NullMarked;
