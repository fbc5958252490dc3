package io.github.seccomp4j.conformance.syscall;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.UnsignedArbitraries;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Errno;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallNames;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Names and numbers lead to each other on every architecture. */
class SyscallTableProperties {

  @Example
  void everyEntryLeadsToItselfByNameAndNumber() {
    List<ArchitectureInfo> all = ArchitectureInfo.all();
    assertThat(all).hasSize(23);
    for (ArchitectureInfo info : all) {
      SyscallTable table = SyscallTable.of(info.architecture());
      assertThat(table.names())
          .as(table.toString())
          .hasSizeGreaterThan(250)
          .doesNotHaveDuplicates();
      for (String name : table.names()) {
        int number = table.number(name);
        assertThat(number).as(name).isNotNegative();
        assertThat(table.name(number)).contains(name);
        assertThat(table.isDefined(name)).isTrue();
        assertThat(SyscallNames.isKnown(name)).isTrue();
      }
    }
  }

  @Property(seed = Campaign.SEED)
  void aNumberLeadsToItselfOrNowhere(
      @ForAll("architectures") Architecture architecture, @ForAll("numbers") int number) {
    SyscallTable table = SyscallTable.of(architecture);
    assertThat(table.name(number).map(table::number).orElse(number)).isEqualTo(number);
    assertThat(table.name(number).isPresent() && number < 0).isFalse();
  }

  @Property(seed = Campaign.SEED)
  void aNameLeadsToItselfOrIsAbsent(
      @ForAll("architectures") Architecture architecture, @ForAll("names") String name) {
    SyscallTable table = SyscallTable.of(architecture);
    int number = table.number(name);
    assertThat(table.isDefined(name)).isEqualTo(number != SyscallTable.ABSENT);
    assertThat(table.names().contains(name)).isEqualTo(table.isDefined(name));
    if (number != SyscallTable.ABSENT) {
      assertThat(table.name(number)).contains(name);
    }
  }

  @Property(seed = Campaign.SEED)
  void aCallBehindAnotherIsReachedThroughIt(
      @ForAll("architectures") Architecture architecture, @ForAll("names") String name) {
    SyscallTable table = SyscallTable.of(architecture);
    table
        .multiplexed(name)
        .ifPresent(
            way -> {
              assertThat(table.isDefined(way.call())).isTrue();
              assertThat(table.reachedThrough(way.call(), way.firstArgument())).contains(name);
            });
  }

  @Example
  void everyErrorLeadsToItselfBySymbolAndNumber() {
    for (Errno errno : Errno.all()) {
      assertThat(Errno.ofSymbol(errno.symbol())).contains(errno);
      assertThat(Errno.ofNumber(errno.number()).map(Errno::number)).contains(errno.number());
    }
  }

  @Property(seed = Campaign.SEED)
  void theNearestNameIsAKnownOne(@ForAll("names") String name) {
    SyscallNames.nearest(name).ifPresent(near -> assertThat(SyscallNames.isKnown(near)).isTrue());
  }

  @Provide
  Arbitrary<Architecture> architectures() {
    return Arbitraries.of(
        ArchitectureInfo.all().stream().map(ArchitectureInfo::architecture).toList());
  }

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(-1, 600)),
        Tuple.of(2, Arbitraries.integers().between(0, 600).map(n -> n + 0x4000_0000)),
        Tuple.of(2, Arbitraries.integers().between(4000, 6600)),
        Tuple.of(1, UnsignedArbitraries.numbers().map(Long::intValue)));
  }

  @Provide
  Arbitrary<String> names() {
    return ProfileArbitraries.syscallNames();
  }
}
