package io.github.seccomp4j.api.learn.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of audit records. */
class AuditReaderTest {

  private static final String HEAD = "type=SECCOMP msg=audit(1595347770.013:88): auid=0 ";
  private static final String WHO = "pid=7 comm=\"sh\" exe=\"/bin/sh\" sig=0 ";
  private static final String CALL = "arch=c000003e syscall=63 compat=0 ip=0x1 code=0x7ffc0000";
  private static final Subject SHELL = Subject.ofProgram("/bin/sh", "sh");

  private static LogReading read(String... lines) {
    return LogReader.read(List.of(lines), LogOptions.DEFAULTS);
  }

  private static Subject subject(LogReading reading) {
    return reading.observations().subjects().firstKey();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type=SECCOMP msg=audit(",
        "type=1326 msg=audit(",
        "type=UNKNOWN[1326] msg=audit(",
        "node=w1 type=SECCOMP msg=audit(",
        "audit: type=1326 audit(",
        "[ 1639.653131] audit: type=1326 audit(",
        "<5>[ 1639.653131] audit: type=1326 audit(",
        "Jul  6 15:37:40 w1 kernel: [369128.669452] audit: type=1326 audit(",
        "Jul  6 15:37:40 w1 kernel: audit: type=1326 audit(",
        "<5>1 2020-08-17T21:47:35.000000Z w1 kernel - - - audit: type=1326 audit(",
        "2026-11-23T22:56:18.123+00:00 w1 kernel: audit: type=1326 audit("
      })
  void recordsAreFoundBehindEveryHead(String head) {
    LogReading reading = read(head + "1595347770.013:88): auid=0 " + WHO + CALL);
    assertThat(reading.records()).isOne();
    assertThat(subject(reading)).isEqualTo(head.contains("w1") ? SHELL.withNode("w1") : SHELL);
    assertThat(reading.observations().calls().firstKey())
        .isEqualTo(ObservedCall.ofNumber(Architecture.X86_64, 63));
    assertThat(reading.observations().calls().values().iterator().next().firstSeen())
        .hasValue(1595347770013L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type=SYSCALL msg=audit(1.000:7): arch=c000003e syscall=59 comm=\"ls\" exe=\"/bin/ls\"",
        "type=ANOM_ABEND msg=audit(1.000:7): comm=\"type=1326\" exe=\"/x\" arch=c000003e syscall=1",
        "audit: type=1400 audit(1.000:9): apparmor=\"DENIED\" comm=\"type=1326\"",
        "node=type=SECCOMP type=SYSCALL msg=audit(1.000:7): arch=c000003e syscall=59 x=1",
        "kernel: usb 1-1: new device",
        "node=w1",
        "type=",
        "type=SECCOM",
        "audit(",
        "audit[12",
        ""
      })
  void otherLinesAreNoise(String line) {
    LogReading reading =
        LogReader.read(List.of(line), LogOptions.DEFAULTS.withFormat(LogFormat.AUDITD_RAW));
    assertThat(reading.observations().isEmpty()).isTrue();
    assertThat(reading.unreadable()).isZero();
  }

  @Test
  void aRecordIsUnreadableWhereverItWasCut() {
    String line = HEAD + WHO + CALL;
    int compat = line.indexOf("compat");
    for (int end = line.indexOf("auid"); end < line.length(); end++) {
      LogReading reading = read(line.substring(0, end));
      // A number that nothing follows may have lost digits.
      boolean isWhole = end >= compat;
      assertThat(reading.records()).as(line.substring(0, end)).isEqualTo(isWhole ? 1 : 0);
      assertThat(reading.unreadable()).as(line.substring(0, end)).isEqualTo(isWhole ? 0 : 1);
    }
    assertThat(read(line.substring(0, compat - 2)).unreadableSamples())
        .containsExactly(line.substring(0, compat - 2));
  }

  @ParameterizedTest
  @CsvSource({
    "c000003e, 63, SCMP_ARCH_X86_64, 63",
    "c000003e, 1073741887, SCMP_ARCH_X32, 1073741887",
    "40000003, 122, SCMP_ARCH_X86, 122",
    "c00000b7, 160, SCMP_ARCH_AARCH64, 160",
    "80000016, 122, SCMP_ARCH_S390X, 122",
    "16, 122, SCMP_ARCH_S390, 122",
    "c000003e, 99999, SCMP_ARCH_X86_64, 99999",
    "c000003e, -1, SCMP_ARCH_X86_64, -1"
  })
  void numbersAreThoseOfTheirEntry(String arch, int nr, String architecture, int number) {
    LogReading reading =
        read(HEAD + WHO + "arch=" + arch + " syscall=" + nr + " compat=1 ip=0x1 code=0x7ffc0000");
    assertThat(reading.observations().calls().keySet())
        .containsExactly(ObservedCall.ofNumber(new Architecture(architecture), number));
  }

