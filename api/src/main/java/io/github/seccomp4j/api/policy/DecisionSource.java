package io.github.seccomp4j.api.policy;

/** Where a decision comes from. */
public enum DecisionSource {
  /** One rule or several of the profile. */
  RULE,
  /** The profile's default action: no rule applies. */
  DEFAULT_ACTION,
  /** What runc puts before the filter: ENOSYS for numbers above every one the profile knows. */
  ENOSYS_STUB,
  /** The entry is not in the filter, or the kernel never brings that number through it. */
  BAD_ARCHITECTURE,
  /** There is no filter: the profile means "seccomp off". */
  NO_FILTER,
  /** A defect of libseccomp: the generated filter does not do what its rules say. */
  LIBSECCOMP_DEFECT
}
