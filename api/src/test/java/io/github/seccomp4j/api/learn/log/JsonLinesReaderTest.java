package io.github.seccomp4j.api.learn.log;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects of journald, of the operator and of Inspektor Gadget. */
class JsonLinesReaderTest {

  private static final String RECORD =
      "audit: type=1326 audit(1594430227.000:9869): auid=0 pid=7 comm=\"sh\" exe=\"/bin/sh\" sig=0"
          + " arch=c000003e syscall=318 compat=0 ip=0x6 code=0x80000000";

  private static LogReading read(String... lines) {
    return LogReader.read(List.of(lines), LogOptions.DEFAULTS);
  }

  private static String message(String transport, String text) {
    return "{\"_TRANSPORT\":\""
        + transport
        + "\",\"MESSAGE\":\""
        + text.replace("\"", "\\\"")
        + "\"}";
  }

  @Test
  void bothRecordsOfAnEventAreOne() {
    LogReading reading =
        read(
            message("kernel", RECORD),
            "{\"_TRANSPORT\":\"audit\",\"_AUDIT_TYPE\":\"1326\",\"_AUDIT_ID\":\"9869\","
                + "\"_SOURCE_REALTIME_TIMESTAMP\":\"1594430227000000\",\"_COMM\":\"sh\","
                + "\"_EXE\":\"/bin/sh\",\"_AUDIT_FIELD_ARCH\":\"c000003e\","
                + "\"_AUDIT_FIELD_SYSCALL\":\"318\",\"_AUDIT_FIELD_CODE\":\"0x80000000\","
                + "\"MESSAGE\":\"SECCOMP auid=0\"}");
    assertThat(reading.format()).isEqualTo(LogFormat.JOURNALD_JSON);
    assertThat(reading.records()).isOne();
    assertThat(reading.duplicates()).isOne();
    assertThat(reading.observations().subjects().firstKey())
        .isEqualTo(Subject.ofProgram("/bin/sh", "sh"));
  }

  @Test
  void missingFieldsAreTakenFromTheMessage() {
    LogReading reading =
        read(
            "{\"_TRANSPORT\":\"audit\",\"_AUDIT_TYPE_NAME\":\"SECCOMP\",\"MESSAGE\":\"SECCOMP "
                + RECORD.substring(RECORD.indexOf("auid")).replace("\"", "\\\"")
                + "\"}");
    assertThat(reading.records()).isOne();
    assertThat(reading.observations().calls().keySet())
        .containsExactly(ObservedCall.ofNumber(Architecture.X86_64, 318));
    assertThat(reading.observations().calls().values().iterator().next().actions())
        .containsExactly(Action.KILL_PROCESS);
  }

  @Test
  void bytesAndRepeatedFieldsAreTexts() {
    StringBuilder bytes = new StringBuilder();
    for (byte b : RECORD.getBytes(StandardCharsets.UTF_8)) {
      bytes.append(bytes.isEmpty() ? "" : ",").append(b);
    }
    String transport = "{\"_TRANSPORT\":\"kernel\",\"MESSAGE\":";
    LogReading reading =
        read(
            transport + "[" + bytes + "]}",
            transport + "[\"" + RECORD.replace("\"", "\\\"") + "\",\"second\"]}");
    assertThat(reading.records()).isOne();
    assertThat(reading.duplicates()).isOne();
  }

  @Test
  void whatAProgramLogsIsNotBelieved() {
    LogReading reading =
        read(
            message("kernel", "usb 1-1: new device"),
            message("syslog", RECORD),
            message("stdout", RECORD),
            message("journal", RECORD));
    assertThat(reading.observations().isEmpty()).isTrue();
    assertThat(reading.unreadable()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"_TRANSPORT\":\"audit\",\"_AUDIT_TYPE\":\"1326\",\"MESSAGE\":\"SECCOMP auid=0\"}",
        "{\"_TRANSPORT\":\"audit\",\"_AUDIT_TYPE\":\"1326\",\"_AUDIT_FIELD_ARCH\":\"c000003e\"}",
        "{\"_TRANSPORT\":\"audit\",\"_AUDIT_TYPE\":\"1326\",\"MESSAGE\":\"SEC",
        "{\"auditID\":\"a\",\"syscalls\":[]}",
        "{\"auditID\":\"a\",\"syscalls\":[7]}",
        "{\"auditID\":\"a\",\"syscalls\":[\"read\"",
        "{\"comm\":\"a\",\"syscall\":\"\"}"
      })
  void recordsThatCannotBeReadAreCounted(String line) {
    LogReading reading =
        LogReader.read(List.of(line), LogOptions.DEFAULTS.withFormat(LogFormat.JOURNALD_JSON));
    assertThat(reading.unreadable()).isOne();
    assertThat(reading.unreadableSamples()).containsExactly(line);
    assertThat(reading.observations().isEmpty()).isTrue();
  }

