package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.model.finding.Finding;
import java.util.List;

/** Says that a runtime makes no filter of a profile; the message says why, in its words. */
public final class ProfileRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, for programs. */
  private final RejectionReason reason;

  private final transient List<Finding> findings;

  ProfileRejectedException(Binding.Rejected rejected) {
    super(rejected.message());
    this.reason = rejected.reason();
    this.findings = rejected.findings();
  }

  /**
   * Returns why, for programs.
   *
   * @return the reason
   */
  public RejectionReason reason() {
    return reason;
  }

  /**
   * Returns what is worth knowing about the profile.
   *
   * @return unmodifiable; the refusal itself is the first. Empty after serialization
   */
  public List<Finding> findings() {
    return findings == null ? List.of() : findings;
  }
}
