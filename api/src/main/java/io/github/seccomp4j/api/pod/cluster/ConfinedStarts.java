package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.pod.cluster.Confinement.Confined;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.SeccompProfile;

/**
 * How containers start behind profiles on the pools of one cluster. A profile is bound once for
 * each host, and held against the measured starts once for each way to start. Thread-safe.
 */
final class ConfinedStarts {

  private record Bound(SeccompProfile profile, Host host) {}

  /** Pools are told apart by their names. */
  private record Start(Confined confined, String pool, boolean noNewPrivileges, StartingUser user) {

    // Hashing a whole profile takes longer than all the rest of an answer that is known; equal
    // profiles are one object in most cases, which equals sees at once.
    @Override
    public int hashCode() {
      int hash = confined.profile().syscalls().size();
      hash = 31 * hash + pool.hashCode();
      hash = 31 * hash + Boolean.hashCode(noNewPrivileges);
      return 31 * hash + user.hashCode();
    }
  }

  private final Remembered<Bound, Binding> bindings = new Remembered<>();
  private final Remembered<Start, ExpectedStart> starts = new Remembered<>();

  ExpectedStart of(Confined confined, NodePool pool, boolean noNewPrivileges, StartingUser user) {
    return starts.get(
        new Start(confined, pool.name(), noNewPrivileges, user),
        () -> new ConfinedStart(confined, pool, noNewPrivileges, user, this).expect());
  }

  Binding bind(SeccompProfile profile, Host host) {
    return bindings.get(new Bound(profile, host), () -> Policy.tryBind(profile, host));
  }
}
