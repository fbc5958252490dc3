package io.github.seccomp4j.conformance.filter;

import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/** Draws profiles and calls that are about them. Not thread-safe. */
final class RandomCalls {

  private static final List<Long> VALUES =
      List.of(
          0L,
          1L,
          2L,
          5L,
          40L,
          0x7fff_ffffL,
          0x8000_0000L,
          0xffff_ffffL,
          1L << 32,
          (1L << 32) + 1,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          -2L,
          -1L);
  private static final List<Action> ACTIONS =
      List.of(
          Action.ALLOW,
          Action.ERRNO,
          Action.ERRNO,
          Action.LOG,
          Action.TRAP,
          Action.TRACE,
          Action.NOTIFY,
          Action.KILL_THREAD,
          Action.KILL_PROCESS);
  private static final int FEW = 4;
  private static final int MOST_ERRNO = 4094;

  private final Random random;
  private final List<String> names;
  private final List<Architecture> foreign;

  /** Draws from these names, and from these architectures beside the native one. */
  RandomCalls(Random random, List<String> names, List<Architecture> foreign) {
    this.random = random;
    this.names = names;
    this.foreign = foreign;
  }

  SeccompProfile profile() {
    SeccompProfile.Builder profile = SeccompProfile.builder();
    Action otherwise = oneOf(ACTIONS);
    profile.defaultAction(otherwise).defaultErrnoRet(errno(otherwise));
    for (int i = random.nextInt(FEW); i > 0; i--) {
      profile.addArchitectures(oneOf(foreign));
    }
    // A few names of this profile, so that rules meet.
    List<String> own = new ArrayList<>();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      own.add(oneOf(names));
    }
    for (int i = random.nextInt(10); i > 0; i--) {
      profile.addSyscalls(rule(own));
    }
    return profile.build();
  }

  private SyscallRule rule(List<String> own) {
    Action action = oneOf(ACTIONS);
    SyscallRule.Builder rule = SyscallRule.builder().action(action).errnoRet(errno(action));
    for (int i = 1 + random.nextInt(FEW); i > 0; i--) {
      rule.addNames(oneOf(own));
    }
    for (int i = random.nextInt(FEW); i > 0; i--) {
      long index = random.nextInt(6);
      ArgOperator operator = oneOf(ArgOperator.recognized());
      rule.addArgs(
          operator.equals(ArgOperator.MASKED_EQ)
              ? ArgCondition.maskedEqual(index, oneOf(VALUES), oneOf(VALUES))
              : ArgCondition.of(index, operator, oneOf(VALUES)));
    }
    return rule.build();
  }

  private OptionalLong errno(Action action) {
    return action.takesErrnoRet() && random.nextInt(FEW) != 0
        ? OptionalLong.of(random.nextInt(MOST_ERRNO))
        : OptionalLong.empty();
  }

  /** Draws a call through one of some entries, mostly one that the profile has rules for. */
  SyscallEvent call(SeccompProfile profile, List<Architecture> entries) {
    Architecture entry = oneOf(entries);
    int number = random.nextInt(500);
    List<ArgCondition> conditions = List.of();
    if (!profile.syscalls().isEmpty() && random.nextInt(8) != 0) {
      SyscallRule rule = oneOf(profile.syscalls());
      number = SyscallTable.of(entry).number(oneOf(rule.names()));
      conditions = rule.args();
    }
    List<Long> arguments = new ArrayList<>();
    for (long index = 0; index < 6; index++) {
      arguments.add(argument(index, conditions));
    }
    return new SyscallEvent(entry, number, arguments);
  }

  private long argument(long index, List<ArgCondition> conditions) {
    for (ArgCondition condition : conditions) {
      if (condition.index() == index && random.nextInt(FEW) != 0) {
        long value = condition.valueTwo().orElse(condition.value());
        return value + random.nextInt(3) - 1 + ((long) random.nextInt(2) << Integer.SIZE);
      }
    }
    return oneOf(VALUES) + random.nextInt(3) - 1;
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
