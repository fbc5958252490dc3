package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What seccompDefault changes for one container on one pool of nodes: it gets the default profile
 * where it had none.
 *
 * @param pod the Pod
 * @param before what it runs under now
 * @param after what it would run under
 * @param newlyDenied the calls that the default profile does not allow it, by name; its
 *     capabilities count. Not only those it makes
 * @param observed the calls it was seen to make; empty if nobody has looked
 */
public record ContainerImpact(
    NamedPod pod,
    EffectiveContainer before,
    EffectiveContainer after,
    List<DeniedCall> newlyDenied,
    Optional<Set<String>> observed) {

  /**
   * Makes a value.
   *
   * @param pod the Pod
   * @param before what it runs under now
   * @param after what it would run under
   * @param newlyDenied the calls that the default profile does not allow it
   * @param observed the calls it was seen to make, or empty
   * @throws NullPointerException if a part is null
   */
  public ContainerImpact {
    Objects.requireNonNull(pod, "pod");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    newlyDenied = List.copyOf(newlyDenied);
    observed = observed.map(Set::copyOf);
  }

  /**
   * Returns what it was seen to make and would be denied.
   *
   * @return by name; empty if nobody has looked
   */
  public Optional<List<DeniedCall>> usedAndDenied() {
    return observed.map(
        names -> newlyDenied.stream().filter(call -> names.contains(call.name())).toList());
  }

  /**
   * Tells how sure it is that the container goes on working.
   *
   * @return SAFE if it was watched and makes no denied call, BREAKS if it was seen to make a call
   *     that is always denied, ARGUMENTS_DECIDE if only some arguments of such a call are denied,
   *     NOT_OBSERVED if nobody has looked
   */
  public Risk risk() {
    if (observed.isEmpty()) {
      return Risk.NOT_OBSERVED;
    }
    List<DeniedCall> used = usedAndDenied().orElseThrow();
    return used.isEmpty()
        ? Risk.SAFE
        : used.stream().anyMatch(DeniedCall::isAlways) ? Risk.BREAKS : Risk.ARGUMENTS_DECIDE;
  }

  /**
   * Returns what there is to do for the container if the default profile does not suit it, the
   * narrowest first.
   *
   * @return phrases; empty if it is safe
   */
  public List<String> mitigations() {
    if (risk() == Risk.SAFE) {
      return List.of();
    }
    String member = after.container().orElseThrow().pointer() + "/securityContext/seccompProfile";
    return List.of(
        observed.isPresent()
            ? "set " + member + " to a Localhost profile: the default one plus what it uses"
            : "watch container \"" + after.name() + "\" first, with a profile that only logs",
        "set " + member + " to {type: Unconfined}, which leaves it as it is now",
        "leave seccompDefault off on pool " + after.pool().name());
  }

  /**
   * Makes the profile that changes least: the default one, and what the container was seen to make.
   *
   * @return a plain profile for the container's host and capabilities; empty if nobody has looked
   *     or it is not known what the default profile is
   */
  public Optional<SeccompProfile> defaultPlusUsed() {
    Optional<List<DeniedCall>> used = usedAndDenied();
    Optional<SeccompProfile> profile = after.confinement().section();
    if (used.isEmpty() || profile.isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new TreeSet<>();
    used.get().forEach(call -> names.add(call.name()));
    if (names.isEmpty()) {
      return profile;
    }
    List<SyscallRule> rules = new ArrayList<>();
    for (SyscallRule rule : profile.get().syscalls()) {
      List<String> kept =
          rule.action().equals(Action.ALLOW) && rule.args().isEmpty()
              ? rule.names()
              : rule.names().stream().filter(name -> !names.contains(name)).toList();
      if (!kept.isEmpty()) {
        rules.add(rule.toBuilder().names(kept).build());
      }
    }
    rules.add(SyscallRule.builder().names(names).action(Action.ALLOW).build());
    return Optional.of(profile.get().toBuilder().syscalls(rules).build());
  }

  /** How sure it is that a container goes on working behind the default profile. */
  public enum Risk {
    /** It was watched, and makes no call that is denied. */
    SAFE("no call it was seen to make is denied"),
    /** It was seen to make a call that is denied with some arguments. */
    ARGUMENTS_DECIDE("arguments decide whether calls it makes are denied"),
    /** It was seen to make a call that is always denied. */
    BREAKS("makes calls that are denied"),
    /** Nobody has looked. */
    NOT_OBSERVED("nobody has watched it");

    private final String description;

    Risk(String description) {
      this.description = description;
    }

    /**
     * Says it in words.
     *
     * @return a phrase
     */
    public String description() {
      return description;
    }
  }
}
