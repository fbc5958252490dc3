package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.resolve.SymbolicErrno;
import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a container runtime refuses a document, in the runtime's own words.
 *
 * <p>Sources: observed with containerd 2.3.4, containers/common 0.21.0 to 0.68.0, containers-golang
 * 0.5.0 and moby 20.10.4 to 29.4.3; the words CRI-O puts before it with CRI-O 1.29.13 and 1.36.3.
 */
final class Refusals {

  private final Release release;
  private final Reporter reporter;
  private Optional<String> first = Optional.empty();

  private Refusals(Release release, Reporter reporter) {
    this.release = release;
    this.reporter = reporter;
  }

  /** Says that the decoder fails. */
  static String decoding(Release release, String source, String goMessage) {
    return switch (release.runtime()) {
      case CONTAINERD -> "decoding seccomp profile failed \"" + source + "\": " + goMessage;
      case DOCKER -> "Decoding seccomp profile failed: " + goMessage;
      default -> wrapped(release, "decoding seccomp profile failed: " + goMessage);
    };
  }

  /** Says that the file cannot be opened or read. */
  static String loading(Release release, String source, String reason) {
    return switch (release.runtime()) {
      case CONTAINERD -> "cannot load seccomp profile \"" + source + "\": " + reason;
      case CRI_O ->
          (release.isAtLeast("1.28.0")
                  ? "setup seccomp: "
                  : release.isAtLeast("1.21.0") ? "setup seccomp: from field: " : "")
              + (release.isAtLeast("1.21.0")
                  ? "unable to load local profile \""
                  : "cannot load seccomp profile \"")
              + source
              + "\": "
              + reason;
      default -> reason;
    };
  }

  /** Says that the program stops, as Go does for a missing value. */
  static String panic() {
    return "runtime error: invalid memory address or nil pointer dereference";
  }

  private static String wrapped(Release release, String message) {
    if (release.runtime() != ContainerRuntime.CRI_O || !release.isAtLeast("1.28.0")) {
      return message;
    }
    return (release.isAtLeast("1.30.0")
            ? "setup seccomp: apply profile from bytes: load local profile: "
            : "setup seccomp: load local profile: ")
        + message;
  }

  /**
   * Checks what the conditional readers check after decoding; reports everything they refuse.
   *
   * @return the message about the first
   */
  static Optional<String> after(
      ConditionalProfile read, ReleaseFields fields, Architecture architecture, Reporter reporter) {
    Refusals refusals = new Refusals(fields.release(), reporter);
    if (fields.release().runtime() != ContainerRuntime.CONTAINERD) {
      refusals.kernelVersions(read, fields);
      refusals.both(read);
      refusals.errors(read, fields, architecture);
    }
    return refusals.first;
  }

  private void kernelVersions(ConditionalProfile read, ReleaseFields fields) {
    for (int i = 0; i < read.syscalls().size(); i++) {
      ConditionalRule rule = read.syscalls().get(i);
      kernelVersion(rule.includes(), "/syscalls/" + i + "/includes/minKernel", fields);
      kernelVersion(rule.excludes(), "/syscalls/" + i + "/excludes/minKernel", fields);
    }
  }

  private void kernelVersion(Optional<RuleFilter> filter, String pointer, ReleaseFields fields) {
    filter
        .flatMap(RuleFilter::minKernel)
        .filter(text -> !text.isEmpty() && !fields.ignores(pointer))
        .filter(text -> KernelVersion.tryParse(text).isEmpty())
        .ifPresent(
            text ->
                refuse(
                    "malformed-kernel-version",
                    pointer,
                    "\"" + text + "\" is no kernel version",
                    "write major.minor, such as 4.8",
                    "Decoding seccomp profile failed: invalid kernel version: \""
                        + text
                        + "\", expected \"<kernel>.<major>\""));
  }

  private void both(ConditionalProfile read) {
    boolean wordy =
        release.runtime() == ContainerRuntime.DOCKER && release.isAtLeast("23.0.0-beta");
    if (!read.architectures().isEmpty() && !read.archMap().isEmpty()) {
      refuse(
          "architectures-and-arch-map",
          "/archMap",
          release + " refuses a profile with both architectures and archMap",
          "remove one of them",
          said(wordy, "'architectures' and 'archMap'", "'architectures' or 'archMap'"));
    }
    for (int i = 0; i < read.syscalls().size(); i++) {
      ConditionalRule rule = read.syscalls().get(i);
      if (rule.name().filter(name -> !name.isEmpty()).isPresent() && !rule.names().isEmpty()) {
        refuse(
            "name-and-names",
            "/syscalls/" + i + "/name",
            release + " refuses a rule with both name and names",
            "keep names",
            said(wordy, "'name' and 'names'", "'name' or 'names'"));
      }
    }
  }

  private static String said(boolean wordy, String both, String either) {
    return (wordy ? "both " : "")
        + both
        + (wordy ? " are" : " were")
        + " specified in the seccomp profile, use either "
        + either;
  }

  private void errors(ConditionalProfile read, ReleaseFields fields, Architecture architecture) {
    error(read.defaultErrno(), "/defaultErrno", fields, architecture);
    for (int i = 0; i < read.syscalls().size(); i++) {
      error(read.syscalls().get(i).errno(), "/syscalls/" + i + "/errno", fields, architecture);
    }
  }

  private void error(
      Optional<String> word, String pointer, ReleaseFields fields, Architecture architecture) {
    Stream.of(word)
        .flatMap(Optional::stream)
        .filter(text -> !text.isEmpty() && !fields.ignores(pointer))
        .filter(text -> SymbolicErrno.numberOf(text, architecture).isEmpty())
        .forEach(
            text ->
                refuse(
                    "unknown-errno",
                    pointer,
                    "\"" + text + "\" is no error",
                    "write a symbol such as EPERM, or a decimal number",
                    "unknown errno " + text));
  }

  private void refuse(String code, String pointer, String message, String fix, String said) {
    reporter.report(code, pointer, message, fix);
    if (first.isEmpty()) {
      first = Optional.of(wrapped(release, said));
    }
  }
}
