package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Release;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which members of a profile a release's Go structs lack, so that its decoder drops them.
 *
 * <p>Sources: vendored runtime-spec of containerd v1.0.0 to v2.4.0-beta.0; pkg/seccomp of
 * containers/common v0.21.0 to v0.68.0 and what CRI-O, Podman and Buildah vendor of it; moby
 * profiles/seccomp 20.10.0 to 29.4.3.
 *
 * @param release the release
 * @param ignored members as JSON pointers with {@code *} for a rule's position
 */
record ReleaseFields(Release release, Set<String> ignored) {

  static ReleaseFields of(Release release) {
    Set<String> ignored = new LinkedHashSet<>();
    if (release.runtime() == ContainerRuntime.CONTAINERD) {
      containerd(release, ignored);
    } else if (release.runtime() == ContainerRuntime.DOCKER) {
      docker(release, ignored);
    } else {
      containersCommon(release, ignored);
    }
    return new ReleaseFields(release, ignored);
  }

  /**
   * The struct of the OCI specification, as OCI runtimes read it from a container's configuration.
   */
  static ReleaseFields ofSpecification(Release release) {
    Set<String> ignored = new LinkedHashSet<>();
    conditional(ignored);
    return new ReleaseFields(release, ignored);
  }

  /** Tells whether the decoder drops a member, so that its value does not matter. */
  boolean ignores(String pointer) {
    return ignored.contains(pointer.replaceAll("/[0-9]+", "/*"));
  }

  /** The same for a member of the document, of a rule, or of a rule's filter; a million times. */
  boolean ignoresMember(String holder, String member) {
    if (holder.isEmpty()) {
      return ignored.contains("/" + member);
    }
    int end = holder.indexOf('/', "/syscalls/".length());
    return ignored.contains("/syscalls/*" + (end < 0 ? "" : holder.substring(end)) + "/" + member);
  }

  private static void conditional(Set<String> ignored) {
    ignored.add("/archMap");
    ignored.add("/defaultErrno");
    ignored.add("/syscalls/*/name");
    ignored.add("/syscalls/*/errno");
    ignored.add("/syscalls/*/includes");
    ignored.add("/syscalls/*/excludes");
  }

  private static void containerd(Release release, Set<String> ignored) {
    conditional(ignored);
    unless(release.isAtLeast("1.4.0-beta.0"), ignored, "/flags");
    unless(release.isAtLeast("1.4.0-beta.2"), ignored, "/syscalls/*/errnoRet");
    unless(
        release.isAtLeast("1.5.5"),
        ignored,
        "/defaultErrnoRet",
        "/listenerPath",
        "/listenerMetadata");
  }

  private static void docker(Release release, Set<String> ignored) {
    ignored.add("/defaultErrno");
    ignored.add("/syscalls/*/errno");
    unless(release.isAtLeast("20.10.10"), ignored, "/syscalls/*/errnoRet");
    unless(release.isAtLeast("22.06.0-beta.0"), ignored, "/defaultErrnoRet");
    unless(
        release.isAtLeast("23.0.0-beta"), ignored, "/flags", "/listenerPath", "/listenerMetadata");
  }

  private static void containersCommon(Release release, Set<String> ignored) {
    ignored.add("/syscalls/*/includes/minKernel");
    ignored.add("/syscalls/*/excludes/minKernel");
    boolean backport =
        release.runtime() == ContainerRuntime.CONTAINERS_COMMON
            && release.isAtLeast("0.38.18")
            && !release.isAtLeast("0.39.0");
    unless(
        backport || since(release, "1.22.0", "3.3.0-rc1", "1.22.0", "0.40.0"),
        ignored,
        "/defaultErrnoRet");
    unless(
        since(release, "1.25.0", "4.0.0-rc3", "1.24.0", "0.47.0"),
        ignored,
        "/defaultErrno",
        "/syscalls/*/errno");
    unless(
        since(release, "1.25.0", "4.1.0-rc1", "1.26.0", "0.48.0"),
        ignored,
        "/flags",
        "/listenerPath",
        "/listenerMetadata");
  }

  private static boolean since(
      Release release, String crio, String podman, String buildah, String library) {
    return switch (release.runtime()) {
      case CRI_O -> release.isAtLeast(crio);
      case PODMAN -> release.isAtLeast(podman);
      case BUILDAH -> release.isAtLeast(buildah);
      default -> release.isAtLeast(library);
    };
  }

  private static void unless(boolean known, Set<String> ignored, String... members) {
    if (!known) {
      ignored.addAll(Set.of(members));
    }
  }
}
