package io.github.seccomp4j.api.learn.profile;

/** What a profile would have done with a call that was seen. */
public enum Judgement {
  /** It permits the call, whatever its arguments were. */
  PERMITTED,
  /** It denies the call, whatever its arguments were. */
  DENIED,
  /** Arguments decide that were not seen, or a listener or a tracer does. */
  UNDECIDED
}
