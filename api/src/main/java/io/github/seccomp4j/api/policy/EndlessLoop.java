package io.github.seccomp4j.api.policy;

/** Says that libseccomp would never come back from adding a rule. */
final class EndlessLoop extends RuntimeException {

  /** More steps than a tree of any sane size takes. */
  static final int MOST_STEPS = 100_000;

  private static final long serialVersionUID = 1L;

  EndlessLoop() {
    super("libseccomp loops for ever", null, false, false);
  }
}
