package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What two profiles differ in when the order of rules and names does not count. */
final class ProfileRows {

  private ProfileRows() {}

  /** One name of one rule. */
  private record Row(String name, SyscallRule rest) {

    @Override
    public String toString() {
      return name + " " + rest.action() + rest.args() + rest.errnoRet();
    }
  }

  static Optional<String> difference(SeccompProfile found, SeccompProfile expected) {
    SeccompProfile foundHead = found.toBuilder().syscalls(List.of()).build();
    SeccompProfile expectedHead = expected.toBuilder().syscalls(List.of()).build();
    if (!foundHead.equals(expectedHead)) {
      return Optional.of("found " + foundHead + ", expected " + expectedHead);
    }
    Set<Row> missing = rows(expected);
    missing.removeAll(rows(found));
    Set<Row> surplus = rows(found);
    surplus.removeAll(rows(expected));
    return missing.isEmpty() && surplus.isEmpty()
        ? Optional.empty()
        : Optional.of("missing " + missing + ", surplus " + surplus);
  }

  private static Set<Row> rows(SeccompProfile profile) {
    Set<Row> rows = new LinkedHashSet<>();
    for (SyscallRule rule : profile.syscalls()) {
      SyscallRule rest = rule.toBuilder().names(List.of()).build();
      rule.names().forEach(name -> rows.add(new Row(name, rest)));
    }
    return rows;
  }
}
