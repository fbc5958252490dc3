package io.github.seccomp4j.api.catalog;

/** What a CRI runtime gives a container for a {@link CriRequest}. */
public enum CriOutcome {
  /** The runtime's default profile. */
  DEFAULT_PROFILE,
  /** No filter. */
  NONE,
  /** The profile of the file. */
  FILE
}
