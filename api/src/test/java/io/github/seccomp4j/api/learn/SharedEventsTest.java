package io.github.seccomp4j.api.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sources that know different parts of a subject tell of the same events. */
class SharedEventsTest {

  private static final Subject SHELL = Subject.ofProgram("/bin/sh", "sh");
  private static final Subject ENRICHED =
      Subject.UNKNOWN.withExecutable("/bin/sh").withPod("shop", "web").withNode("w1");
  private static final ObservedCall READ = ObservedCall.ofName(Architecture.X86_64, "read");

  private static Observations seen(Subject subject, long... serials) {
    Observations.Builder builder = Observations.builder();
    LongStream.of(serials)
        .forEach(serial -> builder.counter(subject, READ).add(1_600_000_000_000L, serial));
    return builder.build();
  }

  /** Counts the events of all, merged in every order. */
  private static long events(Observations... parts) {
    List<Observations> all = new ArrayList<>(List.of(parts));
    long events = merged(all).events(READ);
    for (int i = 0; i < parts.length; i++) {
      Collections.rotate(all, 1);
      assertThat(merged(all).events(READ)).isEqualTo(events);
    }
    return events;
  }

  private record Merged(Observations all) {
    long events(ObservedCall call) {
      CallObservation seen = all.calls().get(call);
      return seen == null ? 0 : seen.count();
    }
  }

  private static Merged merged(List<Observations> parts) {
    return new Merged(parts.stream().reduce(Observations.EMPTY, Observations::merge));
  }

  @Test
  void theSameEventOfSubjectsThatMayBeOneCountsOnce() {
    assertThat(events(seen(SHELL, 1, 2), seen(ENRICHED, 2, 3))).isEqualTo(3);
    assertThat(events(seen(SHELL, 1, 2), seen(SHELL.withNode("w1"), 1, 2))).isEqualTo(2);
    assertThat(events(seen(SHELL, 1), seen(ENRICHED, 1), seen(Subject.UNKNOWN, 1))).isOne();
  }

  @Test
  void subjectsThatContradictEachOtherHaveEventsOfTheirOwn() {
    assertThat(events(seen(SHELL, 1), seen(Subject.ofProgram("/bin/cat", "cat"), 1))).isEqualTo(2);
    assertThat(events(seen(SHELL.withNode("w2"), 1), seen(ENRICHED, 1))).isEqualTo(2);
    // What says less joins one of two, and not both into one.
    assertThat(events(seen(SHELL.withNode("w1"), 1), seen(SHELL.withNode("w2"), 1), seen(SHELL, 1)))
        .isEqualTo(2);
  }

  @Test
  void withoutIdsNothingIsShared() {
    assertThat(
            events(seen(SHELL, 1).withoutEventIds(), seen(SHELL.withNode("w1"), 1), seen(SHELL, 1)))
        .isEqualTo(2);
  }
}
