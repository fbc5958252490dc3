package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The counters of what one subject calls through one entry, by number. Not thread-safe.
 *
 * <p>Numbers of one entry are close together, so that a number's low bits are its place.
 */
final class EntryCounters {

  private static final int FIRST_SIZE = 16;

  private final Gathering gathering;
  private final Subject subject;
  private final int auditArchitecture;
  private int[] numbers = new int[FIRST_SIZE];
  private @Nullable CallCounter[] counters = new @Nullable CallCounter[FIRST_SIZE];
  private int size;

  /**
   * Makes a table without calls.
   *
   * @param auditArchitecture the entry's AUDIT_ARCH value
   */
  EntryCounters(Gathering gathering, Subject subject, int auditArchitecture) {
    this.gathering = gathering;
    this.subject = subject;
    this.auditArchitecture = auditArchitecture;
  }

  int auditArchitecture() {
    return auditArchitecture;
  }

  /**
   * Finds the counter of a call.
   *
   * @return null if no architecture has the AUDIT_ARCH value
   */
  @Nullable CallCounter counter(int number) {
    int at = place(number);
    CallCounter found = counters[at];
    return found == null ? add(number, at) : found;
  }

  /** Finds where a number is, or is to be. */
  private int place(int number) {
    int mask = numbers.length - 1;
    int at = number & mask;
    while (counters[at] != null && numbers[at] != number) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private @Nullable CallCounter add(int number, int at) {
    Optional<ArchitectureInfo> entry = ArchitectureInfo.ofCall(auditArchitecture, number);
    if (entry.isEmpty()) {
      return null;
    }
    CallCounter added =
        gathering.counter(subject, ObservedCall.ofNumber(entry.get().architecture(), number));
    numbers[at] = number;
    counters[at] = added;
    if (++size * 2 > numbers.length) {
      grow();
    }
    return added;
  }

  private void grow() {
    int[] oldNumbers = numbers;
    @Nullable CallCounter[] oldCounters = counters;
    numbers = new int[oldNumbers.length * 2];
    counters = new @Nullable CallCounter[oldNumbers.length * 2];
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldCounters[i] != null) {
        int at = place(oldNumbers[i]);
        numbers[at] = oldNumbers[i];
        counters[at] = oldCounters[i];
      }
    }
  }
}
