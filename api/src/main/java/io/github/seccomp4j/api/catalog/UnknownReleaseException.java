package io.github.seccomp4j.api.catalog;

/** The catalog does not have a release; the message names it and the nearest that it has. */
public final class UnknownReleaseException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Release release;
  private final transient Release nearest;

  UnknownReleaseException(Release release, Release nearest) {
    super(
        "the catalog has no "
            + release
            + "; the nearest release it has is "
            + nearest.version()
            + ", whose default profile may differ");
    this.release = release;
    this.nearest = nearest;
  }

  /**
   * Returns the release that was asked for.
   *
   * @return the unknown release
   */
  public Release release() {
    return release;
  }

  /**
   * Returns the nearest release that the catalog has.
   *
   * @return a known release of the same runtime
   */
  public Release nearest() {
    return nearest;
  }
}
