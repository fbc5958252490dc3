package io.github.seccomp4j.model;

import java.util.Optional;

/**
 * A Linux kernel version, major and minor: the part that decides which rules of a conditional
 * profile apply.
 *
 * <p>Ordered numerically, so 4.10 comes after 4.8.
 *
 * @param major the first number, not negative
 * @param minor the second number, not negative
 */
public record KernelVersion(int major, int minor) implements Comparable<KernelVersion> {

  private static final int MOST_DIGITS = 9;

  /**
   * Makes a version of two numbers.
   *
   * @param major the first number, not negative
   * @param minor the second number, not negative
   * @throws IllegalArgumentException if a number is negative; the message holds both
   */
  public KernelVersion {
    if (major < 0 || minor < 0) {
      throw new IllegalArgumentException(
          "kernel version numbers are not negative: " + major + "." + minor);
    }
  }

  /**
   * Makes a version of two numbers.
   *
   * @param major the first number, not negative
   * @param minor the second number, not negative
   * @return the version
   * @throws IllegalArgumentException if a number is negative; the message holds both
   */
  public static KernelVersion of(int major, int minor) {
    return new KernelVersion(major, minor);
  }

  /**
   * Reads {@code major.minor}, the form of {@code minKernel} in a conditional profile.
   *
   * @param text for example {@code 4.8}
   * @return the version
   * @throws IllegalArgumentException if the text has another form; the message holds the text
   */
  public static KernelVersion parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a kernel version: \"" + text + "\"; expected major.minor, such as 4.8"));
  }

  /**
   * Reads {@code major.minor} without throwing.
   *
   * @param text any text
   * @return the version, or empty if the text has another form
   */
  public static Optional<KernelVersion> tryParse(String text) {
    return read(text, true);
  }

  /**
   * Reads the start of a kernel release as uname(2) and a Node's status print it.
   *
   * @param release for example {@code 6.8.0-45-generic}
   * @return the version
   * @throws IllegalArgumentException if the text does not start with two numbers joined by a dot;
   *     the message holds the text
   */
  public static KernelVersion ofRelease(String release) {
    return read(release, false)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a kernel release: \""
                        + release
                        + "\"; expected something like 6.8.0-45-generic"));
  }

  // By hand, because regular expressions take long on first use, and every host has a kernel.
  private static Optional<KernelVersion> read(String text, boolean toTheEnd) {
    int dot = endOfDigits(text, 0);
    if (dot == 0 || dot > MOST_DIGITS || dot == text.length() || text.charAt(dot) != '.') {
      return Optional.empty();
    }
    int end = endOfDigits(text, dot + 1);
    int digits = end - dot - 1;
    boolean goesOn = toTheEnd ? end < text.length() : hasLineEnd(text, end);
    return digits == 0 || digits > MOST_DIGITS || goesOn
        ? Optional.empty()
        : Optional.of(
            new KernelVersion(
                Integer.parseInt(text.substring(0, dot)),
                Integer.parseInt(text.substring(dot + 1, end))));
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean hasLineEnd(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  @Override
  public int compareTo(KernelVersion other) {
    int byMajor = Integer.compare(major, other.major);
    return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
