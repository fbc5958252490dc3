package io.github.seccomp4j.api.startup;

import io.github.seccomp4j.api.catalog.OciRuntime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The calls that one build of an OCI runtime makes between loading the filter and the first
 * instruction of the container's program, on x86-64.
 *
 * @param runtime the OCI runtime
 * @param version its version
 * @param build who built it with what, such as {@code debian-go1.19.8}; builds of one version can
 *     differ
 * @param variant how the process is started
 * @param needed the start fails if one of these fails with EPERM
 * @param neededIfEnosys the start fails if one of these fails with ENOSYS
 * @param attempted the start fails if one of these kills; empty if that was not measured
 * @param fallbacks calls that may be denied after all if others are allowed, by call
 */
public record StartupCalls(
    OciRuntime runtime,
    String version,
    String build,
    StartVariant variant,
    Set<String> needed,
    Set<String> neededIfEnosys,
    Optional<Set<String>> attempted,
    Map<String, List<String>> fallbacks) {

  /**
   * Makes a value.
   *
   * @param runtime the OCI runtime
   * @param version its version
   * @param build who built it with what
   * @param variant how the process is started
   * @param needed the start fails if one of these fails with EPERM
   * @param neededIfEnosys the start fails if one of these fails with ENOSYS
   * @param attempted the start fails if one of these kills, or empty
   * @param fallbacks calls that may be denied after all if others are allowed
   * @throws NullPointerException if a part is null
   */
  public StartupCalls {
    Objects.requireNonNull(runtime, "runtime");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(build, "build");
    Objects.requireNonNull(variant, "variant");
    needed = Set.copyOf(needed);
    neededIfEnosys = Set.copyOf(neededIfEnosys);
    attempted = attempted.map(Set::copyOf);
    fallbacks = Map.copyOf(fallbacks);
  }
}
