package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;

/**
 * A value with a name that an argument can have.
 *
 * <p>Each kind of argument has its own type, so that a flag of {@code clone} cannot stand where a
 * socket's address family belongs. Not for implementation by users: every type has a public
 * constructor, and a method {@code of}, for numbers without a constant.
 */
public sealed interface ArgumentValue
    permits AccessMode,
        AddressFamily,
        ArchPrctlOption,
        BpfCommand,
        CloneFlag,
        FcntlCommand,
        IoctlCommand,
        KeyctlOperation,
        MapFlag,
        MountFlag,
        NamespaceFlag,
        OpenFlag,
        PerfEventFlag,
        Persona,
        PersonalityFlag,
        PrctlOption,
        ProtectionFlag,
        PtraceRequest,
        QuotaCommand,
        QuotaType,
        Resource,
        SeccompFlag,
        SeccompOperation,
        Signal,
        SocketLevel,
        SocketType {

  /**
   * Returns the value as it is in the register on most architectures.
   *
   * @return unsigned 64-bit
   */
  long bits();

  /**
   * Returns the value as it is in the register on one architecture.
   *
   * @param architecture where the call is made; one that is not recognized counts as a usual one
   * @return unsigned 64-bit
   */
  default long bitsOn(Architecture architecture) {
    return bits();
  }
}
