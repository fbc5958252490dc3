package io.github.seccomp4j.dsl.call;

/**
 * A value with a name that an argument can have.
 *
 * <p>Each kind of argument has its own type, so that a flag of {@code clone} cannot stand where a
 * socket's address family belongs. Not for implementation by users: every type has a public
 * constructor for numbers without a constant.
 */
public sealed interface ArgumentValue permits AddressFamily, CloneFlag, Persona, PersonalityFlag {

  /**
   * Returns the value as it is in the register.
   *
   * @return unsigned 64-bit
   */
  long bits();
}
