package io.github.seccomp4j.api.history.report;

import io.github.seccomp4j.api.history.CallChange;
import io.github.seccomp4j.api.history.ChangeKind;
import io.github.seccomp4j.api.history.UpgradeImpact;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Errno;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.Comparator;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reports about upgrades say in words. */
final class UpgradeWords {

  private static final String PREFIX = "SCMP_ARCH_";

  private UpgradeWords() {}

  /** Says between what the upgrade is and where. */
  static String title(UpgradeImpact impact) {
    return impact.from().release()
        + " to "
        + impact.to().release()
        + " on "
        + impact.host().architecture().token().replace(PREFIX, "")
        + ", kernel "
        + impact.host().kernel();
  }

  /** Counts system calls, each once for a kind, through however many entries it comes. */
  static String summary(UpgradeImpact impact) {
    if (impact.isEmpty()) {
      return "Nothing changes.";
    }
    StringJoiner text = new StringJoiner(", ", "System calls: ", ".");
    for (ChangeKind kind : ChangeKind.values()) {
      Set<String> names = new TreeSet<>();
      impact.changes(kind).forEach(change -> change.syscall().ifPresent(names::add));
      if (!names.isEmpty()) {
        text.add(names.size() + " " + kind);
      } else if (!impact.changes(kind).isEmpty()) {
        text.add("numbers without a name " + kind);
      }
    }
    return text.toString();
  }

  /** Says with which capabilities. */
  static String capabilities(UpgradeImpact impact) {
    boolean same = impact.capabilitiesBefore().equals(impact.capabilitiesAfter());
    Set<String> gone = tokens(impact, true);
    Set<String> come = tokens(impact, false);
    return same
        ? ""
        : Stream.of(words("without ", gone), words("with ", come))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", ", "After it, containers are ", "."));
  }

  private static String words(String word, Set<String> tokens) {
    return tokens.isEmpty() ? "" : word + String.join(", ", tokens);
  }

  private static Set<String> tokens(UpgradeImpact impact, boolean lost) {
    Set<String> tokens = new TreeSet<>(Comparator.naturalOrder());
    (lost ? impact.capabilitiesBefore() : impact.capabilitiesAfter())
        .forEach(capability -> tokens.add(capability.token()));
    (lost ? impact.capabilitiesAfter() : impact.capabilitiesBefore())
        .forEach(capability -> tokens.remove(capability.token()));
    return tokens;
  }

  /** Says an outcome through an entry, with the symbol of an error number. */
  static String outcome(Outcome outcome, CallChange change) {
    Architecture entry = change.witness().entry();
    return outcome.action().equals(Action.ERRNO)
        ? Errno.all().stream()
            .filter(errno -> errno.numberOn(entry) == outcome.data())
            .findFirst()
            .map(Errno::symbol)
            .orElse(outcome.toString())
        : outcome.toString();
  }

  /** Writes a call as in C, with numbers in hexadecimal. */
  static String call(SyscallEvent call) {
    String name =
        SyscallTable.of(call.entry())
            .name(call.number())
            .orElse(Integer.toUnsignedString(call.number()));
    return call.arguments().stream()
        .map(argument -> argument == 0 ? "0" : "0x" + Long.toHexString(argument))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
