package io.github.seccomp4j.api.learn.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.CallObservation;
import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read by words of eight bytes, and what is left to be read byte by byte. */
class UsualRecordsTest {

  private static final String RECORD =
      "1595347770.013:88): auid=4294967295 uid=0 gid=0 ses=1 subj=spc_t pid=7 comm=\"sh\""
          + " exe=\"/bin/sh\" sig=0 arch=c000003e syscall=63 compat=0 ip=0x7f40 code=0x7ffc0000";

  private final Gathering gathering = new Gathering(LogOptions.DEFAULTS);
  private final EventBatch batch = new EventBatch(gathering);
  private final UsualRecords records =
      new UsualRecords(gathering, new SubjectTable(gathering), batch);

  private int read(String record) {
    byte[] bytes =
        (record + "\ntype=CWD msg=audit(1.000:1): " + "x".repeat(128) + '\n')
            .getBytes(StandardCharsets.UTF_8);
    return records.read(bytes, 0, bytes.length, "");
  }

  private LogReading reading() {
    batch.flush();
    return gathering.reading(LogFormat.AUDITD_RAW);
  }

  @Test
  void readsAllThatIsWanted() {
    assertThat(read(RECORD)).isEqualTo(RECORD.length());
    assertThat(read(RECORD)).isEqualTo(RECORD.length());
    assertThat(read(RECORD.replace(":88)", ":4294967295)"))).isPositive();
    assertThat(read(RECORD.replace("1595347770", "1595347899").replace("63 ", "0 "))).isPositive();

    LogReading reading = reading();
    assertThat(reading.records()).isEqualTo(3);
    assertThat(reading.duplicates()).isOne();
    assertThat(reading.observations().subjects())
        .containsOnlyKeys(Subject.ofProgram("/bin/sh", "sh"));
    CallObservation seen =
        reading.observations().calls().get(ObservedCall.ofNumber(Architecture.X86_64, 63));
    assertThat(seen).isNotNull();
    if (seen != null) {
      assertThat(seen.firstSeen()).hasValue(1595347770013L);
      assertThat(seen.lastSeen()).hasValue(1595347770013L);
      assertThat(seen.actions()).containsExactly(Action.LOG);
    }
    assertThat(reading.observations().calls().get(ObservedCall.ofNumber(Architecture.X86_64, 0)))
        .isNotNull()
        .satisfies(read -> assertThat(read.firstSeen()).hasValue(1595347899013L));
  }

  @ParameterizedTest
  @CsvSource({
    "1595347770., 159534777.",
    ".013:, .01:",
    ":88), :88",
    " pid=7, ''",
    " pid=7, ' pid=x'",
    " pid=7, ' pid=123456789'",
    "subj=spc_t, 'subj=spc\u001dt'",
    "' exe=', ' exit='",
    "c000003e, deadbeef",
    "c000003e, c000003e0",
    "syscall=63, syscall=",
    "syscall=63, syscall=-1",
    "syscall=63, syscall=1073741887",
    "' compat=0', ''",
    "compat=0, compat=x",
    "ip=0x7f40, ip=7f40",
    "ip=0x7f40, ip=0x7f4012345678901234567890123456",
    "code=0x7ffc0000, code=0x",
    "code=0x7ffc0000, code=0x7ffc0000 pid=8",
    "code=0x7ffc0000, code=0x7ffc00000"
  })
  void leavesWhatIsUnusual(String text, String instead) {
    assertThat(read(RECORD.replace(text, instead))).isEqualTo(Bytes.ABSENT);
    assertThat(reading().observations().isEmpty()).isTrue();
  }

  @Test
  void leavesWhatNothingFollows() {
    byte[] bytes = (RECORD + '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(records.read(bytes, 0, bytes.length, "")).isEqualTo(Bytes.ABSENT);
  }

  @Test
  void noStepGoesPastALineFeed() {
    for (int cut = 1; cut < RECORD.length() - "0x7ffc0000".length(); cut++) {
      assertThat(read(RECORD.substring(0, cut) + '\n' + RECORD.substring(cut)))
          .as(RECORD.substring(0, cut))
          .isEqualTo(Bytes.ABSENT);
    }
  }
}
