package io.github.seccomp4j.api.learn.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.Subject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryCountersTest {

  private static final int X86_64 = 0xc000003e;

  private static EntryCounters counters(int auditArchitecture) {
    return new EntryCounters(
        new Gathering(LogOptions.DEFAULTS), Subject.UNKNOWN, auditArchitecture);
  }

  @Test
  void everyNumberKeepsItsCounter() {
    EntryCounters counters = counters(X86_64);
    Map<Integer, CallCounter> first = new HashMap<>();
    for (int number = 0; number < 500; number++) {
      // Numbers of x32, and others with the same low bits.
      for (int base : new int[] {0, 1 << 30, 1 << 12, -1 << 16}) {
        CallCounter counter = counters.counter(base + number);
        assertThat(counter).isNotNull();
        if (counter != null) {
          first.put(base + number, counter);
        }
      }
    }
    assertThat(first.values()).doesNotHaveDuplicates();
    first.forEach((number, counter) -> assertThat(counters.counter(number)).isSameAs(counter));
  }

  @Test
  void anUnknownArchitectureHasNone() {
    assertThat(counters(0xdeadbeef).counter(1)).isNull();
  }
}
