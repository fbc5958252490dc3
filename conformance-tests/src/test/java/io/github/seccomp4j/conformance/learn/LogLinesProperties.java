package io.github.seccomp4j.conformance.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.log.LogOptions;
import io.github.seccomp4j.api.learn.log.LogReader;
import io.github.seccomp4j.conformance.Campaign;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A line reads the same among others as alone. Among others, records of the usual form are read by
 * words of eight bytes, beyond their end and by what was read before; alone, byte by byte.
 */
class LogLinesProperties {

  // Gives the last line company, and is no record.
  private static final String NOISE =
      "type=CWD msg=audit(1.000:1): cwd=\"" + "/d".repeat(100) + '"';

  private static final List<String> INSERTED =
      List.of(" ", "\"", "\u001d", "A", "=", "\r", "0", "f", ")", "\u00e9", " pid=1", "p", "-");

  @Provide
  Arbitrary<List<String>> logs() {
    Arbitrary<String> head =
        Arbitraries.of(
            "type=SECCOMP msg=audit(",
            "type=1326 msg=audit(",
            "node=w1 type=SECCOMP msg=audit(",
            "[ 1639.653131] audit: type=1326 audit(",
            "Jul  6 15:37:40 w1 kernel: audit: type=1326 audit(");
    return Combinators.combine(head, Arbitraries.randomValue(random -> random.nextLong()))
        .as((start, seed) -> changed(start + record(new Random(seed)), new Random(seed)))
        .list()
        .ofMaxSize(30);
  }

  private static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String record(Random random) {
    return pick(random, List.of("1595347770", "1595347779", "999999999"))
        + "."
        + pick(random, List.of("013", "999"))
        + ":"
        + pick(random, List.of("1", "88", "7654321", "12345678", "987654321", "1234567890123"))
        + "): auid=4294967295 uid=0 gid=0 ses=1"
        + pick(random, List.of("", " subj=unconfined", " subj=spc_t:p pid", " subj=a (enforce)"))
        + " pid="
        + pick(random, List.of("7", "4194304", "123456789"))
        + " comm="
        + pick(random, List.of("\"sh\"", "\"a b\"", "75206E", "\"containerd-shim\"", "\"x\""))
        + " exe="
        + pick(random, List.of("\"/bin/sh\"", "2F6F70742F6120", "(null)", "\"/usr/bin/nginx\""))
        + " sig="
        + pick(random, List.of("0", "31"))
        + " arch="
        + pick(random, List.of("c000003e", "40000003", "c00000b7", "16", "deadbeef"))
        + " syscall="
        + pick(random, List.of("0", "59", "435", "1073741887", "12345678", "4294967296"))
        + " compat="
        + pick(random, List.of("0", "1"))
        + " ip=0x"
        + pick(random, List.of("1", "46fe1f", "7f0123456789", "ffffffffff600400"))
        + " code="
        + pick(random, List.of("0x7ffc0000", "0x0", "0x50000", "0x30000", "0x80000000"))
        + pick(
            random, List.of("", "\u001dAUID=\"unset\" UID=\"root\"", "AUID=\"unset\" ARCH=i386"));
  }

  /** Spoils one line of three. */
  private static String changed(String line, Random random) {
    int from = random.nextInt(line.length());
    return switch (random.nextInt(9)) {
      case 0 -> line.substring(0, from);
      case 1 -> line.substring(0, from) + line.substring(from + 1);
      case 2 -> line.substring(0, from) + pick(random, INSERTED) + line.substring(from);
      default -> line;
    };
  }

  @Property(seed = Campaign.SEED)
  void aLineReadsTheSameAloneAndAmongOthers(
      @ForAll("logs") List<String> log, @ForAll boolean keepsProcesses) throws IOException {
    LogOptions options =
        LogOptions.DEFAULTS.withFormat(LogFormat.AUDITD_RAW).withProcesses(keepsProcesses);
    List<String> lines = new ArrayList<>(log);
    lines.add(NOISE);

    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    LogReading together = LogReader.read(new ByteArrayInputStream(bytes), options);

    LogReading parts = LogReader.read(List.of(), options);
    for (String line : lines) {
      parts = parts.merge(LogReader.read(List.of(line), options));
    }
    assertThat(together.observations()).isEqualTo(parts.observations());
    assertThat(together.records()).isEqualTo(parts.records());
    assertThat(together.duplicates()).isEqualTo(parts.duplicates());
    assertThat(together.unreadable()).isEqualTo(parts.unreadable());
  }
}
