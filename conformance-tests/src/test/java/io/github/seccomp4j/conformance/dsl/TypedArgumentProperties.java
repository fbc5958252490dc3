package io.github.seccomp4j.conformance.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.dsl.Calls;
import io.github.seccomp4j.dsl.call.AddressFamily;
import io.github.seccomp4j.dsl.call.Condition;
import io.github.seccomp4j.dsl.call.SocketCall;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A typed condition on an int holds for a register exactly if it holds for its low half. */
class TypedArgumentProperties {

  private static final long INT = 0xffff_ffffL;

  @Property(seed = Campaign.SEED)
  void comparisonsAreThoseOfTheLowHalf(
      @ForAll("registers") long register, @ForAll("ints") long value, @ForAll("ints") long other) {
    long read = register & INT;

    assertThat(holds(Calls.SOCKET.protocol().is(value), register)).isEqualTo(read == value);
    assertThat(holds(Calls.SOCKET.protocol().isNot(value), register)).isEqualTo(read != value);
    assertThat(holds(Calls.SOCKET.protocol().isAtMost(value), register)).isEqualTo(read <= value);
    assertThat(holds(Calls.SOCKET.protocol().isAtLeast(value), register)).isEqualTo(read >= value);
    assertThat(holds(Calls.SOCKET.protocol().isNoneOf(value, other), register))
        .isEqualTo(read != value && read != other);
    assertThat(
            holds(
                Calls.SOCKET.protocol().isBetween(Math.min(value, other), Math.max(value, other)),
                register))
        .isEqualTo(Math.min(value, other) <= read && read <= Math.max(value, other));
    if (value > 0 && value < INT) {
      assertThat(holds(Calls.SOCKET.protocol().isLessThan(value), register))
          .isEqualTo(read < value);
      assertThat(holds(Calls.SOCKET.protocol().isGreaterThan(value), register))
          .isEqualTo(read > value);
    }
  }

  @Property(seed = Campaign.SEED)
  void twoExceptionsHoldTogether(
      @ForAll("registers") long register,
      @ForAll("families") int one,
      @ForAll("families") int two) {
    List<List<ArgCondition>> alternatives =
        Calls.SOCKET
            .where(
                Calls.SOCKET.domain().isNot(AddressFamily.of(one)),
                Calls.SOCKET.domain().isNot(AddressFamily.of(two)))
            .alternativesOn(Architecture.X86_64);

    assertThat(alternatives).allSatisfy(all -> assertThat(all).hasSize(1));
    assertThat(alternatives.stream().anyMatch(all -> holds(all.get(0), register)))
        .isEqualTo((register & INT) != one && (register & INT) != two);
  }

  private static boolean holds(Condition<SocketCall> condition, long register) {
    return condition.alternativesOn(Architecture.X86_64).stream()
        .anyMatch(alternative -> holds(alternative, register));
  }

  private static boolean holds(ArgCondition masked, long register) {
    return (register & masked.value()) == masked.valueTwo().orElseThrow();
  }

  @Provide
  Arbitrary<Long> ints() {
    return Arbitraries.longs().between(0, INT);
  }

  // Near the values of the other arbitraries as often as anywhere.
  @Provide
  Arbitrary<Long> registers() {
    return Arbitraries.oneOf(
        Arbitraries.longs(),
        Arbitraries.longs().between(0, 64),
        Arbitraries.longs().between(0, 64).map(low -> low | 1L << 32));
  }

  @Provide
  Arbitrary<Integer> families() {
    return Arbitraries.integers().between(0, 64);
  }
}
