package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.Map;
import java.util.Optional;

/** Makes calls of the names that tools print. */
final class CallNames {

  // Names of the kernel's own functions and of older tools, where libseccomp has others.
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("fstatat", "newfstatat"),
          Map.entry("newstat", "stat"),
          Map.entry("newfstat", "fstat"),
          Map.entry("newlstat", "lstat"),
          Map.entry("newuname", "uname"),
          Map.entry("pread", "pread64"),
          Map.entry("pwrite", "pwrite64"),
          Map.entry("umount", "umount2"),
          Map.entry("prlimit", "prlimit64"),
          Map.entry("sendfile64", "sendfile"),
          Map.entry("fadvise", "fadvise64"),
          Map.entry("getdents_64", "getdents64"),
          Map.entry("llseek", "_llseek"),
          Map.entry("newselect", "_newselect"),
          Map.entry("sysctl", "_sysctl"));

  private static final String NUMBERED = "syscall_";

  private CallNames() {}

  /**
   * Makes a call of a name.
   *
   * @param architecture the entry it came through
   * @param name libseccomp's name, another tool's, or a number as {@code syscall_0x1c7}
   */
  static ObservedCall call(Architecture architecture, String name) {
    ObservedCall call = ObservedCall.ofName(architecture, name);
    if (call.number().isPresent()) {
      return call;
    }
    Optional<Integer> number = number(name);
    if (number.isPresent()) {
      return ObservedCall.ofNumber(architecture, number.get());
    }
    String other = OTHER_NAMES.get(name);
    if (other != null && SyscallTable.of(architecture).isDefined(other)) {
      return ObservedCall.ofName(architecture, other);
    }
    return call;
  }

  private static Optional<Integer> number(String name) {
    if (!name.startsWith(NUMBERED)) {
      return Optional.empty();
    }
    String digits = name.substring(NUMBERED.length());
    try {
      return Optional.of(
          digits.startsWith("0x")
              ? Integer.parseUnsignedInt(digits.substring(2), 16)
              : Integer.parseUnsignedInt(digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
