package io.github.seccomp4j.samples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a log of auditd's for {@link ReadLog}. */
public final class WriteLog {

  private WriteLog() {}

  /**
   * Writes the log, with hexadecimal names and records written twice.
   *
   * @param arguments a file and how many bytes to write at least
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected a file and its size");
    }
    AuditLog.write(Path.of(arguments[0]), Long.parseLong(arguments[1]), false);
  }
}
