package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a container runs under, or why it is not created. */
public sealed interface Confinement {

  /**
   * A profile is handed to the OCI runtime.
   *
   * @param profile the plain profile: {@code linux.seccomp} of the container's configuration, rules
   *     in the order of the default profile or the file
   * @param report what the runtime makes of the file it comes from; empty for a default profile
   * @param doubts why it may be another one, phrases; empty in most cases
   */
  record Confined(SeccompProfile profile, Optional<ProfileReport> report, List<String> doubts)
      implements Confinement {

    /**
     * Makes a value.
     *
     * @param profile the plain profile
     * @param report what the runtime makes of the file, or empty
     * @param doubts why it may be another one
     * @throws NullPointerException if a part is null
     */
    public Confined {
      Objects.requireNonNull(profile, "profile");
      Objects.requireNonNull(report, "report");
      doubts = List.copyOf(doubts);
    }

    @Override
    public Optional<SeccompProfile> section() {
      return Optional.of(profile);
    }

    @Override
    public String toString() {
      return report.map(r -> "profile " + r.source()).orElse("default profile");
    }
  }

  /**
   * The container runs without a filter.
   *
   * @param reason why, a phrase
   * @param section what the container's configuration has all the same: a document that says
   *     nothing, which containerd hands on and the OCI runtime takes for no filter
   */
  record Unconfined(String reason, Optional<SeccompProfile> section) implements Confinement {

    /**
     * Makes a value.
     *
     * @param reason why, a phrase
     * @param section what the container's configuration has all the same, or empty
     * @throws NullPointerException if a part is null
     */
    public Unconfined {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(section, "section");
    }

    @Override
    public String toString() {
      return "unconfined: " + reason;
    }
  }

  /**
   * The container is not created.
   *
   * @param message what the kubelet or the runtime says
   * @param isByKubelet whether the kubelet says it, before it asks the runtime
   */
  record NotCreated(String message, boolean isByKubelet) implements Confinement {

    /**
     * Makes a value.
     *
     * @param message what the kubelet or the runtime says
     * @param isByKubelet whether the kubelet says it
     * @throws NullPointerException if the message is null
     */
    public NotCreated {
      Objects.requireNonNull(message, "message");
    }

    @Override
    public Optional<SeccompProfile> section() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "not created: " + message;
    }
  }

  /**
   * It cannot be told.
   *
   * @param reason what is not known, a phrase
   */
  record Undetermined(String reason) implements Confinement {

    /**
     * Makes a value.
     *
     * @param reason what is not known, a phrase
     * @throws NullPointerException if it is null
     */
    public Undetermined {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Optional<SeccompProfile> section() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "not known: " + reason;
    }
  }

  /**
   * Returns what the container's configuration has as {@code linux.seccomp}.
   *
   * @return the profile; empty if there is none, or it is not known
   */
  Optional<SeccompProfile> section();

  /**
   * Tells whether a filter is known to be there.
   *
   * @return true only for {@link Confined}
   */
  default boolean isConfined() {
    return this instanceof Confined;
  }
}
