package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Identification;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a container runtime makes of a document that should be a seccomp profile.
 *
 * <pre>{@code
 * ProfileReport report =
 *     ProfileValidator.validate(
 *         ProfileSource.of(Path.of("audit.json")),
 *         ValidationTarget.parse("containerd 2.3.4, runc, SCMP_ARCH_X86_64"));
 * if (!report.isValid()) {
 *   report.findings().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>It never throws because of what a document says, and takes bounded time and memory for hostile
 * ones.
 */
public final class ProfileValidator {

  private ProfileValidator() {}

  /**
   * Validates a document.
   *
   * @param source the document
   * @param target who is to read it
   * @return what it is, what happens to it, and every finding at once
   */
  public static ProfileReport validate(ProfileSource source, ValidationTarget target) {
    return validate(source, target, ValidationOptions.standard());
  }

  /**
   * Validates a document with options.
   *
   * @param source the document
   * @param target who is to read it
   * @param options which findings to live with
   * @return what it is, what happens to it, and every finding at once
   */
  public static ProfileReport validate(
      ProfileSource source, ValidationTarget target, ValidationOptions options) {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(options, "options");
    return new Validation(source.name(), target, options).run(source.content());
  }

  /**
   * Loads a document as a release really does, for one container.
   *
   * @param source the document
   * @param release who is to read it
   * @param host the machine
   * @param capabilities the container's bounding set
   * @return what it is, what happens to it, and what the OCI runtime is given
   */
  public static LoadedProfile loadedBy(
      ProfileSource source, Release release, Host host, Set<Capability> capabilities) {
    Objects.requireNonNull(capabilities, "capabilities");
    return LoadedProfile.of(
        source, ValidationTarget.of(release, host.architecture()), host, capabilities);
  }

  /**
   * Loads a document as a release really does, for one container that an OCI runtime of the
   * caller's choice starts.
   *
   * @param source the document
   * @param target who is to read it
   * @param kernel the node's kernel
   * @param capabilities the container's bounding set
   * @return what it is, what happens to it, and what the OCI runtime is given
   */
  public static LoadedProfile loadedBy(
      ProfileSource source,
      ValidationTarget target,
      KernelVersion kernel,
      Set<Capability> capabilities) {
    Objects.requireNonNull(capabilities, "capabilities");
    return LoadedProfile.of(source, target, Host.of(target.architecture(), kernel), capabilities);
  }

  /**
   * Finds whose default a document's profile is.
   *
   * @param source a plain profile, a whole config.json of a container, or the output of {@code
   *     crictl inspect} as it is
   * @return every release and condition that makes the profile, or the nearest default; empty if
   *     the document holds no plain profile that is read
   */
  public static Optional<Identification> identify(ProfileSource source) {
    // containerd takes plain profiles as they are.
    LoadedProfile loaded =
        loadedBy(
            source,
            RuntimeDefaults.latest(ContainerRuntime.CONTAINERD).release(),
            Host.of(Architecture.X86_64, KernelVersion.of(0, 0)),
            Set.of());
    return switch (loaded.report().kind()) {
      case OCI_PROFILE, RUNTIME_CONFIG, CRICTL_INSPECT ->
          loaded.profile().map(RuntimeDefaults::identify);
      default -> Optional.empty();
    };
  }
}
