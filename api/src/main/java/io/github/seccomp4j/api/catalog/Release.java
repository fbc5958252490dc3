package io.github.seccomp4j.api.catalog;

import java.util.Objects;

/**
 * One version of a container runtime.
 *
 * <p>Releases are ordered by runtime, then by version as the runtimes number them: {@code
 * 2.0.0-beta.2} comes before {@code 2.0.0-rc.1}, that before {@code 2.0.0}, and Docker's {@code
 * 20.10.0-beta1} before {@code 20.10.0}. A later version need not contain what an earlier one of
 * another branch does. Two spellings of one version ({@code 29.0} and {@code 29.0.0}) stand side by
 * side in that order and are unequal.
 *
 * @param runtime whose version it is
 * @param version the version without a leading {@code v}, such as {@code 2.0.0-rc.1}
 */
public record Release(ContainerRuntime runtime, String version) implements Comparable<Release> {

  /**
   * Makes a release.
   *
   * @param runtime whose version it is
   * @param version the version without a leading {@code v}: up to four numbers joined by dots, then
   *     perhaps a hyphen and a pre-release, then perhaps a plus sign and a build
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the text is no version; the message holds it and, where a
   *     leading {@code v} is all that is wrong, the version without it
   */
  public Release {
    Objects.requireNonNull(runtime, "runtime");
    if (!VersionOrder.isVersion(version)) {
      String bare = version.startsWith("v") ? version.substring(1) : "";
      throw new IllegalArgumentException(
          "not a version: \""
              + version
              + "\"; "
              + (VersionOrder.isVersion(bare)
                  ? "write it without the v: " + bare
                  : "expected something like 2.0.0-rc.1"));
    }
  }

  /**
   * Makes a release.
   *
   * @param runtime whose version it is
   * @param version the version without a leading {@code v}
   * @return the release
   * @throws IllegalArgumentException if the text is no version; the message holds it
   */
  public static Release of(ContainerRuntime runtime, String version) {
    return new Release(runtime, version);
  }

  /**
   * Reads what {@link #toString()} prints.
   *
   * @param text the runtime's name, a space and the version, such as {@code containerd 2.3.4}
   * @return the release
   * @throws IllegalArgumentException if the text has another form, the runtime is unknown or the
   *     version is none; the message holds what is wrong
   */
  public static Release parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "not a release: \"" + text + "\"; expected something like containerd 2.3.4");
    }
    return new Release(ContainerRuntime.ofId(text.substring(0, space)), text.substring(space + 1));
  }

  /**
   * Compares with a version of the same runtime.
   *
   * @param other a version without a leading {@code v}
   * @return true if this version is that one or comes after it
   * @throws IllegalArgumentException if the text is no version; the message holds it
   */
  public boolean isAtLeast(String other) {
    return VersionOrder.INSTANCE.compare(version, other) >= 0;
  }

  @Override
  public int compareTo(Release other) {
    int byRuntime = runtime.compareTo(other.runtime);
    if (byRuntime != 0) {
      return byRuntime;
    }
    int byVersion = VersionOrder.INSTANCE.compare(version, other.version);
    return byVersion != 0 ? byVersion : version.compareTo(other.version);
  }

  @Override
  public String toString() {
    return runtime + " " + version;
  }
}
