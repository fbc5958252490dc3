package io.github.seccomp4j.api;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import java.util.Objects;

/**
 * A machine that questions are asked of: its native architecture and its kernel.
 *
 * @param architecture the native architecture, a recognized one other than {@link
 *     Architecture#NATIVE}
 * @param kernel the version of the running kernel
 */
public record Host(Architecture architecture, KernelVersion kernel) {

  /**
   * Makes a host.
   *
   * @param architecture the native architecture, a recognized one other than {
   * @param kernel the version of the running kernel
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the architecture is unknown or {@link Architecture#NATIVE};
   *     the message holds the token
   */
  public Host {
    Objects.requireNonNull(kernel, "kernel");
    if (!architecture.isRecognized() || architecture.equals(Architecture.NATIVE)) {
      throw new IllegalArgumentException(
          "not the architecture of a machine: \""
              + architecture
              + "\"; expected one such as SCMP_ARCH_X86_64");
    }
  }

  /**
   * Makes a host.
   *
   * @param architecture the native architecture
   * @param kernel the version of the running kernel
   * @return the host
   * @throws IllegalArgumentException if the architecture is unknown or {@link Architecture#NATIVE};
   *     the message holds the token
   */
  public static Host of(Architecture architecture, KernelVersion kernel) {
    return new Host(architecture, kernel);
  }
}
