package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Objects;

/** What became of the attempt to bind a profile to a host. */
public sealed interface Binding {

  /**
   * Returns what is worth knowing about the profile on that host.
   *
   * @return unmodifiable
   */
  List<Finding> findings();

  /**
   * The profile makes a filter, or means that there is none.
   *
   * @param policy what it means
   */
  record Bound(Policy policy) implements Binding {

    /**
     * Makes the outcome.
     *
     * @param policy what the profile means
     * @throws NullPointerException if it is null
     */
    public Bound {
      Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Finding> findings() {
      return policy.findings();
    }
  }

  /**
   * The runtime refuses the profile.
   *
   * @param reason why, for programs
   * @param message why, in the runtime's words where it is one
   * @param findings unmodifiable; the refusal itself is the first, an error with the code of the
   *     reason, then what there is to say about the rest of the profile
   */
  record Rejected(RejectionReason reason, String message, List<Finding> findings)
      implements Binding {

    /**
     * Makes the outcome.
     *
     * @param reason why, for programs
     * @param message why, for people
     * @param findings what is worth knowing
     * @throws NullPointerException if a part or an element is null
     */
    public Rejected {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(message, "message");
      findings = List.copyOf(findings);
    }
  }
}
