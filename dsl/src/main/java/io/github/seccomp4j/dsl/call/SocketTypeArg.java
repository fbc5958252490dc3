package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The argument {@code type} of {@code socket}: a {@link SocketType} in the low four bits, flags
 * such as SOCK_CLOEXEC above them.
 *
 * <p>Only the low four bits are compared, as the kernel does (SOCK_TYPE_MASK in include/linux/net.h
 * of Linux 6.18), whatever flags come with them.
 *
 * @param <C> the call
 */
public final class SocketTypeArg<C extends Call<C>> {

  private static final long TYPE_MASK = 0xf;

  private final int index;

  SocketTypeArg(int index) {
    this.index = index;
  }

  /**
   * Asks for one type, with any flags.
   *
   * @param type the type
   * @return (argument &amp; 0xf) == type
   */
  public Condition<C> is(SocketType type) {
    return isOneOf(type);
  }

  /**
   * Asks for one of some types, with any flags.
   *
   * @param first a type
   * @param more further types
   * @return one alternative, so one entry, for each distinct type
   */
  public Condition<C> isOneOf(SocketType first, SocketType... more) {
    List<SocketType> types = new ArrayList<>();
    types.add(first);
    types.addAll(List.of(more));
    Map<Architecture, List<ArgCondition>> mips = new HashMap<>();
    if (!on(Architecture.MIPS, types).equals(on(Architecture.X86_64, types))) {
      Set<Architecture> architectures = SocketType.MIPS_NUMBERING;
      architectures.forEach(architecture -> mips.put(architecture, on(architecture, types)));
    }
    return new Condition<>(on(Architecture.X86_64, types), mips);
  }

  private List<ArgCondition> on(Architecture architecture, List<SocketType> types) {
    return types.stream()
        .map(type -> ArgCondition.maskedEqual(index, TYPE_MASK, type.numberOn(architecture)))
        .distinct()
        .toList();
  }
}
