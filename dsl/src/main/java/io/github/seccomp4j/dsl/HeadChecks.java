package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.finding.Suggestions;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what a document says outside its rules. */
final class HeadChecks {

  private final ConditionalProfile document;
  private final FindingList findings;

  private HeadChecks(ConditionalProfile document, FindingList findings) {
    this.document = document;
    this.findings = findings;
  }

  static void run(ConditionalProfile document, FindingList findings) {
    HeadChecks checks = new HeadChecks(document, findings);
    checks.defaultAction();
    checks.architectures();
    checks.flags();
    checks.listener();
  }

  private void defaultAction() {
    if (document.defaultAction().isEmpty()) {
      findings.add(
          Severity.ERROR,
          "missing-default-action",
          "",
          "the profile does not say what happens to calls that no rule is about",
          "say otherwise(...)");
      return;
    }
    Action action = document.defaultAction().get();
    if (!action.isRecognized()) {
      findings.add(
          Severity.ERROR, "unknown-action", "/defaultAction", "\"" + action + "\" is no action");
    }
    if (action.equals(Action.NOTIFY)) {
      findings.add(
          Severity.ERROR,
          "notify-as-default",
          "/defaultAction",
          "runc refuses SCMP_ACT_NOTIFY as default action");
    }
    ErrnoChecks.run(
        action, document.defaultErrnoRet(), document.defaultErrno(), "/defaultErrno", findings);
  }

  private void architectures() {
    if (!document.architectures().isEmpty() && !document.archMap().isEmpty()) {
      findings.add(
          Severity.ERROR,
          "architectures-and-arch-map",
          "/archMap",
          "runtimes refuse a profile with both architectures and archMap");
    }
    architectures(document.architectures(), "/architectures");
    for (int i = 0; i < document.archMap().size(); i++) {
      architecture(document.archMap().get(i).architecture(), "/archMap/" + i + "/architecture");
      architectures(
          document.archMap().get(i).subArchitectures(), "/archMap/" + i + "/subArchitectures");
    }
  }

  private void architectures(List<Architecture> architectures, String pointer) {
    Set<Architecture> seen = new HashSet<>();
    Optional<ByteOrder> order = Optional.empty();
    for (int i = 0; i < architectures.size(); i++) {
      Architecture architecture = architectures.get(i);
      String place = pointer + "/" + i;
      architecture(architecture, place);
      if (!seen.add(architecture)) {
        findings.add(
            Severity.INFO,
            "duplicate-architecture",
            place,
            architecture + " is named twice, which changes nothing");
      }
      Optional<ByteOrder> own = ArchitectureInfo.of(architecture).map(ArchitectureInfo::byteOrder);
      if (own.isPresent() && order.isPresent() && !own.equals(order)) {
        findings.add(
            Severity.ERROR,
            "mixed-byte-order",
            place,
            architecture
                + " has another byte order than architectures before it; libseccomp"
                + " refuses such a filter");
      }
      order = order.or(() -> own);
    }
  }

  private void architecture(Architecture architecture, String pointer) {
    Optional<ArchitectureInfo> info = ArchitectureInfo.of(architecture);
    if (info.isEmpty() && !architecture.isRecognized()) {
      Optional<String> near =
          Suggestions.nearest(
              architecture.token(),
              Architecture.recognized().stream().map(Architecture::token).toList());
      String message = "\"" + architecture + "\" is no architecture; the container will not start";
      near.ifPresentOrElse(
          token ->
              findings.add(
                  Severity.ERROR,
                  "unknown-architecture",
                  pointer,
                  message,
                  "did you mean " + token + "?"),
          () -> findings.add(Severity.ERROR, "unknown-architecture", pointer, message));
    } else if (info.isEmpty() || !info.get().acceptedByRunc()) {
      findings.add(
          Severity.WARNING,
          "architecture-not-in-runc",
          pointer,
          "runc does not start a container whose profile names " + architecture);
    }
  }

  private void flags() {
    List<FilterFlag> flags = document.flags().orElse(List.of());
    for (int i = 0; i < flags.size(); i++) {
      String pointer = "/flags/" + i;
      if (!flags.get(i).isRecognized()) {
        findings.add(
            Severity.ERROR,
            "unknown-flag",
            pointer,
            "\"" + flags.get(i) + "\" is no filter flag; runc does not start the container");
      }
      if (flags.get(i).equals(FilterFlag.WAIT_KILLABLE_RECV) && !notifies()) {
        findings.add(
            Severity.ERROR,
            "wait-killable-without-notify",
            pointer,
            "the kernel refuses WAIT_KILLABLE_RECV for a filter that notifies nobody",
            "add a userNotify(...) rule or drop the flag");
      }
    }
  }

  private void listener() {
    if (document.listenerPath().isPresent() && !notifies()) {
      findings.add(
          Severity.WARNING,
          "listener-without-notify",
          "/listenerPath",
          "no rule hands calls to the listener",
          "add a userNotify(...) rule");
    }
    if (document.listenerPath().isEmpty() && notifies()) {
      findings.add(
          Severity.ERROR,
          "notify-without-listener",
          "/listenerPath",
          "a rule hands calls to a listener, but none is named; runc does not start the container",
          "say listener(...)");
    }
    if (document.listenerPath().isEmpty() && document.listenerMetadata().isPresent()) {
      findings.add(
          Severity.ERROR,
          "metadata-without-listener",
          "/listenerMetadata",
          "metadata for a listener, but no listener is named");
    }
  }

  private boolean notifies() {
    return document.syscalls().stream().anyMatch(rule -> rule.action().equals(Action.NOTIFY));
  }
}
