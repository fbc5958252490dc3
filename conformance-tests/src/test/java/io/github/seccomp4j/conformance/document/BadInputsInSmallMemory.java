package io.github.seccomp4j.conformance.document;

import io.github.seccomp4j.conformance.documents.BadInput;
import io.github.seccomp4j.conformance.documents.BadInputs;
import io.github.seccomp4j.model.document.ReadLimits;
import io.github.seccomp4j.model.document.ReadMode;
import io.github.seccomp4j.model.document.ReadOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * Reads all bad inputs in the mode that the only argument names and prints, on the last line, how
 * many milliseconds of processor time that took; a program of its own, to be run with little
 * memory.
 */
final class BadInputsInSmallMemory {

  private static final long SLOW_MILLIS = 300;

  private BadInputsInSmallMemory() {}

  public static void main(String[] args) {
    ReadOptions options = new ReadOptions(ReadMode.valueOf(args[0]), ReadLimits.DEFAULT);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long total = 0;
    for (BadInput input : BadInputs.all()) {
      byte[] bytes = input.bytes();
      long start = clock.getCurrentThreadCpuTime();
      BadInputReading.of(input, bytes, options);
      long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
      total += millis;
      if (millis >= SLOW_MILLIS) {
        System.out.printf(Locale.ROOT, "%s %d ms%n", input, millis);
      }
    }
    System.out.println(total);
  }
}
