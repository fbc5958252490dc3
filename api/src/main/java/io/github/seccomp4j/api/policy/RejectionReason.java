package io.github.seccomp4j.api.policy;

/**
 * Why a runtime does not make a filter of a profile at all. The texts are those of runc 1.5.1 and
 * crun 1.29.1.
 */
public enum RejectionReason {
  /** runc: {@code seccomp flag … is not known to runc}. */
  UNKNOWN_FLAG("unknown-flag"),
  /** runc: {@code string … is not a valid arch}; crun: {@code unknown architecture}. */
  UNKNOWN_ARCHITECTURE("unknown-architecture"),
  /**
   * runc: {@code numerical argument out of domain}; crun: {@code adding architecture: errno 33}.
   */
  MIXED_BYTE_ORDER("mixed-byte-order"),
  /** runc: {@code string is not a valid action}; crun: {@code misses the default action}. */
  MISSING_DEFAULT_ACTION("missing-default-action"),
  /** runc: {@code string … is not a valid action}; crun: {@code get action}. */
  UNKNOWN_ACTION("unknown-action"),
  /** runc: {@code string … is not a valid operator}; crun: {@code get operator}. */
  UNKNOWN_OPERATOR("unknown-operator"),
  /** runc: {@code syscalls only have up to 6 arguments}; crun: {@code invalid seccomp index}. */
  ARGUMENT_INDEX("argument-index"),
  /** runc: {@code two checks on same syscall argument}; crun: {@code errno 22}. */
  ERRNO_OUT_OF_RANGE("errno-out-of-range"),
  /** runc: {@code could not create filter}; crun: {@code error seccomp_init}. */
  DEFAULT_ERRNO_OUT_OF_RANGE("errno-out-of-range"),
  /** crun: {@code errno value specified for action}. */
  ERRNO_WITHOUT_EFFECT("errno-without-effect"),
  /** runc: {@code empty string is not a valid syscall}. */
  EMPTY_SYSCALL_NAME("empty-syscall-name"),
  /** runc: {@code file exists}; crun: {@code errno 17}. */
  CONFLICTING_RULES("conflicting-actions"),
  /** runc: {@code SCMP_ACT_NOTIFY cannot be used as default action}. */
  NOTIFY_AS_DEFAULT("notify-as-default"),
  /** runc: {@code SCMP_ACT_NOTIFY cannot be used for the write syscall}. */
  NOTIFY_WRITE("notify-write");

  private final String code;

  RejectionReason(String code) {
    this.code = code;
  }

  /**
   * Returns the code of findings about this reason.
   *
   * @return for example {@code unknown-flag}; the same whether a runtime refuses the profile or a
   *     check of the document finds it
   */
  public String code() {
    return code;
  }
}
