package io.github.seccomp4j.api.pod.cluster;

import java.util.List;
import java.util.stream.Collectors;

/** The impact of seccompDefault as text for a terminal. */
public final class RolloutText {

  // A default profile denies some 150 calls; a person looks at those that matter.
  private static final int MOST_CALLS = 12;

  private RolloutText() {}

  /**
   * Prints an impact.
   *
   * @param impact the impact
   * @return a summary, then each container with what it is denied and what to do; lines ended by LF
   */
  public static String write(RolloutImpact impact) {
    StringBuilder text = new StringBuilder();
    text.append(summary(impact)).append('\n');
    impact.findings().forEach(finding -> text.append(finding).append('\n'));
    for (ContainerImpact change : impact.changes()) {
      text.append('\n')
          .append(change.pod().name())
          .append(", container ")
          .append(change.after().name())
          .append(" on ")
          .append(change.after().pool().name())
          .append(": ")
          .append(change.risk().description())
          .append('\n');
      text.append("  denied: ").append(calls(change)).append('\n');
      change.mitigations().forEach(line -> text.append("  or: ").append(line).append('\n'));
    }
    return text.toString();
  }

  static String summary(RolloutImpact impact) {
    return impact.changes().size()
        + " of "
        + impact.looked()
        + " containers change from Unconfined to RuntimeDefault: "
        + impact.of(ContainerImpact.Risk.BREAKS).size()
        + " make calls that are denied, "
        + impact.of(ContainerImpact.Risk.ARGUMENTS_DECIDE).size()
        + " perhaps, "
        + impact.of(ContainerImpact.Risk.SAFE).size()
        + " are safe, "
        + impact.of(ContainerImpact.Risk.NOT_OBSERVED).size()
        + " were not watched";
  }

  static String calls(ContainerImpact change) {
    List<DeniedCall> calls = change.usedAndDenied().orElse(change.newlyDenied());
    String names =
        calls.stream().limit(MOST_CALLS).map(DeniedCall::name).collect(Collectors.joining(", "));
    int more = calls.size() - MOST_CALLS;
    return calls.isEmpty() ? "nothing it uses" : names + (more > 0 ? " and " + more + " more" : "");
  }
}
