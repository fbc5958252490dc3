package io.github.seccomp4j.api.syscall;

import java.util.ArrayList;
import java.util.List;

/** The data file of the groups, read once. */
final class GroupFile {

  private final List<SyscallGroup> groups = new ArrayList<>();
  private String name = "";
  private final List<String> rationale = new ArrayList<>();
  private final List<String> syscalls = new ArrayList<>();

  private GroupFile() {}

  // Loaded when the first group is asked for, and never again.
  private static final class Holder {
    static final List<SyscallGroup> GROUPS = new GroupFile().read();
  }

  static List<SyscallGroup> groups() {
    return Holder.GROUPS;
  }

  private List<SyscallGroup> read() {
    for (List<String> words : WordLines.load("groups.txt")) {
      List<String> rest = words.subList(1, words.size());
      switch (words.get(0)) {
        case "group" -> start(rest.get(0));
        case "because" -> rationale.addAll(rest);
        case "calls" -> syscalls.addAll(rest);
        default -> throw new IllegalStateException("groups.txt: no such line: " + words);
      }
    }
    finish();
    return List.copyOf(groups);
  }

  private void start(String next) {
    finish();
    name = next;
  }

  private void finish() {
    if (!name.isEmpty()) {
      groups.add(new SyscallGroup(name, String.join(" ", rationale), syscalls));
    }
    rationale.clear();
    syscalls.clear();
  }
}
