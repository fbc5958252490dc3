package io.github.seccomp4j.samples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes a log as auditd writes one in its enriched form: six lines of ten are seccomp records, the
 * rest are records of other types. The same log for the same size.
 */
final class AuditLog {

  private static final List<String> COMMANDS =
      List.of(
          "nginx",
          "java",
          "redis-server",
          "node",
          "python3",
          "postgres",
          "envoy",
          "containerd-shim");

  /** A name with a blank, as the kernel writes it. */
  private static final String HEX_COMMAND = "75206E616D65";

  private static final String HEX_EXECUTABLE = "2F6F70742F6D79206170702F72756E";

  private AuditLog() {}

  /**
   * Writes a log.
   *
   * @param file where to
   * @param size how many bytes to write at least
   * @param isPlain whether to leave out hexadecimal names and records written twice
   * @throws IOException if the file cannot be written
   */
  static void write(Path file, long size, boolean isPlain) throws IOException {
    Random random = new Random(1326);
    long written = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
      for (int n = 1; written < size; n++) {
        String line = line(n, random, isPlain);
        boolean isTwice = !isPlain && random.nextInt(20) == 0;
        for (int i = isTwice ? 0 : 1; i < 2; i++) {
          out.write(line);
          written += line.length();
        }
      }
    }
  }

  private static String line(int n, Random random, boolean isPlain) {
    long millis = n * 13L / 10;
    String event =
        String.format(
            Locale.ROOT,
            "msg=audit(%d.%03d:%d): ",
            1_795_000_000L + millis / 1000,
            millis % 1000,
            100_000 + n);
    String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
    int process = 2000 + random.nextInt(30_000);
    int kind = random.nextInt(10);
    if (kind < 6) {
      boolean isHex = !isPlain && random.nextInt(10) == 0;
      return "type=SECCOMP "
          + event
          + "auid=4294967295 uid="
          + random.nextInt(2000)
          + " gid=0 ses=4294967295 subj=unconfined pid="
          + process
          + (isHex
              ? " comm=" + HEX_COMMAND + " exe=" + HEX_EXECUTABLE
              : " comm=\"" + command + "\" exe=\"/usr/bin/" + command + "\"")
          + " sig=0 arch=c000003e syscall="
          + random.nextInt(451)
          + " compat=0 ip=0x7f"
          + String.format(Locale.ROOT, "%010x", random.nextLong() & 0xffffffffffL)
          + " code=0x7ffc0000\u001dAUID=\"unset\" UID=\"root\" GID=\"root\" ARCH=x86_64 SYSCALL=x\n";
    }
    if (kind < 9) {
      return "type=SYSCALL "
          + event
          + "arch=c000003e syscall="
          + random.nextInt(451)
          + " success=yes exit=0 a0="
          + Integer.toHexString(random.nextInt())
          + " a1="
          + Integer.toHexString(random.nextInt())
          + " a2=0 a3=0 items=0 ppid=1 pid="
          + process
          + " auid=4294967295 uid=0 gid=0 euid=0 suid=0 fsuid=0 egid=0 sgid=0 fsgid=0 tty=(none)"
          + " ses=4294967295 comm=\""
          + command
          + "\" exe=\"/usr/bin/"
          + command
          + "\" subj=unconfined key=(null)\n";
    }
    return "type=USER_ACCT "
        + event
        + "pid="
        + process
        + " uid=0 auid=4294967295 ses=4294967295 subj=unconfined msg='op=PAM:accounting"
        + " grantors=pam_permit acct=\"root\" exe=\"/usr/sbin/cron\" hostname=? addr=?"
        + " terminal=cron res=success'\n";
  }
}
