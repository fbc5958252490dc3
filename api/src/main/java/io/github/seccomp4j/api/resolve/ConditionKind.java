package io.github.seccomp4j.api.resolve;

/** What a condition of a conditional rule asks for. */
public enum ConditionKind {
  /** {@code includes.arches}: the machine is one of these. */
  INCLUDED_ARCHITECTURES,
  /** {@code excludes.arches}: the machine is none of these. */
  EXCLUDED_ARCHITECTURES,
  /** {@code includes.caps}: the container has all of these. */
  INCLUDED_CAPABILITIES,
  /** {@code excludes.caps}: the container has none of these. */
  EXCLUDED_CAPABILITIES,
  /** {@code includes.minKernel}: the kernel is this version or a later one. */
  INCLUDED_KERNEL,
  /** {@code excludes.minKernel}: the kernel is earlier than this version. */
  EXCLUDED_KERNEL,
  /** The rule names a system call; asked by programs that drop rules without any. */
  NAMED_CALL
}
