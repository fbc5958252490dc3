package io.github.seccomp4j.samples.tutorial;

import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The system calls that the kernel's seccomp records in syslog name by number. */
final class SyslogLines {

  private static final Pattern RECORD =
      Pattern.compile("type=1326 .*comm=\"([^\"]*)\".* arch=([0-9a-f]{8}) syscall=(\\d+)");

  private SyslogLines() {}

  /** The lines that the tutorial prints, from the audit Pod's node. */
  static List<String> ofTheTutorial() {
    try (InputStream in = SyslogLines.class.getResourceAsStream("syslog-http-echo.log")) {
      if (in == null) {
        throw new IllegalStateException("syslog-http-echo.log is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names the calls of one program, each once, in the order in which they first occur. */
  static Set<String> callsOf(String program, List<String> lines) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : lines) {
      Matcher record = RECORD.matcher(line);
      if (record.find() && record.group(1).equals(program)) {
        int auditArch = Integer.parseUnsignedInt(record.group(2), 16);
        names.add(nameOf(auditArch, Integer.parseInt(record.group(3))));
      }
    }
    return names;
  }

  private static String nameOf(int auditArch, int nr) {
    return ArchitectureInfo.ofCall(auditArch, nr)
        .flatMap(entry -> SyscallTable.of(entry.architecture()).name(nr))
        .orElse("number " + Integer.toUnsignedString(nr));
  }
}
