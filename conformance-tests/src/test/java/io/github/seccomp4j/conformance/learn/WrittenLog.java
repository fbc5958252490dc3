package io.github.seccomp4j.conformance.learn;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Logs of calls that are known beforehand, in every format that is read. */
final class WrittenLog {

  private static final long SECOND = 1_600_000_000L;

  /** All formats but the one that stands for several. */
  static final List<LogFormat> FORMATS =
      LogFormat.recognized().stream().filter(format -> !format.equals(LogFormat.MIXED)).toList();

  private final LogFormat format;
  private final Architecture architecture;

  WrittenLog(LogFormat format, Architecture architecture) {
    this.format = format;
    this.architecture = architecture;
  }

  /** Writes each call once, by names that the architecture numbers. */
  List<String> lines(List<String> names) {
    List<String> lines = new ArrayList<>();
    if (format.equals(LogFormat.STRACE_SUMMARY)) {
      lines.add("% time     seconds  usecs/call     calls    errors syscall");
      lines.add("------ ----------- ----------- --------- --------- ----------------");
    }
    if (format.equals(LogFormat.PROFILE)) {
      lines.add("{\"defaultAction\": \"SCMP_ACT_ERRNO\", \"syscalls\": [{\"names\": [");
      lines.add("\"" + String.join("\", \"", names) + "\"");
      lines.add("], \"action\": \"SCMP_ACT_ALLOW\", \"args\": []}]}");
      return lines;
    }
    for (int i = 0; i < names.size(); i++) {
      lines.add(line(names.get(i), i + 1));
    }
    if (format.equals(LogFormat.STRACE_SUMMARY)) {
      lines.add("------ ----------- ----------- --------- --------- ----------------");
      lines.add("100.00    0.000000           0       " + names.size() + "           total");
    }
    return lines;
  }

  private String line(String name, int serial) {
    String record = record(name, serial);
    String id = "audit(" + SECOND + ".123:" + serial + "): ";
    return switch (format.token()) {
      case "kernel-ring-buffer" -> "[ 1639.653131] audit: type=1326 " + id + record;
      case "syslog-rfc3164" ->
          "Jul  6 15:37:40 host kernel: [369128.669452] audit: type=1326 " + id + record;
      case "syslog-rfc5424" ->
          "<5>1 2020-09-13T12:26:40.123000Z host kernel - - - audit: type=1326 " + id + record;
      case "auditd-raw" -> "type=SECCOMP msg=" + id + record;
      case "auditd-enriched" ->
          "type=SECCOMP msg="
              + id
              + record
              + "\u001dAUID=\"unset\" UID=\"root\" ARCH=x86_64 SYSCALL=unknown-syscall(-1)";
      case "journald-short" -> "Sep 13 12:26:40 host kernel: audit: type=1326 " + id + record;
      case "journald-export-json" ->
          "{\"_TRANSPORT\": \"kernel\", \"SYSLOG_IDENTIFIER\": \"kernel\", \"MESSAGE\": \"audit:"
              + " type=1326 "
              + id
              + record.replace("\"", "\\\"")
              + "\"}";
      case "spo-enricher-json" ->
          String.format(
              Locale.ROOT,
              "{\"version\": \"spo/v1_alpha\", \"auditID\": \"%08x-0-0-0-0\", \"timestamp\":"
                  + " \"2020-09-13T12:26:40Z\", \"executable\": \"/bin/p\", \"cmdLine\": \"p\","
                  + " \"uid\": 0, \"gid\": 0, \"pid\": 7, \"node\": {\"name\": \"n\"}, \"resource\":"
                  + " {\"pod\": \"p\", \"namespace\": \"d\", \"container\": \"c\"}, \"syscalls\":"
                  + " [\"%s\"]}",
              serial,
              name);
      case "spo-enricher-klog" ->
          "I0913 12:26:40.123000 1843190 enricher.go:136] log-enricher \"msg\"=\"audit\""
              + " \"container\"=\"c\" \"executable\"=\"/bin/p\" \"namespace\"=\"d\" \"node\"=\"n\""
              + " \"pid\"=7 \"pod\"=\"p\" \"syscallID\"="
              + number(name)
              + " \"syscallName\"=\""
              + name
              + "\" \"timestamp\"=\""
              + SECOND
              + ".123:"
              + serial
              + "\" \"type\"=\"seccomp\"";
      case "strace" -> "88107 12:26:40.123000 " + name + "(0x1, 0x2) = 0";
      case "strace-summary" -> "  0.00    0.000000           0         1           " + name;
      case "inspektor-gadget" ->
          "{\"syscall\": \""
              + name
              + "\", \"code\": \"SECCOMP_RET_LOG\", \"comm\": \"p\", \"pid\": 7}";
      default -> throw new IllegalArgumentException(format.token());
    };
  }

  private String record(String name, int serial) {
    return "auid=4294967295 uid=0 gid=0 ses=4294967295 pid="
        + (serial + 100)
        + " comm=\"p\" exe=\"/bin/p\" sig=0 arch="
        + Integer.toHexString(ArchitectureInfo.of(architecture).orElseThrow().auditArch())
        + " syscall="
        + number(name)
        + " compat=0 ip=0x46fe1f code=0x7ffc0000";
  }

  private int number(String name) {
    return SyscallTable.of(architecture).number(name);
  }
}
