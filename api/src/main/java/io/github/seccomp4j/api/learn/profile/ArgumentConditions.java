package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.ObservedArgument;
import io.github.seccomp4j.api.syscall.Parameter;
import io.github.seccomp4j.api.syscall.SyscallParameters;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Conditions that hold for all values an argument was seen to have and may be expected to hold for
 * those it will have: arguments that are a choice among few, written into the program.
 */
final class ArgumentConditions {

  /** The parameter that chooses, by call. */
  private static final Map<String, String> CHOICES =
      Map.of(
          "socket", "domain",
          "socketpair", "domain",
          "clone", "flags",
          "ioctl", "cmd",
          "prctl", "option",
          "personality", "persona",
          "keyctl", "operation",
          "ptrace", "request",
          "bpf", "cmd",
          "unshare", "flags");

  // CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET of clone(2).
  private static final long NAMESPACE_FLAGS = 0x7e02_0000L;

  private final List<Architecture> targets;
  private final LearningOptions options;

  ArgumentConditions(List<Architecture> targets, LearningOptions options) {
    this.targets = targets;
    this.options = options;
  }

  /** Returns conditions of which one must hold; none if the values do not generalise. */
  List<ArgCondition> of(CallTally call) {
    OptionalInt index = index(call.name(), call);
    if (options.mostValues() == 0 || index.isEmpty()) {
      return List.of();
    }
    Optional<ObservedArgument> argument = call.argument(index.getAsInt());
    if (argument.isEmpty()) {
      return List.of();
    }
    long mask = mask(call.name(), index.getAsInt());
    SortedSet<Long> values = new TreeSet<>(Long::compareUnsigned);
    argument.get().values().forEach(value -> values.add(value & mask));
    if (call.name().equals("clone")
        && values.stream().allMatch(flags -> (flags & NAMESPACE_FLAGS) == 0)) {
      return List.of(withoutNamespaces(index.getAsInt()));
    }
    boolean isSeenEnough =
        Long.compareUnsigned(call.events(), (long) values.size() * options.leastSightings()) >= 0;
    if (values.size() > options.mostValues() || !isSeenEnough) {
      return List.of();
    }
    List<ArgCondition> conditions = new ArrayList<>();
    // The kernel reads no more than the mask, and libraries leave what they like in the rest.
    values.forEach(
        value -> conditions.add(ArgCondition.maskedEqual(index.getAsInt(), mask, value)));
    return conditions;
  }

  /** Returns the condition under which clone makes no namespaces, where one index is right. */
  Optional<ArgCondition> cloneWithoutNamespaces() {
    OptionalInt index = index("clone", targets);
    return options.mostValues() == 0 || index.isEmpty()
        ? Optional.empty()
        : Optional.of(withoutNamespaces(index.getAsInt()));
  }

  private static ArgCondition withoutNamespaces(int index) {
    return ArgCondition.maskedEqual(index, NAMESPACE_FLAGS, 0);
  }

  private OptionalInt index(String name, CallTally call) {
    List<Architecture> all = new ArrayList<>(targets);
    all.addAll(call.architectures());
    return index(name, all);
  }

  private static OptionalInt index(String name, List<Architecture> architectures) {
    String choice = CHOICES.get(name);
    if (choice == null) {
      return OptionalInt.empty();
    }
    int[] places =
        architectures.stream().mapToInt(target -> place(name, choice, target)).distinct().toArray();
    return places.length == 1 && places[0] >= 0 ? OptionalInt.of(places[0]) : OptionalInt.empty();
  }

  private static int place(String name, String choice, Architecture architecture) {
    List<Parameter> parameters = SyscallParameters.find(name, architecture).orElse(List.of());
    return IntStream.range(0, parameters.size())
        .filter(i -> parameters.get(i).name().equals(choice))
        .findFirst()
        .orElse(-1);
  }

  private long mask(String name, int index) {
    return targets.isEmpty()
        ? -1L
        : SyscallParameters.find(name, targets.get(0)).orElse(List.of()).get(index).mask();
  }
}