  @Test
  void theOperatorsCallsAreThoseOfTheImpliedArchitecture() {
    String line =
        "{\"version\":\"spo/v1_alpha\",\"auditID\":\"daf477ed\",\"timestamp\":"
            + "\"2020-08-05T04:51:03.013Z\",\"executable\":\"/bin/sh\",\"node\":{\"name\":\"n1\"},"
            + "\"resource\":{\"pod\":\"p\",\"namespace\":\"ns\",\"container\":\"c\"},"
            + "\"syscalls\":[\"read\",\"newcall\"]}";
    LogReading reading =
        LogReader.read(
            List.of(line, line, line.replace("daf477ed", "daf477ee")),
            LogOptions.DEFAULTS.withArchitecture(Architecture.AARCH64));
    assertThat(reading.format()).isEqualTo(LogFormat.OPERATOR_JSON);
    assertThat(reading.records()).isEqualTo(2);
    assertThat(reading.duplicates()).isOne();
    assertThat(reading.findings()).extracting(Finding::code).contains("log-architecture-implied");
    assertThat(reading.observations().subjects().firstKey())
        .isEqualTo(
            Subject.UNKNOWN
                .withExecutable("/bin/sh")
                .withPod("ns", "p")
                .withContainer("c")
                .withNode("n1"));
    assertThat(reading.observations().calls().keySet())
        .containsExactly(
            ObservedCall.ofNumber(Architecture.AARCH64, 63),
            ObservedCall.ofName(Architecture.AARCH64, "newcall"));
  }

  @Test
  void gadgetsHaveFlatAndNestedMembers() {
    LogReading reading =
        read(
            "{\"node\":\"n\",\"namespace\":\"ns\",\"pod\":\"p\",\"container\":\"c\",\"pid\":7,"
                + "\"comm\":\"sh\",\"syscall\":\"mkdir\",\"code\":\"log\"}",
            "[{\"timestamp\":\"2024-10-03T09:51:34.123456789Z\",\"code\":\"SECCOMP_RET_LOG\","
                + "\"syscall\":\"SYS_MKDIR\",\"proc\":{\"comm\":\"sh\",\"pid\":7},\"k8s\":{"
                + "\"node\":\"n\",\"namespace\":\"ns\",\"podName\":\"p\",\"containerName\":\"c\"}}]");
    assertThat(reading.format()).isEqualTo(LogFormat.INSPEKTOR_GADGET);
    assertThat(reading.observations().subjects().keySet())
        .containsExactly(
            Subject.UNKNOWN.withCommand("sh").withPod("ns", "p").withContainer("c").withNode("n"));
    var seen =
        requireNonNull(
            reading.observations().calls().get(ObservedCall.ofNumber(Architecture.X86_64, 83)));
    assertThat(seen.count()).isEqualTo(2);
    assertThat(seen.actions()).containsExactly(Action.LOG);
    assertThat(seen.firstSeen()).hasValue(1727949094123L);
  }

  @Test
  void gadgetsMayNamePodLabels() {
    LogReading reading =
        read("{\"syscall\":\"mkdir\",\"k8s\":{\"podLabels\":\"app=web,tier=front\"}}");
    assertThat(reading.observations().subjects().firstKey().labels())
        .isEqualTo(Map.of("app", "web", "tier", "front"));
  }

  @Test
  void aRecordedProfileIsRead() {
    LogReading reading =
        read(
            "{",
            "  \"defaultAction\": \"SCMP_ACT_ERRNO\", \"architectures\": [\"SCMP_ARCH_X86_64\"],",
            "  \"syscalls\": [{\"names\": [\"close\", \"read\"], \"action\": \"SCMP_ACT_ALLOW\","
                + " \"args\": []}]",
            "}");
    assertThat(reading.format()).isEqualTo(LogFormat.PROFILE);
    assertThat(reading.observations().calls().keySet())
        .containsExactly(
            ObservedCall.ofNumber(Architecture.X86_64, 0),
            ObservedCall.ofNumber(Architecture.X86_64, 3));
    assertThat(reading.findings()).extracting(Finding::code).contains("log-is-profile");
    assertThat(read("{\"defaultAction\": 7").unreadable()).isOne();
  }
}
