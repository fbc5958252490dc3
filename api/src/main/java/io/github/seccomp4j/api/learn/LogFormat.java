package io.github.seccomp4j.api.learn;

import io.github.seccomp4j.model.OpenToken;
import java.util.List;
import java.util.Objects;

/**
 * How a log writes down calls.
 *
 * @param token the format's name
 */
public record LogFormat(String token) implements OpenToken {

  /** Lines of the kernel: {@code [ 1639.653131] audit: type=1326 audit(...)}. */
  public static final LogFormat KERNEL = new LogFormat("kernel-ring-buffer");

  /** Lines of syslog as RFC 3164 has them: {@code Jul 6 15:37:40 host kernel: ...}. */
  public static final LogFormat SYSLOG_RFC3164 = new LogFormat("syslog-rfc3164");

  /** Lines of syslog as RFC 5424 has them: {@code <5>1 2020-08-17T21:47:35Z host kernel - - - }. */
  public static final LogFormat SYSLOG_RFC5424 = new LogFormat("syslog-rfc5424");

  /** Lines of auditd: {@code type=SECCOMP msg=audit(...)}. */
  public static final LogFormat AUDITD_RAW = new LogFormat("auditd-raw");

  /** Lines of auditd that repeat fields in words after the byte 0x1D. */
  public static final LogFormat AUDITD_ENRICHED = new LogFormat("auditd-enriched");

  /** Lines of {@code journalctl -o short}. */
  public static final LogFormat JOURNALD_SHORT = new LogFormat("journald-short");

  /** Objects of {@code journalctl -o json}, one on a line. */
  public static final LogFormat JOURNALD_JSON = new LogFormat("journald-export-json");

  /** Objects of the security-profiles-operator's JSON enricher, one on a line. */
  public static final LogFormat OPERATOR_JSON = new LogFormat("spo-enricher-json");

  /** Lines of the security-profiles-operator's log enricher. */
  public static final LogFormat OPERATOR_KLOG = new LogFormat("spo-enricher-klog");

  /** Lines of strace, with any of its columns. */
  public static final LogFormat STRACE = new LogFormat("strace");

  /** The table of {@code strace -c}. */
  public static final LogFormat STRACE_SUMMARY = new LogFormat("strace-summary");

  /** Events of Inspektor Gadget, one object on a line or an array of them. */
  public static final LogFormat INSPEKTOR_GADGET = new LogFormat("inspektor-gadget");

  /** A profile, as oci-seccomp-bpf-hook writes one: what it allows was seen. */
  public static final LogFormat PROFILE = new LogFormat("profile");

  /** Lines of several of these formats, or of none. */
  public static final LogFormat MIXED = new LogFormat("mixed");

  private static final List<LogFormat> RECOGNIZED =
      List.of(
          KERNEL,
          SYSLOG_RFC3164,
          SYSLOG_RFC5424,
          AUDITD_RAW,
          AUDITD_ENRICHED,
          JOURNALD_SHORT,
          JOURNALD_JSON,
          OPERATOR_JSON,
          OPERATOR_KLOG,
          STRACE,
          STRACE_SUMMARY,
          INSPEKTOR_GADGET,
          PROFILE,
          MIXED);

  /**
   * Makes a format of its name.
   *
   * @param token the format's name
   */
  public LogFormat {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the formats that have a constant here.
   *
   * @return unmodifiable
   */
  public static List<LogFormat> recognized() {
    return RECOGNIZED;
  }

  /**
   * Tells whether lines of the format are the kernel's audit records, whoever wrote them down.
   *
   * @return true for the kernel's ring buffer, syslog, auditd and journald
   */
  public boolean isAudit() {
    return RECOGNIZED.indexOf(this) >= 0 && RECOGNIZED.indexOf(this) <= 6;
  }

  @Override
  public boolean isRecognized() {
    return RECOGNIZED.contains(this);
  }

  @Override
  public String toString() {
    return token;
  }
}
