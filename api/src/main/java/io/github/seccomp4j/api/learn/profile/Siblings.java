package io.github.seccomp4j.api.learn.profile;

/**
 * Which calls are permitted beside those that were seen because they do the same: {@code openat} is
 * {@code open} in another C library.
 *
 * <p>None lets a program do what it was not seen to do. The families stand in {@code siblings.txt}
 * beside the class files, each with its reason.
 */
public enum Siblings {
  /** None: exactly what was seen. */
  NONE,
  /** Those that other architectures of the profile have in place of what was seen on one. */
  OF_ARCHITECTURES,
  /**
   * Also those that another release of the C library, or another C library, may make on the same
   * architecture: the profile outlives an update of the image.
   */
  OF_LIBRARIES
}
