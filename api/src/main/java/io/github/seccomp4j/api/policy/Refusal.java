package io.github.seccomp4j.api.policy;

/**
 * Why a profile is refused.
 *
 * @param reason why, for programs
 * @param message why, in the runtime's words
 * @param pointer where the cause stands in the profile; empty for the whole
 */
record Refusal(RejectionReason reason, String message, String pointer) {

  static Refusal at(RejectionReason reason, String pointer, String message) {
    return new Refusal(reason, message, pointer);
  }
}
