package io.github.seccomp4j.api.learn.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.CallObservation;
import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import org.junit.jupiter.api.Test;

class EventBatchTest {

  private static final ObservedCall READ = ObservedCall.ofName(Architecture.X86_64, "read");
  private static final ObservedCall WRITE = ObservedCall.ofName(Architecture.X86_64, "write");

  @Test
  void everyEventArrivesOnce() {
    Gathering gathering = new Gathering(LogOptions.DEFAULTS);
    CallCounter read = gathering.counter(Subject.UNKNOWN, READ);
    CallCounter write = gathering.counter(Subject.UNKNOWN, WRITE);
    EventBatch batch = new EventBatch(gathering);
    for (long serial = 0; serial < 3000; serial++) {
      batch.add(serial % 3 == 0 ? write : read, 1_600_000_000_000L + serial, serial, Action.LOG);
    }
    batch.add(write, 1_600_000_000_000L, 0, Action.ERRNO);
    batch.add(write, 1_600_000_009_000L, 4000, null);
    batch.flush();
    batch.flush();

    LogReading reading = gathering.reading(LogFormat.AUDITD_RAW);
    assertThat(reading.records()).isEqualTo(3001);
    assertThat(reading.duplicates()).isOne();
    assertThat(reading.observations().calls().get(READ))
        .isNotNull()
        .returns(2000L, CallObservation::count);
    // What a duplicate says of the action does not count.
    assertThat(reading.observations().calls().get(WRITE))
        .isNotNull()
        .returns(1001L, CallObservation::count)
        .satisfies(seen -> assertThat(seen.actions()).containsExactly(Action.LOG));
  }
}