  @Test
  void anUnknownArchitectureIsUnreadable() {
    assertThat(read(HEAD + WHO + CALL.replace("c000003e", "deadbeef")).unreadable()).isOne();
    assertThat(read(HEAD + WHO + CALL.replace("syscall=63", "syscall=4294967296")).unreadable())
        .isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "0x80000000, SCMP_ACT_KILL_PROCESS",
    "0x0, SCMP_ACT_KILL_THREAD",
    "0x30000, SCMP_ACT_TRAP",
    "0x50000, SCMP_ACT_ERRNO",
    "0x7fc00000, SCMP_ACT_NOTIFY",
    "0x7ff00000, SCMP_ACT_TRACE",
    "0x7ffc0000, SCMP_ACT_LOG"
  })
  void codesAreActionsWithAndWithoutWhatFollows(String code, String action) {
    String line = HEAD + WHO + CALL.replace("0x7ffc0000", code);
    String words = "AUID=\"unset\" UID=\"root\" ARCH=i386 SYSCALL=unknown-syscall(-1)";
    for (String whole : List.of(line, line + words, line + '\u001d' + words)) {
      LogReading reading = read(whole);
      assertThat(reading.observations().calls())
          .as(whole)
          .hasSize(1)
          .containsKey(ObservedCall.ofNumber(Architecture.X86_64, 63));
      assertThat(reading.observations().calls().values().iterator().next().actions())
          .as(whole)
          .containsExactly(new Action(action));
    }
  }

  @Test
  void namesAreDecoded() {
    LogReading reading =
        read(HEAD + "pid=7 comm=7820747970653D313332362079 exe=2F6F70742F636166C3A9 sig=0 " + CALL);
    assertThat(subject(reading)).isEqualTo(Subject.ofProgram("/opt/caf\u00e9", "x type=1326 y"));
  }

  @Test
  void aLabelCannotBecomeAName() {
    LogReading reading =
        read(HEAD + "subj=docker-default (enforce) exe=\"/bin/forged\" " + WHO + CALL);
    assertThat(subject(reading)).isEqualTo(SHELL);
  }

  @Test
  void nullIsNoName() {
    LogReading reading = read(HEAD + "pid=7 comm=\"sh\" exe=(null) sig=0 " + CALL);
    assertThat(subject(reading).executable()).isEmpty();
  }

  @Test
  void processesAreToldApartOnRequest() {
    LogReading reading =
        LogReader.read(
            List.of(HEAD + WHO + CALL, HEAD + WHO.replace("pid=7", "pid=8") + CALL),
            LogOptions.DEFAULTS.withProcesses(true));
    assertThat(reading.observations().subjects().keySet())
        .containsExactly(SHELL.withProcess(7), SHELL.withProcess(8));
  }

  @Test
  void anEventCountsOncePerMachine() {
    String line = HEAD + WHO + CALL;
    LogReading reading = read(line, line, "node=w1 " + line, "node=w1 " + line);
    assertThat(reading.records()).isEqualTo(2);
    assertThat(reading.duplicates()).isEqualTo(2);
  }

  @Test
  void aRecordWithoutAReadableIdStillCounts() {
    String line = "type=SECCOMP msg=audit(?): auid=0 " + WHO + CALL;
    assertThat(read(line, line).records()).isEqualTo(2);
  }

  @Test
  void journaldWritesAnEventTwice() {
    String kernel =
        "Nov 23 22:56:18 vm kernel: audit: type=1326 audit(1795474578.563:81): auid=0 " + WHO;
    String audit = "Nov 23 22:56:18 vm audit[7]: SECCOMP auid=0 " + WHO;
    LogReading reading = read(kernel + CALL, audit + CALL, audit + CALL, audit + CALL);
    // Without an id, equal lines are as many events as there are of them.
    assertThat(reading.format()).isEqualTo(LogFormat.JOURNALD_SHORT);
    assertThat(reading.records()).isEqualTo(3);
    assertThat(reading.duplicates()).isOne();
    LogReading reverse = read(audit + CALL, kernel + CALL);
    assertThat(reverse.records()).isOne();
    assertThat(reverse.duplicates()).isOne();
  }

  @Test
  void suppressedLinesAreCounted() {
    LogReading reading =
        read(
            "[ 1694.298899] kauditd_printk_skb: 20 callbacks suppressed",
            "[ 1699.298899] kauditd_printk_skb: 22 callbacks suppressed",
            "[ 1699.298899] net_ratelimit: 7 callbacks suppressed");
    assertThat(reading.suppressed()).isEqualTo(42);
    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactly("log-lines-suppressed");
  }
}
