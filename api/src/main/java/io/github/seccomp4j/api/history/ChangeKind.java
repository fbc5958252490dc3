package io.github.seccomp4j.api.history;

/** What an upgrade does to a call. A call is let through if its action is ALLOW or LOG. */
public enum ChangeKind {
  /** The call was let through and no longer is: what may break. */
  NEWLY_DENIED("newly denied"),
  /** The call was not let through and now is: what opens up. */
  NEWLY_ALLOWED("newly allowed"),
  /**
   * The call fails before and after, with another error: after ENOSYS a C library tries an older
   * call, after EPERM it gives up.
   */
  OTHER_ERROR("other error"),
  /** Any other change, such as from an error to the end of the process. */
  OTHER_ACTION("other action");

  private final String words;

  ChangeKind(String words) {
    this.words = words;
  }

  /**
   * Says the kind.
   *
   * @return in lower case, such as {@code newly denied}
   */
  @Override
  public String toString() {
    return words;
  }
}
