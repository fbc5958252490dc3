package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Errno;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** An action with what it carries: nothing, a number, or an error known by its symbol. */
record Effect(Action action, OptionalLong number, Optional<Errno> errno) {

  static Effect of(Action action) {
    return new Effect(action, OptionalLong.empty(), Optional.empty());
  }

  static Effect of(Action action, int number) {
    return new Effect(action, OptionalLong.of(Integer.toUnsignedLong(number)), Optional.empty());
  }

  static Effect of(Errno errno) {
    return new Effect(Action.ERRNO, OptionalLong.empty(), Optional.of(errno));
  }

  // ENOSYS is 38, and 89 on MIPS: the number is known only where all architectures agree.
  boolean differsAmong(Collection<Architecture> architectures) {
    return errno.isPresent() && numbersOn(architectures).size() > 1;
  }

  OptionalLong errnoRetOn(Collection<Architecture> architectures) {
    if (errno.isEmpty()) {
      return number;
    }
    Set<Integer> numbers = numbersOn(architectures);
    return OptionalLong.of(numbers.size() == 1 ? numbers.iterator().next() : errno.get().number());
  }

  private Set<Integer> numbersOn(Collection<Architecture> architectures) {
    return architectures.stream()
        .filter(architecture -> ArchitectureInfo.of(architecture).isPresent())
        .map(architecture -> errno.orElseThrow().numberOn(architecture))
        .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    if (errno.isPresent()) {
      return action + "(" + errno.get().symbol() + ")";
    }
    return number.isPresent()
        ? action + "(" + Long.toUnsignedString(number.getAsLong()) + ")"
        : action.toString();
  }
}
