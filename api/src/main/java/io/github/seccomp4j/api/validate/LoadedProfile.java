package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.resolve.ProfileResolver;
import io.github.seccomp4j.api.resolve.Resolution;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A profile file as one release of a container runtime really loads it for one container.
 *
 * @param report what the release makes of the document, and every finding; a finding such as {@code
 *     condition-ignored} says where another release would load something else
 * @param resolution what the OCI runtime is given, and what became of each rule of the document;
 *     empty if the release refuses the document or runs the container without a filter
 */
public record LoadedProfile(ProfileReport report, Optional<Resolution> resolution) {

  /**
   * Makes a value.
   *
   * @param report what the release makes of the document
   * @param resolution what the OCI runtime is given, or empty
   * @throws NullPointerException if a part is null
   */
  public LoadedProfile {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(resolution, "resolution");
  }

  static LoadedProfile of(
      ProfileSource source,
      ValidationTarget target,
      Host host,
      @Nullable Set<Capability> capabilities) {
    ProfileReport report = ProfileValidator.validate(source, target);
    if (report.outcome() == RuntimeOutcome.REFUSED
        || report.outcome() == RuntimeOutcome.UNCONFINED) {
      return new LoadedProfile(report, Optional.empty());
    }
    ProfileResolver resolver = resolver(target);
    return new LoadedProfile(
        report,
        report
            .understood()
            .map(
                profile ->
                    capabilities == null
                        ? resolver.resolveWithoutCapabilities(profile, host)
                        : resolver.resolve(profile, host, capabilities)));
  }

  // containerd hands on what it read. Words for architectures changed rarely: a release that the
  // catalog does not have reads as its neighbour does.
  private static ProfileResolver resolver(ValidationTarget target) {
    ContainerRuntime runtime = target.release().runtime();
    return runtime == ContainerRuntime.CONTAINERD
        ? ProfileResolver.standard()
        : ProfileResolver.of(
            RuntimeDefaults.nearestKnown(runtime, target.release().version()).taken().dialect());
  }

  /**
   * Returns what the OCI runtime is given.
   *
   * @return the plain profile; empty if the release refuses the document or runs the container
   *     without a filter
   */
  public Optional<SeccompProfile> profile() {
    return resolution.map(Resolution::profile);
  }
}
