package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.Objects;

/** What a learned profile starts from. */
public sealed interface LearningBase {

  /** Nothing: what was seen, and what is needed around it. */
  record Empty() implements LearningBase {}

  /**
   * A profile, in most cases the default of a runtime, without the calls that were not seen. What
   * was seen but is not in it is reported, not added.
   *
   * @param profile the plain profile
   * @param host for which machine it was resolved
   */
  record WithoutUnused(SeccompProfile profile, Host host) implements LearningBase {

    /**
     * Makes a base.
     *
     * @param profile the plain profile
     * @param host for which machine it was resolved
     * @throws NullPointerException if a part is null
     */
    public WithoutUnused {
      Objects.requireNonNull(profile, "profile");
      Objects.requireNonNull(host, "host");
    }
  }

  /**
   * A profile, in most cases the default of a runtime, and the seen calls that it denies.
   *
   * @param profile the plain profile
   * @param host for which machine it was resolved
   */
  record WithDenied(SeccompProfile profile, Host host) implements LearningBase {

    /**
     * Makes a base.
     *
     * @param profile the plain profile
     * @param host for which machine it was resolved
     * @throws NullPointerException if a part is null
     */
    public WithDenied {
      Objects.requireNonNull(profile, "profile");
      Objects.requireNonNull(host, "host");
    }
  }
}
