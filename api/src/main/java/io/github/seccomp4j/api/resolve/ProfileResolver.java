package io.github.seccomp4j.api.resolve;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.util.Objects;
import java.util.Set;

/**
 * Resolves conditional profiles for a host and a container's capabilities, as Docker, Podman,
 * Buildah and CRI-O do before an OCI runtime sees a profile.
 *
 * <pre>{@code
 * Resolution resolution =
 *     ProfileResolver.standard().resolve(conditional, host, Set.of(Capability.SYS_CHROOT));
 * SeccompProfile profile = resolution.profile();
 * resolution.dropped().forEach(rule -> report(rule.toString()));
 * }</pre>
 *
 * <p>The result is what these programs write into a container's configuration: error symbols have
 * become the numbers of the host's architecture, a {@code valueTwo} of 0, an empty list of flags
 * and an empty listener path are left out, and so are comments and members of unknown name. What a
 * release does not read of a file is not this class's business; see the package {@code
 * io.github.seccomp4j.api.validate}.
 *
 * <p>Source: {@code setupSeccomp} of containers/common 0.68, pkg/seccomp, and of moby 29.4,
 * profiles/seccomp.
 */
public final class ProfileResolver {

  private final ResolutionDialect dialect;

  private ProfileResolver(ResolutionDialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Returns the resolver that reads everything any program reads.
   *
   * @return the resolver of {@link ResolutionDialect#standard()}
   */
  public static ProfileResolver standard() {
    return new ProfileResolver(ResolutionDialect.standard());
  }

  /**
   * Makes the resolver of one program.
   *
   * @param dialect how the program resolves
   * @return the resolver
   */
  public static ProfileResolver of(ResolutionDialect dialect) {
    return new ProfileResolver(Objects.requireNonNull(dialect, "dialect"));
  }

  /**
   * Returns how this resolver resolves.
   *
   * @return the dialect
   */
  public ResolutionDialect dialect() {
    return dialect;
  }

  /**
   * Resolves a profile.
   *
   * @param profile the conditional profile
   * @param host the machine
   * @param capabilities the container's capabilities, as a rule its bounding set
   * @return the plain profile and what became of each rule
   * @throws IllegalArgumentException if the programs refuse the profile: it has both {@code
   *     architectures} and {@code archMap}, a rule both {@code name} and {@code names}, an error
   *     symbol is unknown, or a kernel version is none; the message says where
   */
  public Resolution resolve(ConditionalProfile profile, Host host, Set<Capability> capabilities) {
    Objects.requireNonNull(capabilities, "capabilities");
    return new ResolutionRun(
            dialect, dialect.port(host.architecture()), host.kernel(), capabilities)
        .resolve(profile);
  }

  /**
   * Resolves a profile for a container whose specification says nothing of capabilities: no
   * capability condition drops a rule. containers/common from 0.21 does so; moby fails.
   *
   * @param profile the conditional profile
   * @param host the machine
   * @return the plain profile and what became of each rule
   * @throws IllegalArgumentException as {@link #resolve(ConditionalProfile, Host, Set)}
   */
  public Resolution resolveWithoutCapabilities(ConditionalProfile profile, Host host) {
    return new ResolutionRun(dialect, dialect.port(host.architecture()), host.kernel(), null)
        .resolve(profile);
  }

  /**
   * Resolves a profile for a machine that the program's source names, which may be one that no port
   * of Go has.
   *
   * @param profile the conditional profile
   * @param goArchitecture a name such as {@code arm64}
   * @param kernel the version of the running kernel
   * @param capabilities the container's capabilities, as a rule its bounding set
   * @return the plain profile and what became of each rule
   * @throws IllegalArgumentException if the dialect has no such name, with the name in the message,
   *     or as {@link #resolve(ConditionalProfile, Host, Set)}
   */
  public Resolution resolve(
      ConditionalProfile profile,
      String goArchitecture,
      KernelVersion kernel,
      Set<Capability> capabilities) {
    DialectPort port =
        dialect
            .port(goArchitecture)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "not a Go architecture of the dialect: \"" + goArchitecture + "\""));
    return new ResolutionRun(dialect, port, kernel, capabilities).resolve(profile);
  }
}
