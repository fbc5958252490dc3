package io.github.seccomp4j.api;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import java.util.Objects;

/**
 * A machine that questions are asked of: its native architecture, its kernel, and the program that
 * reads profiles there.
 *
 * @param architecture the native architecture, a recognized one other than {@link
 *     Architecture#NATIVE}
 * @param kernel the version of the running kernel
 * @param semantics whose reading of a profile counts
 */
public record Host(Architecture architecture, KernelVersion kernel, RuntimeSemantics semantics) {

  /**
   * Makes a host.
   *
   * @param architecture the native architecture, a recognized one other than NATIVE
   * @param kernel the version of the running kernel
   * @param semantics whose reading of a profile counts
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the architecture is unknown or {@link Architecture#NATIVE};
   *     the message holds the token
   */
  public Host {
    Objects.requireNonNull(kernel, "kernel");
    Objects.requireNonNull(semantics, "semantics");
    if (!architecture.isRecognized() || architecture.equals(Architecture.NATIVE)) {
      throw new IllegalArgumentException(
          "not the architecture of a machine: \""
              + architecture
              + "\"; expected one such as SCMP_ARCH_X86_64");
    }
  }

  /**
   * Makes a host where profiles mean what their documents say.
   *
   * @param architecture the native architecture
   * @param kernel the version of the running kernel
   * @return the host
   * @throws IllegalArgumentException if the architecture is unknown or {@link Architecture#NATIVE};
   *     the message holds the token
   */
  public static Host of(Architecture architecture, KernelVersion kernel) {
    return new Host(architecture, kernel, RuntimeSemantics.PLAIN);
  }

  /**
   * Returns the same machine with another program that reads profiles.
   *
   * @param other whose reading of a profile counts
   * @return the host
   */
  public Host withSemantics(RuntimeSemantics other) {
    return new Host(architecture, kernel, other);
  }
}
