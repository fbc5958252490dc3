package io.github.seccomp4j.api.pod.standards;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the Pod Security Standards: the Kubernetes release whose checks apply.
 *
 * <p>Ordered by age, {@link #LATEST} last.
 *
 * @param minor the number after {@code v1.}, not negative
 */
public record PolicyVersion(int minor) implements Comparable<PolicyVersion> {

  /** Whatever version is the newest one. */
  public static final PolicyVersion LATEST = new PolicyVersion(Integer.MAX_VALUE);

  private static final Pattern NUMBERED = Pattern.compile("v1\\.(0|[1-9][0-9]{0,8})");

  /**
   * Makes a version.
   *
   * @param minor the number after {@code v1.}
   * @throws IllegalArgumentException if the number is negative; the message holds it
   */
  public PolicyVersion {
    if (minor < 0) {
      throw new IllegalArgumentException("the number of a version is not negative: " + minor);
    }
  }

  /**
   * Reads a version.
   *
   * @param text {@code latest}, or {@code v1.} and a number, as in a namespace's label {@code
   *     pod-security.kubernetes.io/enforce-version}
   * @return the version
   * @throws IllegalArgumentException if the text has another form; the message holds the text
   */
  public static PolicyVersion parse(String text) {
    if (text.equals("latest")) {
      return LATEST;
    }
    Matcher matcher = NUMBERED.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not a policy version: \"" + text + "\"; expected latest, or v1. and a number");
    }
    return new PolicyVersion(Integer.parseInt(matcher.group(1)));
  }

  @Override
  public int compareTo(PolicyVersion other) {
    return Integer.compare(minor, other.minor);
  }

  /**
   * Prints the version as labels hold it.
   *
   * @return for example {@code v1.30}, or {@code latest}
   */
  @Override
  public String toString() {
    return equals(LATEST) ? "latest" : "v1." + minor;
  }
}
