/** What questions are asked of: hosts. */
@NullMarked
package io.github.seccomp4j.api;

import org.jspecify.annotations.NullMarked;
