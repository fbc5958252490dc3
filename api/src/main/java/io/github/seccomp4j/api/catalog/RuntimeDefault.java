package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.resolve.ProfileResolver;
import io.github.seccomp4j.api.resolve.Resolution;
import io.github.seccomp4j.api.resolve.ResolutionDialect;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The default profile of one release, what Kubernetes calls RuntimeDefault, and where it comes
 * from.
 *
 * <p>It is a conditional profile even where the release makes it by code, as containerd does; the
 * same conditions express it. What a container gets depends on its host and its capabilities: see
 * {@link #resolve(Host, Set)}. The profile is read on first use. Two values are equal if they are
 * of the same release.
 */
public final class RuntimeDefault {

  private final Catalog catalog;
  private final ContainerRuntime runtime;
  private final CatalogRow row;

  RuntimeDefault(Catalog catalog, ContainerRuntime runtime, CatalogRow row) {
    this.catalog = catalog;
    this.runtime = runtime;
    this.row = row;
  }

  private RuntimeIndex index() {
    return catalog.index(runtime);
  }

  private CatalogGroup group() {
    return index().group(groupId());
  }

  /**
   * Returns the release.
   *
   * @return the exact release
   */
  public Release release() {
    return new Release(runtime, row.version());
  }

  /**
   * Tells whether the release is an alpha, beta or release candidate.
   *
   * @return true if it is
   */
  public boolean isPreRelease() {
    return row.isPreRelease();
  }

  /**
   * Returns where the profile comes from.
   *
   * @return repository, tag, commit, date, file and licence
   */
  public Provenance provenance() {
    RuntimeIndex index = index();
    return new Provenance(
        row.extra("repository").orElse(index.repository()),
        row.tag(),
        row.commit(),
        row.date(),
        row.extra("file").orElse(group().file()),
        row.extra("library"),
        index.licence());
  }

  /**
   * Returns the group of releases with the same profile.
   *
   * @return a name such as {@code g30-2.2.4}: groups are told apart by content, not by version
   */
  public String groupId() {
    return row.group().orElseThrow();
  }

  /**
   * Returns the releases of the same runtime whose default profile is the same.
   *
   * @return this release among them; in the order of versions, unmodifiable
   */
  public List<Release> sameProfile() {
    return catalog.releasesOf(runtime, groupId());
  }

  /**
   * Returns the profile before it is resolved.
   *
   * @return with error symbols as well as their numbers on most architectures
   */
  public ConditionalProfile profile() {
    return catalog.profile(group().profile());
  }

  /**
   * Returns how the release resolves conditional profiles, its default among them.
   *
   * @return what it calls architectures, and what it does not read
   */
  public ResolutionDialect dialect() {
    return catalog.dialect(group().dialect());
  }

  /**
   * Returns which capability sets decide about rules.
   *
   * @return the bounding set except in the first releases of containerd
   */
  public CapabilitySource capabilitySource() {
    return group().capabilitySource();
  }

  /**
   * Returns the capabilities of a container that asks for no change.
   *
   * @return in the order of the release; empty if they are not known
   */
  public Optional<List<Capability>> defaultCapabilities() {
    Optional<String> name = row.capabilities();
    return name.isEmpty() ? Optional.empty() : Optional.of(index().capabilities(name.get()));
  }

  /**
   * Returns what the release does with what a kubelet asks for.
   *
   * @return empty if the release is no CRI runtime
   */
  public Optional<CriBehaviour> criBehaviour() {
    return row.behaviour().map(name -> index().behaviour(name));
  }

  /**
   * Resolves the profile for a container.
   *
   * @param host the machine
   * @param capabilities the container's capabilities, those {@link #capabilitySource} names
   * @return what the OCI runtime is given. For CRI-O, Docker, Podman and Buildah it is equal to the
   *     real one; containerd orders the rules of capabilities as the container's list of
   *     capabilities is, here they stand in the order of the profile
   */
  public Resolution resolve(Host host, Set<Capability> capabilities) {
    return ProfileResolver.of(dialect()).resolve(profile(), host, capabilities);
  }

  /**
   * Resolves the profile for a container that asks for no change of its capabilities.
   *
   * @param host the machine
   * @return what the OCI runtime is given
   * @throws IllegalStateException if the release's default capabilities are not known; the message
   *     names the release
   */
  public Resolution resolve(Host host) {
    Optional<List<Capability>> capabilities = defaultCapabilities();
    if (capabilities.isEmpty()) {
      throw new IllegalStateException(
          "the default capabilities of " + release() + " are not known; name them");
    }
    return resolve(host, new HashSet<>(capabilities.get()));
  }

  /**
   * Resolves the profile for a machine that the release's source names, which may be one that no
   * port of Go has.
   *
   * @param goArchitecture a value of GOARCH such as {@code arm64}, or a name such as {@code
   *     mips64n32}
   * @param kernel the version of the running kernel
   * @param capabilities the container's capabilities
   * @return what the OCI runtime is given
   * @throws IllegalArgumentException if the source has no such name; the message holds it
   */
  public Resolution resolve(
      String goArchitecture, KernelVersion kernel, Set<Capability> capabilities) {
    return ProfileResolver.of(dialect()).resolve(profile(), goArchitecture, kernel, capabilities);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuntimeDefault that
        && runtime == that.runtime
        && row.version().equals(that.row.version())
        && catalog == that.catalog;
  }

  @Override
  public int hashCode() {
    return row.version().hashCode();
  }

  /**
   * Says whose default this is.
   *
   * @return for example {@code default profile of containerd 2.3.4 (g30-2.2.4)}
   */
  @Override
  public String toString() {
    return "default profile of " + release() + " (" + groupId() + ")";
  }
}
