package io.github.seccomp4j.api.compare.report;

import io.github.seccomp4j.api.compare.Difference;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.compare.Relation;
import io.github.seccomp4j.api.compare.Witness;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What reports for people say in words. */
final class Phrases {

  private Phrases() {}

  static String summary(PolicyComparison comparison, String left, String right) {
    return switch (comparison.relation()) {
      case EQUIVALENT -> left + " does the same as " + right;
      case EQUALLY_STRICT -> left + " is as strict as " + right;
      case STRICTER -> left + " is stricter than " + right;
      case LOOSER -> left + " is looser than " + right;
      case INCOMPARABLE ->
          left + " is looser than " + right + " for some calls and stricter for others";
    };
  }

  static String word(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Says why the left policy decides as it does in a difference. */
  static String leftReason(Difference difference) {
    return reasons(difference, Witness::left);
  }

  /** Says why the right policy decides as it does in a difference. */
  static String rightReason(Difference difference) {
    return reasons(difference, Witness::right);
  }

  private static String reasons(Difference difference, Function<Witness, Decision> side) {
    return difference.witnesses().stream()
        .map(side)
        .map(Phrases::reason)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String reason(Decision decision) {
    return switch (decision.source()) {
      case RULE ->
          decision.rules().stream()
              .map(rule -> "/syscalls/" + rule)
              .collect(Collectors.joining(", "));
      case DEFAULT_ACTION -> "default action";
      case ENOSYS_STUB -> "unknown to runc";
      case BAD_ARCHITECTURE -> "entry not in the filter";
      case NO_FILTER -> "no filter";
      case LIBSECCOMP_DEFECT -> "defect of libseccomp";
    };
  }

  /** Writes a call as in C, with numbers in hexadecimal. */
  static String call(SyscallEvent call) {
    String name =
        SyscallTable.of(call.entry())
            .name(call.number())
            .orElse(Integer.toUnsignedString(call.number()));
    List<Long> arguments = call.arguments();
    return arguments.stream()
        .map(argument -> argument == 0 ? "0" : "0x" + Long.toHexString(argument))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
