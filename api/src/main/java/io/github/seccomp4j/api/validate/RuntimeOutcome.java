package io.github.seccomp4j.api.validate;

/** What happens to a container that is started with the document as its profile. */
public enum RuntimeOutcome {
  /** The filter is what the document says. */
  LOADED,
  /** A filter is loaded, but another one than the document says. */
  LOADED_DIFFERENTLY,
  /** The container runs without any filter, and nobody reports an error. */
  UNCONFINED,
  /** The container runtime refuses the document, so the container is not created. */
  REFUSED,
  /** The container runtime takes it, but the OCI runtime does not start the container. */
  START_FAILS;

  /**
   * Tells whether a container runs behind a filter.
   *
   * @return true if one is loaded, be it the one that was meant or not
   */
  public boolean isLoaded() {
    return this == LOADED || this == LOADED_DIFFERENTLY;
  }
}
