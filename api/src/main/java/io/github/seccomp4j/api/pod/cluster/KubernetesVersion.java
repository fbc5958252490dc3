package io.github.seccomp4j.api.pod.cluster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a Kubernetes program, such as a kubelet.
 *
 * <p>Versions are ordered by their three numbers. What a distribution appends does not count.
 *
 * @param major the first number, 1 so far; not negative
 * @param minor the second number; not negative
 * @param patch the third number; not negative
 */
public record KubernetesVersion(int major, int minor, int patch)
    implements Comparable<KubernetesVersion> {

  private static final Pattern TEXT =
      Pattern.compile("v?([0-9]{1,4})\\.([0-9]{1,4})(?:\\.([0-9]{1,4}))?(?:[-+~].*)?");

  /**
   * Makes a version.
   *
   * @param major the first number
   * @param minor the second number
   * @param patch the third number
   * @throws IllegalArgumentException if a number is negative; the message holds all three
   */
  public KubernetesVersion {
    if (major < 0 || minor < 0 || patch < 0) {
      throw new IllegalArgumentException("not a version: " + major + "." + minor + "." + patch);
    }
  }

  /**
   * Makes a version of Kubernetes 1.
   *
   * @param minor the second number
   * @param patch the third number
   * @return the version
   * @throws IllegalArgumentException if a number is negative; the message holds it
   */
  public static KubernetesVersion of(int minor, int patch) {
    return new KubernetesVersion(1, minor, patch);
  }

  /**
   * Reads a version as nodes report it.
   *
   * @param text two or three numbers joined by dots, with or without a leading {@code v}, then
   *     perhaps what a distribution appends, such as {@code v1.27.3-gke.100}
   * @return the version; a missing third number is 0
   * @throws IllegalArgumentException if the text has another form; the message holds it
   */
  public static KubernetesVersion parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not a version of Kubernetes: \"" + text + "\"; expected something like 1.34.2");
    }
    String patch = matcher.group(3);
    return new KubernetesVersion(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        patch == null ? 0 : Integer.parseInt(patch));
  }

  /**
   * Compares with the first release of a minor line.
   *
   * @param otherMinor the second number of a version of Kubernetes 1
   * @return true if this version belongs to that line or a later one
   */
  public boolean isAtLeast(int otherMinor) {
    return compareTo(of(otherMinor, 0)) >= 0;
  }

  @Override
  public int compareTo(KubernetesVersion other) {
    int order = Integer.compare(major, other.major);
    if (order == 0) {
      order = Integer.compare(minor, other.minor);
    }
    return order == 0 ? Integer.compare(patch, other.patch) : order;
  }

  /**
   * Prints the version.
   *
   * @return for example {@code 1.34.2}
   */
  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
