package io.github.seccomp4j.api.learn.log;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.ObservedArgument;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of strace's lines. */
class StraceReaderTest {

  private static LogReading read(String... lines) {
    return LogReader.read(List.of(lines), LogOptions.DEFAULTS.withFormat(LogFormat.STRACE));
  }

  private static long count(LogReading reading, String name) {
    var seen = reading.observations().calls().get(ObservedCall.ofName(Architecture.X86_64, name));
    return seen == null ? 0 : seen.count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "123 ",
        "[pid   123] ",
        "123<my sh> ",
        "12:00:29 ",
        "123 12:00:29.370066 ",
        "123 1795474545.881983 ",
        "123      0.000042 ",
        "[00007f76ddae6ad7] ",
        "123 [  57] ",
        "123 12:00:29.370066 [00007f76ddae6ad7] ",
        "123 12:00:29.370066 [????????????????] "
      })
  void columnsBeforeTheCallAreSkipped(String columns) {
    LogReading reading = read(columns + "fork() = 124 <0.000004>");
    assertThat(count(reading, "fork")).isOne();
    assertThat(reading.records()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strace: Process 88107 attached",
        "123 +++ exited with 0 +++",
        "123 --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED} ---",
        "+++ killed by SIGSYS +++",
        "hello(world), says the program",
        "[",
        "<... ",
        "12",
        ""
      })
  void otherLinesAreNoise(String line) {
    assertThat(read(line).observations().isEmpty()).isTrue();
    assertThat(read(line).unreadable()).isZero();
  }

  @Test
  void aCallWithoutANameIsUnreadable() {
    assertThat(read("123 ???( <unfinished ...>").unreadable()).isOne();
  }

  @Test
  void anInterruptedCallCountsOnce() {
    LogReading reading =
        read(
            "1 read(3, <unfinished ...>",
            "2 <... wait4 resumed>) = 1",
            "1 <... read resumed>\"a) = 1 write(1\", 10) = 10");
    assertThat(count(reading, "read")).isOne();
    // Its start lies before the log.
    assertThat(count(reading, "wait4")).isOne();
    assertThat(count(reading, "write")).isZero();
  }

  @Test
  void modesChangeTheEntry() {
    LogReading reading =
        read(
            "[ Process PID=9 runs in 32 bit mode. ]",
            "9 uname(0x1) = 0",
            "8 uname(0x1) = 0",
            "[ Process PID=9 runs in x32 mode. ]",
            "9 uname(0x1) = 0",
            "[ Process PID=9 runs in 64 bit mode. ]",
            "9 uname(0x1) = 0");
    assertThat(reading.observations().calls().keySet())
        .containsExactly(
            ObservedCall.ofNumber(Architecture.X32, 0x40000000 + 63),
            ObservedCall.ofNumber(Architecture.X86, 122),
            ObservedCall.ofNumber(Architecture.X86_64, 63));
    assertThat(count(reading, "uname")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "fstatat, 262",
    "newfstatat, 262",
    "pread, 17",
    "umount, 166",
    "prlimit, 302",
    "newuname, 63",
    "syscall_0x1c7, 455",
    "syscall_455, 455"
  })
  void otherNamesAreTheTablesCalls(String name, int number) {
    assertThat(read(name + "(0x1) = 0").observations().calls().keySet())
        .containsExactly(ObservedCall.ofNumber(Architecture.X86_64, number));
  }

  @Test
  void anUnknownNameStaysAName() {
    ObservedCall call = read("newcall(0x1) = 0").observations().calls().firstKey();
    assertThat(call.writtenName()).contains("newcall");
    assertThat(call.number()).isEmpty();
  }

  @Test
  void callsBelongToTheProgramLastExecuted() {
    LogReading reading =
        read(
            "1 execve(\"/bin/sh\", [\"sh\"], 0x1) = 0",
            "1 vfork( <unfinished ...>",
            "2 execve(\"/bin/true\", [\"true\"], 0x1 <unfinished ...>",
            "1 <... vfork resumed>)              = 2",
            "2 <... execve resumed>)             = 0",
            "2 exit_group(0) = ?",
            "1 execve(\"/nowhere\", [\"x\"], 0x1) = -1 ENOENT (No such file or directory)",
            "1 getpid() = 1");
    var subjects = reading.observations().subjects();
    assertThat(subjects.keySet())
        .extracting(subject -> subject.executable().orElse(""))
        .containsExactly("/bin/sh", "/bin/true");
    assertThat(requireNonNull(subjects.get(subjects.lastKey())).keySet())
        .containsExactly(ObservedCall.ofName(Architecture.X86_64, "exit_group"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "socket(AF_ALG, SOCK_SEQPACKET!SOCK_CLOEXEC, 0) = 3|0|38",
        "socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP) = 3|2|6",
        "socket(0x2c /* AF_??? */, SOCK_RAW, 0) = -1 EAFNOSUPPORT (x)|0|44",
        "ioctl(3</dev/pts/0<char 136:0>>, TIOCGWINSZ, {ws_row=0}) = 0|1|21523",
        "prctl(PR_SET_NAME, \"a, b\") = 0|0|15",
        "clone(child_stack=NULL, flags=CLONE_VM, x=1) = 7|0|256",
        "unshare(CLONE_NEWUSER) = 0|0|268435456"
      })
  void argumentsAreNumbers(String line, int index, long value) {
    LogReading reading = read(line.replace('!', '|'));
    assertThat(reading.observations().calls().values().iterator().next().arguments().get(index))
        .isEqualTo(ObservedArgument.ofValue(value));
  }

  @Test
  void anUnreadableArgumentIsCounted() {
    LogReading reading = read("ioctl(3, SOME_REQUEST or OTHER, 0x1) = 0");
    var argument =
        requireNonNull(
            reading.observations().calls().values().iterator().next().arguments().get(1));
    assertThat(argument.unread()).isOne();
    assertThat(argument.values()).isEmpty();
  }
}
