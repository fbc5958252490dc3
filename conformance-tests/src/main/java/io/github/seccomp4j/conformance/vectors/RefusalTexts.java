package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.policy.RejectionReason;
import java.util.Map;
import java.util.Optional;

/** Which reason the texts of runc 1.5.1 and crun 1.29.1 stand for. */
final class RefusalTexts {

  /** What the driver of the vectors prints where runc takes a profile for "seccomp off". */
  static final String NO_FILTER = "nil config (seccomp disabled)";

  private static final Map<String, RejectionReason> RUNC =
      Map.ofEntries(
          Map.entry("is not known to runc", RejectionReason.UNKNOWN_FLAG),
          Map.entry("is not a valid arch for seccomp", RejectionReason.UNKNOWN_ARCHITECTURE),
          Map.entry("numerical argument out of domain", RejectionReason.MIXED_BYTE_ORDER),
          Map.entry("string  is not a valid action", RejectionReason.MISSING_DEFAULT_ACTION),
          Map.entry("is not a valid action for seccomp", RejectionReason.UNKNOWN_ACTION),
          Map.entry("is not a valid operator for seccomp", RejectionReason.UNKNOWN_OPERATOR),
          Map.entry("syscalls only have up to 6 arguments", RejectionReason.ARGUMENT_INDEX),
          Map.entry("two checks on same syscall argument", RejectionReason.ERRNO_OUT_OF_RANGE),
          Map.entry("could not create filter", RejectionReason.DEFAULT_ERRNO_OUT_OF_RANGE),
          Map.entry("empty string is not a valid syscall", RejectionReason.EMPTY_SYSCALL_NAME),
          Map.entry("file exists", RejectionReason.CONFLICTING_RULES),
          Map.entry("cannot be used as default action", RejectionReason.NOTIFY_AS_DEFAULT),
          Map.entry("cannot be used for the write syscall", RejectionReason.NOTIFY_WRITE));

  private static final Map<String, RejectionReason> CRUN =
      Map.of(
          "unknown architecture", RejectionReason.UNKNOWN_ARCHITECTURE,
          "adding architecture: errno 33", RejectionReason.MIXED_BYTE_ORDER,
          "misses the default action", RejectionReason.MISSING_DEFAULT_ACTION,
          "get action", RejectionReason.UNKNOWN_ACTION,
          "get operator", RejectionReason.UNKNOWN_OPERATOR,
          "invalid seccomp index", RejectionReason.ARGUMENT_INDEX,
          "errno 22", RejectionReason.ERRNO_OUT_OF_RANGE,
          "error seccomp_init", RejectionReason.DEFAULT_ERRNO_OUT_OF_RANGE,
          "errno value specified for action", RejectionReason.ERRNO_WITHOUT_EFFECT,
          "errno 17", RejectionReason.CONFLICTING_RULES);

  private RefusalTexts() {}

  static Optional<RejectionReason> runc(String text) {
    return longest(RUNC, text);
  }

  static Optional<RejectionReason> crun(String text) {
    return longest(CRUN, text);
  }

  // The most telling part counts: a missing action is also no valid action.
  private static Optional<RejectionReason> longest(
      Map<String, RejectionReason> reasons, String text) {
    if (text.contains("string  is not a valid action")) {
      return Optional.of(RejectionReason.MISSING_DEFAULT_ACTION);
    }
    return reasons.entrySet().stream()
        .filter(entry -> text.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
