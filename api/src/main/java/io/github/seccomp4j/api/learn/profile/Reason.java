package io.github.seccomp4j.api.learn.profile;

/** Why a call is in a learned profile. */
public enum Reason {
  /** It was seen. */
  SEEN,
  /** It does the same as one that was seen, or follows from it. */
  SIBLING,
  /** An OCI runtime needs it to start the container. */
  STARTUP,
  /** Programs try it first and do without, if the kernel says that it has no such call. */
  FALLBACK,
  /** The profile that was started from has it. */
  BASE
}
