package io.github.seccomp4j.api.learn.profile;

import java.util.List;
import java.util.Objects;

/**
 * A call that a profile permits and that was never seen, nor anything that does the same, and that
 * no OCI runtime needs to start the container.
 *
 * @param name the call
 * @param rules positions of the rules that permit it in the profile's {@code syscalls}, ascending;
 *     unmodifiable
 */
public record UnusedCall(String name, List<Integer> rules) {

  /**
   * Makes a value.
   *
   * @param name the call
   * @param rules positions of the rules that permit it; a copy
   * @throws NullPointerException if a part or an element is null
   */
  public UnusedCall {
    Objects.requireNonNull(name, "name");
    rules = List.copyOf(rules);
  }
}
