package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.policy.Outcome;
import java.util.Objects;

/**
 * A system call that a profile does not allow, or not with all arguments.
 *
 * @param name its name on the node's architecture
 * @param outcome what happens to it where it is not allowed: the gravest outcome, if there are
 *     several
 * @param isAlways whether it is so whatever the arguments are
 */
public record DeniedCall(String name, Outcome outcome, boolean isAlways) {

  /**
   * Makes a value.
   *
   * @param name its name
   * @param outcome what happens to it
   * @param isAlways whether it is so whatever the arguments are
   * @throws NullPointerException if a part is null
   */
  public DeniedCall {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(outcome, "outcome");
  }

  @Override
  public String toString() {
    return name + " " + outcome + (isAlways ? "" : " with some arguments");
  }
}
