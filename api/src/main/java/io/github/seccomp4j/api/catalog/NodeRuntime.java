package io.github.seccomp4j.api.catalog;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The container runtime of a node as it reports itself: an upstream release, and what a
 * distribution appended to its version.
 *
 * <p>A suffix says that somebody built the program who may have patched it; the catalog knows the
 * upstream releases only.
 *
 * @param release the upstream release
 * @param suffix what follows the upstream version, such as {@code -k3s2}, {@code ~ds1} or {@code
 *     +bottlerocket}; empty for an upstream build
 */
public record NodeRuntime(Release release, String suffix) {

  private static final String SEPARATOR = "://";

  private static final Pattern VERSION =
      Pattern.compile(
          "v?([0-9]{1,9}(?:\\.[0-9]{1,9}){1,3}+(?:-(?:alpha|beta|rc)\\.?[0-9]+)?+)([^0-9].*)?");

  /**
   * Makes a value.
   *
   * @param release the upstream release
   * @param suffix what follows the upstream version; may be empty
   * @throws NullPointerException if a part is null
   */
  public NodeRuntime {
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(suffix, "suffix");
  }

  static NodeRuntime parse(String text) {
    int separator = text.indexOf(SEPARATOR);
    if (separator < 0) {
      throw new IllegalArgumentException(
          "not a node's container runtime: \""
              + text
              + "\"; expected something like containerd://1.7.27");
    }
    ContainerRuntime runtime = ContainerRuntime.ofId(text.substring(0, separator));
    String version = text.substring(separator + SEPARATOR.length());
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not the version of a container runtime: \"" + version + "\" in \"" + text + "\"");
    }
    String suffix = matcher.group(2);
    return new NodeRuntime(new Release(runtime, matcher.group(1)), suffix == null ? "" : suffix);
  }

  /**
   * Tells whether somebody appended something to the upstream version.
   *
   * @return true if there is a suffix
   */
  public boolean isDistributionBuild() {
    return !suffix.isEmpty();
  }

  /**
   * Prints what a node reports.
   *
   * @return for example {@code containerd://1.7.23-k3s2}
   */
  @Override
  public String toString() {
    return release.runtime().id() + SEPARATOR + release.version() + suffix;
  }
}
