package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.syscall.SyscallNames;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.Optional;

/** Reports names that no architecture has a system call for. */
final class UnknownSyscall implements ProfileRule {

  private static final String CODE = "unknown-syscall";

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size() && !reporter.isFull(CODE); i++) {
      for (Subject.Name name : subject.names(i)) {
        if (!name.text().isEmpty()
            && !SyscallNames.isKnown(name.text())
            && !reporter.isFull(CODE)) {
          reporter.report(
              CODE,
              name.pointer(),
              "no architecture has a system call \"" + name.text() + "\"; runtimes skip it",
              Optional.of("a name such as openat, in lower case"),
              suggestion(name.text(), subject));
        }
      }
    }
  }

  private static Optional<String> suggestion(String name, Subject subject) {
    if (name.length() <= 4 && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return SyscallTable.of(subject.architecture())
          .name(Integer.parseInt(name))
          .map(
              call ->
                  "names are never numbers; on "
                      + subject.architecture()
                      + " this is the number of \""
                      + call
                      + '"');
    }
    String stripped = name.strip();
    Optional<String> near =
        SyscallNames.isKnown(stripped) ? Optional.of(stripped) : SyscallNames.nearest(stripped);
    return near.map(call -> "did you mean \"" + call + "\"?");
  }
}
