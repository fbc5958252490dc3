package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.startup.StartupCalls;
import io.github.seccomp4j.api.startup.StartupMeasurements;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which OCI runtimes have to be able to start the container behind the profile: they load the
 * filter before they start the program, and their own calls until then are under it.
 *
 * @param runtimes the OCI runtimes; unmodifiable
 * @param version an exact version without a leading {@code v}; empty for every measured one
 * @param noNewPrivileges whether every process of the container gets no_new_privs ({@code
 *     allowPrivilegeEscalation: false}); without it the filter is loaded earlier, and more is
 *     needed
 */
public record StartupNeeds(
    List<OciRuntime> runtimes, Optional<String> version, boolean noNewPrivileges) {

  /**
   * Makes needs.
   *
   * @param runtimes the OCI runtimes; a copy
   * @param version an exact version without a leading {@code v}; empty for every measured one
   * @param noNewPrivileges whether every process of the container gets no_new_privs
   * @throws NullPointerException if a part is null
   */
  public StartupNeeds {
    runtimes = List.copyOf(runtimes);
    Objects.requireNonNull(version, "version");
  }

  /**
   * Asks for what any measured release of runc or crun needs.
   *
   * @param noNewPrivileges whether every process of the container gets no_new_privs
   * @return the needs
   */
  public static StartupNeeds ofAny(boolean noNewPrivileges) {
    return new StartupNeeds(
        List.of(OciRuntime.RUNC, OciRuntime.CRUN), Optional.empty(), noNewPrivileges);
  }

  /**
   * Asks for what any measured release of one runtime needs.
   *
   * @param runtime the OCI runtime
   * @param noNewPrivileges whether every process of the container gets no_new_privs
   * @return the needs
   */
  public static StartupNeeds ofAny(OciRuntime runtime, boolean noNewPrivileges) {
    return new StartupNeeds(List.of(runtime), Optional.empty(), noNewPrivileges);
  }

  /**
   * Asks for what one release needs.
   *
   * @param runtime the OCI runtime
   * @param version its exact version without a leading {@code v}; of one that was not measured,
   *     what any measured release needs is taken
   * @param noNewPrivileges whether every process of the container gets no_new_privs
   * @return the needs
   */
  public static StartupNeeds of(OciRuntime runtime, String version, boolean noNewPrivileges) {
    return new StartupNeeds(List.of(runtime), Optional.of(version), noNewPrivileges);
  }

  /** Tells whether measurements of the release that is asked for exist. */
  boolean isMeasured() {
    return version.isEmpty()
        || runtimes.stream()
            .allMatch(runtime -> StartupMeasurements.versions(runtime).contains(version.get()));
  }

  /** Returns the measurements, of starts and of processes that join: probes and kubectl exec. */
  List<StartupCalls> measurements() {
    boolean isExact = version.isPresent() && isMeasured();
    return StartupMeasurements.all().stream()
        .filter(calls -> runtimes.contains(calls.runtime()))
        .filter(calls -> !isExact || calls.version().equals(version.orElseThrow()))
        .filter(calls -> calls.variant().noNewPrivileges() == noNewPrivileges)
        .toList();
  }
}
