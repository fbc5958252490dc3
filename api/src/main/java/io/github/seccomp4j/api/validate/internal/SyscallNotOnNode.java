package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallNames;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.List;
import java.util.stream.Collectors;

/** Reports calls that the node's architecture and its companions do not have. */
final class SyscallNotOnNode implements ProfileRule {

  private static final String CODE = "syscall-not-on-node";

  @Override
  public void check(Subject subject, Reporter reporter) {
    List<SyscallTable> tables =
        Companions.andNative(subject.architecture()).stream().map(SyscallTable::of).toList();
    for (int i = 0; i < subject.rules().size(); i++) {
      for (Subject.Name name : subject.names(i)) {
        if (SyscallNames.isKnown(name.text())
            && tables.stream().noneMatch(table -> table.isDefined(name.text()))
            && !reporter.isFull(CODE)) {
          reporter.report(
              CODE,
              name.pointer(),
              subject.architecture()
                  + " has no \""
                  + name.text()
                  + "\"; it exists on "
                  + having(name.text()));
        }
      }
    }
  }

  private static String having(String name) {
    List<Architecture> all =
        ArchitectureInfo.all().stream()
            .map(ArchitectureInfo::architecture)
            .filter(architecture -> SyscallTable.of(architecture).isDefined(name))
            .toList();
    return all.stream().map(Architecture::token).collect(Collectors.joining(", "));
  }
}
