package io.github.seccomp4j.dsl;

import io.github.seccomp4j.api.syscall.HighBits;
import io.github.seccomp4j.api.syscall.HighBitsBypass;
import io.github.seccomp4j.api.syscall.Parameter;
import io.github.seccomp4j.api.syscall.SyscallParameters;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks conditions against what the kernel reads of the registers, and against calls whose
 * arguments lie behind a pointer on some architecture.
 */
final class WidthChecks {

  private WidthChecks() {}

  static void run(ConditionalProfile document, FindingList findings) {
    List<Architecture> named = Form.named(document);
    for (HighBitsBypass bypass :
        HighBits.find(document, named.isEmpty() ? List.of(Architecture.X86_64) : named)) {
      findings.add(
          Severity.WARNING,
          "high-bits-bypass",
          "/syscalls/" + bypass.rule() + "/args/" + bypass.index(),
          bypass.message(),
          bypass.fix() + ", or use a typed call");
    }
    for (int i = 0; i < document.syscalls().size(); i++) {
      ConditionalRule rule = document.syscalls().get(i);
      if (!rule.args().isEmpty()) {
        hidden(rule, named, "/syscalls/" + i + "/args", findings);
      }
    }
  }

  private static void hidden(
      ConditionalRule rule, List<Architecture> named, String pointer, FindingList findings) {
    for (String name : PlainForm.names(rule)) {
      String where =
          named.stream()
              .filter(architecture -> isHidden(name, architecture))
              .map(Architecture::token)
              .collect(Collectors.joining(", "));
      if (!where.isEmpty()) {
        findings.add(
            Severity.WARNING,
            "argument-not-visible",
            pointer,
            "on "
                + where
                + " \""
                + name
                + "\" takes one pointer to its arguments, and the conditions are about other things",
            "there, decide on \"" + name + "\" as a whole");
      }
    }
  }

  private static boolean isHidden(String name, Architecture architecture) {
    Optional<List<Parameter>> usual = SyscallParameters.find(name);
    Optional<List<Parameter>> here = SyscallParameters.find(name, architecture);
    return usual.isPresent() && here.isPresent() && here.get().size() < usual.get().size();
  }
}
