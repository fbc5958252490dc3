package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A system call; as a {@link CallExpression} it means every use of it.
 *
 * <p>Immutable; equal to every call of the same type and name.
 *
 * @param <C> the call itself, so that conditions on one call do not fit another
 */
public abstract sealed class Call<C extends Call<C>> implements CallExpression
    permits ArchPrctlCall,
        BpfCall,
        CloneCall,
        FcntlCall,
        IoctlCall,
        KeyctlCall,
        KillCall,
        MmapCall,
        MountCall,
        MprotectCall,
        NamedCall,
        OpenCall,
        OpenatCall,
        PerfEventOpenCall,
        PersonalityCall,
        PrctlCall,
        Prlimit64Call,
        ProcessVmReadvCall,
        PtraceCall,
        QuotactlCall,
        SeccompCall,
        SetnsCall,
        SetsockoptCall,
        SocketCall,
        SocketpairCall,
        TgkillCall,
        UnshareCall {

  private final String name;

  Call(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * Restricts the call to those uses that meet every condition.
   *
   * <p>Conditions with alternatives multiply: two families and three types give six entries. An
   * entry that names one argument twice is read by runc as "any of them". So two masked conditions
   * on one argument, such as an access mode and flags, become one masked condition; other
   * conditions must be on different arguments, and building a profile refuses them if they are not.
   *
   * @param first a condition on an argument of this call
   * @param more further conditions, all of which must hold too
   * @return the restricted call
   */
  @SafeVarargs
  public final CallExpression where(Condition<C> first, Condition<C>... more) {
    List<Condition<?>> all = new ArrayList<>();
    all.add(first);
    for (Condition<C> condition : more) {
      all.add(condition);
    }
    return new ConditionedCall(name, all);
  }

  // A named call "socket" is not the socket call: its conditions are other ones.
  private Class<?> kind() {
    return getClass();
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<List<ArgCondition>> alternativesOn(Architecture architecture) {
    return List.of(List.of());
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Call<?> that && kind().equals(that.kind()) && name.equals(that.name);
  }

  @Override
  public final int hashCode() {
    return name.hashCode();
  }

  /**
   * Returns the name of the call.
   *
   * @return as in a profile
   */
  @Override
  public final String toString() {
    return name;
  }
}
