package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.model.SeccompProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The default profiles of every release of containerd, CRI-O, Docker, Podman and Buildah, and of
 * the libraries behind them.
 *
 * <pre>{@code
 * RuntimeDefault containerd = RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "1.7.27");
 * Host node = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));
 * SeccompProfile profile = containerd.resolve(node).profile();
 * }</pre>
 *
 * <p>Exact releases only: branches get what they get at different times, so that a higher version
 * does not tell (containerd 1.3.8 allows more than 1.4.0; socket(AF_ALG) is blocked from 1.7.32,
 * 2.0.9, 2.2.4 and 2.3.1 on, but not in 2.1.9).
 */
public final class RuntimeDefaults {

  private RuntimeDefaults() {}

  /**
   * Returns the default profile of a release.
   *
   * @param runtime the runtime
   * @param version the exact version without a leading {@code v}
   * @return the default profile
   * @throws UnknownReleaseException if the catalog does not have the release; the message names it
   *     and the nearest known
   * @throws IllegalArgumentException if the text is no version; the message holds it
   */
  public static RuntimeDefault of(ContainerRuntime runtime, String version) {
    return of(Catalog.bundled(), runtime, version);
  }

  /**
   * Returns the default profile of a release.
   *
   * @param release the exact release
   * @return the default profile
   * @throws UnknownReleaseException if the catalog does not have the release; the message names it
   *     and the nearest known
   */
  public static RuntimeDefault of(Release release) {
    return of(release.runtime(), release.version());
  }

  static RuntimeDefault of(Catalog catalog, ContainerRuntime runtime, String version) {
    RuntimeDefault found = catalog.find(runtime, version);
    if (found != null) {
      return found;
    }
    Release asked = new Release(runtime, version);
    throw new UnknownReleaseException(
        asked, new NearestSearch(catalog, asked).find().taken().release());
  }

  /**
   * Returns the default profile of a release, or that of the nearest release the catalog has.
   *
   * @param runtime the runtime
   * @param version the version without a leading {@code v}
   * @return what was taken, and why it may be wrong if it is another release
   * @throws IllegalArgumentException if the text is no version; the message holds it
   */
  public static NearestRelease nearestKnown(ContainerRuntime runtime, String version) {
    return new NearestSearch(Catalog.bundled(), new Release(runtime, version)).find();
  }

  /**
   * Returns the default profile for a node's runtime, or that of the nearest release the catalog
   * has.
   *
   * @param runtime what the node reports
   * @return what was taken, and why it may be wrong: if it is another release, or the node's build
   *     comes from a distribution, which may have patched it
   */
  public static NearestRelease nearestKnown(NodeRuntime runtime) {
    NearestRelease nearest = new NearestSearch(Catalog.bundled(), runtime.release()).find();
    if (!runtime.isDistributionBuild()) {
      return nearest;
    }
    List<String> doubts = new ArrayList<>(nearest.doubts());
    doubts.add("the build " + runtime + " may carry patches of a distribution");
    return new NearestRelease(nearest.asked(), nearest.taken(), doubts);
  }

  /**
   * Returns the releases of a runtime that the catalog has.
   *
   * @param runtime the runtime
   * @return in the order of versions, pre-releases among them; unmodifiable
   */
  public static List<Release> releases(ContainerRuntime runtime) {
    return Catalog.bundled().releases(runtime);
  }

  /**
   * Returns the default profiles of the releases of a runtime.
   *
   * @param runtime the runtime
   * @return one for each of {@link #releases}, in the same order; unmodifiable
   */
  public static List<RuntimeDefault> all(ContainerRuntime runtime) {
    return Catalog.bundled().all(runtime);
  }

  /**
   * Returns the default profile of the highest version of a runtime that is no pre-release.
   *
   * @param runtime the runtime
   * @return the highest version the catalog has; newer ones may exist
   */
  public static RuntimeDefault latest(ContainerRuntime runtime) {
    return last(releases(runtime), runtime.id());
  }

  /**
   * Returns the default profile of the highest version of a minor line that is no pre-release.
   *
   * @param runtime the runtime
   * @param minorLine the first two numbers of the line's versions, such as {@code 1.7}
   * @return the highest version the catalog has; newer ones may exist
   * @throws IllegalArgumentException if the catalog has no final release of that line; the message
   *     names runtime and line
   */
  public static RuntimeDefault latestOf(ContainerRuntime runtime, String minorLine) {
    List<Release> line =
        releases(runtime).stream()
            .filter(release -> NearestSearch.minorLine(release.version()).equals(minorLine))
            .toList();
    return last(line, runtime + " " + minorLine);
  }

  /**
   * Finds whose default a profile is: from {@code crictl inspect}, {@code
   * .info.runtimeSpec.linux.seccomp}, or {@code .linux.seccomp} of a config.json.
   *
   * <p>The order of rules and names does not count, nor do repetitions: containerd orders rules as
   * a container's capabilities are ordered.
   *
   * @param profile the plain profile
   * @return every way in which a release of the catalog makes it, or the nearest default with the
   *     differences
   */
  public static Identification identify(SeccompProfile profile) {
    return new IdentificationSearch(Index.BUNDLED, profile).find();
  }

  private static final class Index {
    static final ProfileIndex BUNDLED = new ProfileIndex(Catalog.bundled());
  }

  private static RuntimeDefault last(List<Release> releases, String what) {
    for (int i = releases.size() - 1; i >= 0; i--) {
      Release release = releases.get(i);
      RuntimeDefault found =
          Objects.requireNonNull(Catalog.bundled().find(release.runtime(), release.version()));
      if (!found.isPreRelease()) {
        return found;
      }
    }
    throw new IllegalArgumentException("the catalog has no final release of " + what);
  }
}
