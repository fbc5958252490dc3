package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.Observations;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one reader has gathered so far; not thread-safe. */
final class Gathering {

  private static final int SAMPLE_BYTES = 200;

  private final LogOptions options;
  private final Observations.Builder observations = Observations.builder();
  private final List<String> samples = new ArrayList<>();
  private final Set<Finding> findings = new LinkedHashSet<>();
  private long records;
  private long duplicates;
  private long unreadable;
  private long suppressed;
  private long lastSerial = Long.MAX_VALUE;
  private long serialGaps;
  private int untilCheck;
  private boolean hasForgotten;

  Gathering(LogOptions options) {
    this.options = options;
    this.untilCheck = options.keptEventIds();
  }

  LogOptions options() {
    return options;
  }

  CallCounter counter(Subject subject, ObservedCall call) {
    return observations.counter(subject.orElse(options.subject()), call);
  }

  /** Counts an event that was new to its counter, or was not. */
  void counted(boolean isNew) {
    if (isNew) {
      records++;
      // Ids are held at most as often as records were counted.
      if (--untilCheck < 0) {
        makeRoom();
      }
    } else {
      duplicates++;
    }
  }

  private void makeRoom() {
    if (options.keptEventIds() > 0) {
      long held = observations.eventIds();
      if (held > options.keptEventIds()) {
        observations.forgetEventIds();
        hasForgotten = true;
        held = 0;
      }
      untilCheck = (int) (options.keptEventIds() - held);
    } else {
      // The ids are dropped at the end; until then what fits in memory is told apart.
      observations.forgetEventIds();
      untilCheck = LogOptions.DEFAULTS.keptEventIds();
    }
  }

  void counted(long calls) {
    records += calls;
  }

  void unreadable(byte[] bytes, int start, int end) {
    unreadable++;
    if (samples.size() < LogReading.MOST_SAMPLES) {
      samples.add(Bytes.text(bytes, start, Math.min(end, start + SAMPLE_BYTES)));
    }
  }

  void suppressed(long lines) {
    suppressed += lines;
  }

  /** Notes a record's serial number; it starts again at every boot. */
  void serial(long serial) {
    if (serial > lastSerial) {
      serialGaps += serial - lastSerial - 1;
    }
    lastSerial = serial;
  }

  void find(Finding finding) {
    findings.add(finding);
  }

  LogReading reading(LogFormat format) {
    boolean isKernel =
        format.equals(LogFormat.KERNEL)
            || format.equals(LogFormat.SYSLOG_RFC3164)
            || format.equals(LogFormat.SYSLOG_RFC5424);
    if (suppressed > 0) {
      findings.add(
          Finding.of(
              "log-lines-suppressed",
              Severity.WARNING,
              "the kernel did not print "
                  + suppressed
                  + " lines; calls may be missing (kernel.printk_ratelimit=0 prints all)"));
    }
    if (unreadable > 0) {
      findings.add(
          Finding.of(
              "log-records-unreadable",
              Severity.WARNING,
              unreadable + " records have no readable architecture and number"));
    }
    if (isKernel && serialGaps > 0) {
      findings.add(
          Finding.of(
              "log-serial-gaps",
              Severity.INFO,
              "up to " + serialGaps + " audit records between those read are not in the log"));
    }
    if (hasForgotten) {
      findings.add(
          Finding.of(
              "log-event-ids-forgotten",
              Severity.INFO,
              "more than "
                  + options.keptEventIds()
                  + " events: a record repeated later than that counts twice"));
    }
    Observations all = observations.build();
    return new LogReading(
        format,
        options.keptEventIds() == 0 ? all.withoutEventIds() : all,
        records,
        duplicates,
        unreadable,
        samples,
        suppressed,
        isKernel ? serialGaps : 0,
        List.copyOf(findings));
  }
}
