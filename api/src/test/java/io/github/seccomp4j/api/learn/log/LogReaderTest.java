package io.github.seccomp4j.api.learn.log;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real logs, made in November 2026 with Linux 6.1, auditd 3.0.9, systemd 252 and strace 6.1. */
class LogReaderTest {

  private static final String LINE =
      "type=SECCOMP msg=audit(1595347770.000:%d): auid=0 uid=0 gid=0 ses=1 pid=7 comm=\"sh\""
          + " exe=\"/bin/sh\" sig=0 arch=c000003e syscall=%d compat=0 ip=0x1 code=0x7ffc0000\n";

  private static Path file(String name) throws URISyntaxException {
    return Path.of(requireNonNull(LogReaderTest.class.getResource(name)).toURI());
  }

  @ParameterizedTest
  @CsvSource({
    "audit-raw.log, auditd-enriched, 5, 0, 0, 0",
    "audit-enriched.log, auditd-enriched, 5, 0, 0, 0",
    "kernel-ring-buffer.log, kernel-ring-buffer, 18, 0, 46, 26",
    "syslog-http-echo.log, syslog-rfc3164, 8, 0, 0, 17",
    "journald-export.jsonl, journald-export-json, 2, 2, 0, 0",
    "journald-short.log, journald-short, 2, 2, 0, 0",
    "strace-c.txt, strace-summary, 29, 0, 0, 0",
    "strace-f.txt, strace, 220, 0, 0, 0",
    "strace-f-tt-T-i-y.txt, strace, 86, 0, 0, 0",
    "strace-n.txt, strace, 30, 0, 0, 0",
    "strace-personality.txt, strace, 2, 0, 0, 0",
    "strace-sigsys-tail.txt, strace, 3, 0, 0, 0"
  })
  void realLogsAreReadWhole(
      String name, String format, long records, long duplicates, long suppressed, long gaps)
      throws IOException, URISyntaxException {
    LogReading reading = LogReader.read(file(name), LogOptions.DEFAULTS);
    assertThat(reading.format()).isEqualTo(new LogFormat(format));
    assertThat(reading.records()).isEqualTo(records);
    assertThat(reading.observations().events()).isEqualTo(records);
    assertThat(reading.duplicates()).isEqualTo(duplicates);
    assertThat(reading.suppressed()).isEqualTo(suppressed);
    assertThat(reading.serialGaps()).isEqualTo(gaps);
    assertThat(reading.unreadable()).isZero();
  }

  @Test
  void everyWayInGivesTheSame(@TempDir Path folder) throws IOException, URISyntaxException {
    Path file = file("kernel-ring-buffer.log");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Path gzipFile = folder.resolve("deeper/log.1");
    Files.createDirectories(requireNonNull(gzipFile.getParent()));
    Files.write(gzipFile, packed.toByteArray());
    LogReading expected = LogReader.read(file, LogOptions.DEFAULTS);
    assertThat(LogReader.read(text.lines().toList(), LogOptions.DEFAULTS)).isEqualTo(expected);
    assertThat(LogReader.read(new StringReader(text), LogOptions.DEFAULTS)).isEqualTo(expected);
    assertThat(LogReader.read(new StringReader(text.replace("\n", "\r\n")), LogOptions.DEFAULTS))
        .isEqualTo(expected);
    assertThat(LogReader.read(new ByteArrayInputStream(packed.toByteArray()), LogOptions.DEFAULTS))
        .isEqualTo(expected);
    assertThat(LogReader.read(folder, LogOptions.DEFAULTS)).isEqualTo(expected);
  }

  @Test
  void aFileThatIsThereTwiceCountsOnce(@TempDir Path folder)
      throws IOException, URISyntaxException {
    Path file = file("kernel-ring-buffer.log");
    Files.copy(file, folder.resolve("a"));
    Files.copy(file, folder.resolve("b"));
    LogReading once = LogReader.read(file, LogOptions.DEFAULTS);
    LogReading twice = LogReader.read(folder, LogOptions.DEFAULTS);
    assertThat(twice.observations()).isEqualTo(once.observations());
    assertThat(twice.records()).isEqualTo(18);
    assertThat(twice.duplicates()).isEqualTo(18);
  }

  @Test
  void anEmptyFolderHoldsNothing(@TempDir Path folder) throws IOException {
    assertThat(LogReader.read(folder, LogOptions.DEFAULTS).observations().isEmpty()).isTrue();
  }

  @Test
  void severalThreadsReadWhatOneReads(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.log");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 90_000; i++) {
      // Some events are written twice, and at places where parts meet too.
      text.append(LINE.formatted(i - i % 7 % 2, i % 400));
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
    LogReading one = LogReader.read(file, LogOptions.DEFAULTS);
    LogReading four = LogReader.read(file, LogOptions.DEFAULTS.withThreads(4));
    assertThat(four.observations()).isEqualTo(one.observations());
    assertThat(four.records()).isEqualTo(one.records());
    assertThat(four.duplicates()).isEqualTo(one.duplicates());
  }

  @Test
  void whatIsOutsideTheWindowIsLeftOut() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add(LINE.formatted(i, i).replace("7770.000", "777" + i + ".000").strip());
    }
    LogReading reading =
        LogReader.read(lines, LogOptions.DEFAULTS.withWindow(1595347772000L, 1595347775000L));
    assertThat(reading.observations().calls().keySet())
        .containsExactly(
            ObservedCall.ofNumber(Architecture.X86_64, 2),
            ObservedCall.ofNumber(Architecture.X86_64, 3),
            ObservedCall.ofNumber(Architecture.X86_64, 4));
  }

  @Test
  void idsAreForgottenBeforeTheyFillTheMemory() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      lines.add(LINE.formatted(i, 1).strip());
    }
    LogReading all = LogReader.read(lines, LogOptions.DEFAULTS.withKeptEventIds(50));
    assertThat(all.records()).isEqualTo(100);
    assertThat(all.observations().events()).isEqualTo(100);
    assertThat(all.findings()).extracting(Finding::code).contains("log-event-ids-forgotten");
    LogReading none = LogReader.read(lines, LogOptions.DEFAULTS.withKeptEventIds(0));
    assertThat(none.observations())
        .isEqualTo(LogReader.read(lines, LogOptions.DEFAULTS).observations().withoutEventIds());
  }
}
