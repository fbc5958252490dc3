package io.github.seccomp4j.api;

/**
 * Whose reading of a profile counts.
 *
 * <p>Sources of {@link #RUNC} and {@link #CRUN}: runc 1.5.1 and crun 1.29.1, each with libseccomp
 * 2.6.1, as observed by running them.
 */
public enum RuntimeSemantics {
  /** What the document says, free of the runtimes' peculiarities. */
  PLAIN,
  /** What runc hands to libseccomp, what libseccomp makes of it, and the stub runc puts before. */
  RUNC,
  /** What crun hands to libseccomp, and what libseccomp makes of it. */
  CRUN
}
