package io.github.seccomp4j.conformance.filter;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Hands profiles to libseccomp in the way of crun 1.29.1 (libcrun/seccomp.c), which is that of runc
 * 1.5.1 without the ENOSYS stub as long as no rule has more than six conditions.
 */
final class FilterExport {

  private static final int EEXIST = -17;
  private static final int UNKNOWN_CALL = -1;
  private static final int COMPARISON_BYTES = 24;
  private static final int MOST_BYTES = 1 << 20;

  private final Libseccomp library;
  private final CFiles files;

  FilterExport(Libseccomp library, CFiles files) {
    this.library = library;
    this.files = files;
  }

  /** Returns the program in this machine's byte order. */
  byte[] export(SeccompProfile profile) throws RefusedException {
    int otherwise = action(profile.defaultAction().orElseThrow(), profile.defaultErrnoRet());
    Pointer context = library.seccomp_init(otherwise);
    if (context == null) {
      throw new RefusedException("seccomp_init");
    }
    try {
      for (Architecture architecture : profile.architectures()) {
        String name =
            architecture.token().substring("SCMP_ARCH_".length()).toLowerCase(Locale.ROOT);
        int answer = library.seccomp_arch_add(context, library.seccomp_arch_resolve_name(name));
        if (answer != EEXIST) {
          check("seccomp_arch_add", answer);
        }
      }
      for (SyscallRule rule : profile.syscalls()) {
        int action = action(rule.action(), rule.errnoRet());
        if (action != otherwise) {
          for (String name : rule.names()) {
            add(context, action, name, rule.args());
          }
        }
      }
      return read(context);
    } finally {
      library.seccomp_release(context);
    }
  }

  private void add(Pointer context, int action, String name, List<ArgCondition> conditions)
      throws RefusedException {
    int call = library.seccomp_syscall_resolve_name(name);
    if (call == UNKNOWN_CALL) {
      return;
    }
    long different = conditions.stream().mapToLong(ArgCondition::index).distinct().count();
    if (different == conditions.size()) {
      addRule(context, action, call, conditions);
    } else {
      for (ArgCondition condition : conditions) {
        addRule(context, action, call, List.of(condition));
      }
    }
  }

  private void addRule(Pointer context, int action, int call, List<ArgCondition> conditions)
      throws RefusedException {
    try (Memory comparisons = new Memory((long) COMPARISON_BYTES * (conditions.size() + 1))) {
      for (int i = 0; i < conditions.size(); i++) {
        ArgCondition condition = conditions.get(i);
        long at = (long) COMPARISON_BYTES * i;
        comparisons.setInt(at, (int) condition.index());
        comparisons.setInt(at + 4, operator(condition.op().token()));
        comparisons.setLong(at + 8, condition.value());
        comparisons.setLong(at + 16, condition.valueTwo().orElse(0));
      }
      check(
          "seccomp_rule_add_array",
          library.seccomp_rule_add_array(context, action, call, conditions.size(), comparisons));
    }
  }

  private byte[] read(Pointer context) throws RefusedException {
    int descriptor = files.memfd_create("filter", 0);
    try {
      check("seccomp_export_bpf", library.seccomp_export_bpf(context, descriptor));
      files.lseek(descriptor, new NativeLong(0), 0);
      byte[] buffer = new byte[MOST_BYTES];
      int count = files.read(descriptor, buffer, new NativeLong(buffer.length)).intValue();
      return Arrays.copyOf(buffer, count);
    } finally {
      files.close(descriptor);
    }
  }

  private static void check(String what, int answer) throws RefusedException {
    if (answer != 0) {
      throw new RefusedException(what + ": " + answer);
    }
  }

  private static int operator(String token) {
    return switch (token) {
      case "SCMP_CMP_NE" -> 1;
      case "SCMP_CMP_LT" -> 2;
      case "SCMP_CMP_LE" -> 3;
      case "SCMP_CMP_EQ" -> 4;
      case "SCMP_CMP_GE" -> 5;
      case "SCMP_CMP_GT" -> 6;
      case "SCMP_CMP_MASKED_EQ" -> 7;
      default -> throw new IllegalArgumentException(token);
    };
  }

  private static int action(Action action, OptionalLong errno) {
    int data = (int) errno.orElse(1) & 0xffff;
    return switch (action.token()) {
      case "SCMP_ACT_KILL_PROCESS" -> 0x8000_0000;
      case "SCMP_ACT_KILL", "SCMP_ACT_KILL_THREAD" -> 0;
      case "SCMP_ACT_TRAP" -> 0x0003_0000;
      case "SCMP_ACT_ERRNO" -> 0x0005_0000 | data;
      case "SCMP_ACT_NOTIFY" -> 0x7fc0_0000;
      case "SCMP_ACT_TRACE" -> 0x7ff0_0000 | data;
      case "SCMP_ACT_LOG" -> 0x7ffc_0000;
      case "SCMP_ACT_ALLOW" -> 0x7fff_0000;
      default -> throw new IllegalArgumentException(action.token());
    };
  }

  /** Says that libseccomp makes no filter of a profile. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }
}
