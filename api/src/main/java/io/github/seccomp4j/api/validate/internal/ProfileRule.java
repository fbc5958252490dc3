package io.github.seccomp4j.api.validate.internal;

/** One check of a profile. Implementations have no state. */
interface ProfileRule {

  /** Tells the reporter every place of the profile that breaks the rule. */
  void check(Subject subject, Reporter reporter);
}
