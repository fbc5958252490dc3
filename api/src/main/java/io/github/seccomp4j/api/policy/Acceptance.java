package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a program checks before it looks at single rules, in its order: flags, architectures,
 * actions, operators. Gives the first complaint.
 *
 * <p>Sources: runc 1.5.1 (specconv, seccomp_linux.go) and crun 1.29.1 (seccomp.c), read and run.
 */
final class Acceptance {

  /** The least error number that libseccomp refuses. */
  static final int REFUSED_ERRNO = 4095;

  private static final String PREFIX = "SCMP_ARCH_";
  private static final int DATA_BITS = 0xffff;

  private final SeccompProfile profile;
  private final Host host;
  private final List<Architecture> architectures = new ArrayList<>();

  Acceptance(SeccompProfile profile, Host host) {
    this.profile = profile;
    this.host = host;
    add(host.architecture());
  }

  /**
   * Returns the architectures of the filter, as far as they were looked at: the native one first.
   */
  List<Architecture> architectures() {
    return architectures;
  }

  static Outcome outcome(Action action, OptionalLong errnoRet) {
    return new Outcome(action, action.takesErrnoRet() ? (int) (errnoRet.orElse(1) & DATA_BITS) : 0);
  }

  static boolean isRefused(Outcome outcome) {
    return outcome.action().equals(Action.ERRNO) && outcome.data() >= REFUSED_ERRNO;
  }

  @Nullable Refusal refusal() {
    return switch (host.semantics()) {
      case RUNC -> runc();
      case CRUN -> crun();
      case PLAIN -> plain();
    };
  }

  private @Nullable Refusal runc() {
    for (FilterFlag flag : profile.flags().orElse(List.of())) {
      if (!flag.isRecognized()) {
        return Refusal.at(
            RejectionReason.UNKNOWN_FLAG,
            "/flags",
            "seccomp flag " + flag + " is not known to runc");
      }
    }
    for (Architecture architecture : profile.architectures()) {
      if (!ArchitectureInfo.of(architecture).map(ArchitectureInfo::acceptedByRunc).orElse(false)) {
        return Refusal.at(
            RejectionReason.UNKNOWN_ARCHITECTURE,
            "/architectures",
            "string " + architecture + " is not a valid arch for seccomp");
      }
    }
    Action action = profile.defaultAction().orElse(new Action(""));
    if (!action.isRecognized()) {
      return Refusal.at(
          action.token().isEmpty()
              ? RejectionReason.MISSING_DEFAULT_ACTION
              : RejectionReason.UNKNOWN_ACTION,
          "/defaultAction",
          "string " + action + " is not a valid action for seccomp");
    }
    Refusal refusal = runcRules();
    if (refusal != null) {
      return refusal;
    }
    if (action.equals(Action.NOTIFY)) {
      return Refusal.at(
          RejectionReason.NOTIFY_AS_DEFAULT,
          "/defaultAction",
          "SCMP_ACT_NOTIFY cannot be used as default action");
    }
    if (isRefused(outcome(action, profile.defaultErrnoRet()))) {
      return Refusal.at(
          RejectionReason.DEFAULT_ERRNO_OUT_OF_RANGE,
          "/defaultErrnoRet",
          "error creating filter: could not create filter");
    }
    for (Architecture architecture : profile.architectures()) {
      if (hasOtherByteOrder(architecture)) {
        return Refusal.at(
            RejectionReason.MIXED_BYTE_ORDER,
            "/architectures",
            "error adding architecture to seccomp filter: numerical argument out of domain");
      }
      add(architecture);
    }
    return null;
  }

  private @Nullable Refusal runcRules() {
    List<SyscallRule> rules = profile.syscalls();
    for (int i = 0; i < rules.size(); i++) {
      SyscallRule rule = rules.get(i);
      if (!rule.action().isRecognized()) {
        return Refusal.at(
            RejectionReason.UNKNOWN_ACTION,
            "/syscalls/" + i + "/action",
            "string " + rule.action() + " is not a valid action for seccomp");
      }
      int bad = rule.names().isEmpty() ? -1 : unknownOperator(rule);
      if (bad >= 0) {
        return Refusal.at(
            RejectionReason.UNKNOWN_OPERATOR,
            "/syscalls/" + i + "/args/" + bad,
            "string " + rule.args().get(bad).op() + " is not a valid operator for seccomp");
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).action().equals(Action.NOTIFY) && rules.get(i).names().contains("write")) {
        return Refusal.at(
            RejectionReason.NOTIFY_WRITE,
            "/syscalls/" + i,
            "SCMP_ACT_NOTIFY cannot be used for the write syscall");
      }
    }
    return null;
  }

  private static int unknownOperator(SyscallRule rule) {
    for (int i = 0; i < rule.args().size(); i++) {
      if (!rule.args().get(i).op().isRecognized()) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Refusal crun() {
    if (profile.defaultAction().filter(action -> !action.token().isEmpty()).isEmpty()) {
      return Refusal.at(
          RejectionReason.MISSING_DEFAULT_ACTION, "", "seccomp misses the default action");
    }
    Action action = profile.defaultAction().orElseThrow();
    Refusal refusal = crunAction(action, profile.defaultErrnoRet(), "/defaultAction");
    if (refusal != null) {
      return refusal;
    }
    if (isRefused(outcome(action, profile.defaultErrnoRet()))) {
      return Refusal.at(
          RejectionReason.DEFAULT_ERRNO_OUT_OF_RANGE, "/defaultErrnoRet", "error seccomp_init");
    }
    for (Architecture written : profile.architectures()) {
      String name = written.token();
      name = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
      ArchitectureInfo known = crunArchitecture(name.toLowerCase(Locale.ROOT));
      if (known == null) {
        return Refusal.at(
            RejectionReason.UNKNOWN_ARCHITECTURE,
            "/architectures",
            "seccomp unknown architecture `" + name.toLowerCase(Locale.ROOT) + "`");
      }
      if (hasOtherByteOrder(known.architecture())) {
        return Refusal.at(
            RejectionReason.MIXED_BYTE_ORDER,
            "/architectures",
            "seccomp adding architecture: errno 33");
      }
      add(known.architecture());
    }
    return null;
  }

  /** Returns what crun says about an action and its error number. */
  static @Nullable Refusal crunAction(Action action, OptionalLong errnoRet, String pointer) {
    if (errnoRet.isPresent() && !action.takesErrnoRet()) {
      return Refusal.at(
          RejectionReason.ERRNO_WITHOUT_EFFECT,
          pointer,
          "errno value specified for action `" + action + "`");
    }
    return action.isRecognized()
        ? null
        : Refusal.at(
            RejectionReason.UNKNOWN_ACTION, pointer, "seccomp get action `" + action + "`");
  }

  private static @Nullable ArchitectureInfo crunArchitecture(String name) {
    for (ArchitectureInfo info : ArchitectureInfo.all()) {
      if (info.acceptedByCrun() && info.libseccompName().equals(name)) {
        return info;
      }
    }
    return null;
  }

  private @Nullable Refusal plain() {
    Action action = profile.defaultAction().orElse(new Action(""));
    if (action.token().isEmpty()) {
      return Refusal.at(
          RejectionReason.MISSING_DEFAULT_ACTION, "", "the profile has no default action");
    }
    if (!action.isRecognized()) {
      return Refusal.at(
          RejectionReason.UNKNOWN_ACTION, "/defaultAction", "unknown action \"" + action + "\"");
    }
    if (isRefused(outcome(action, profile.defaultErrnoRet()))) {
      return Refusal.at(
          RejectionReason.DEFAULT_ERRNO_OUT_OF_RANGE,
          "/defaultErrnoRet",
          "the kernel has no error number " + outcome(action, profile.defaultErrnoRet()).data());
    }
    for (Architecture written : profile.architectures()) {
      Architecture architecture =
          written.equals(Architecture.NATIVE) ? host.architecture() : written;
      if (ArchitectureInfo.of(architecture).isEmpty()) {
        return Refusal.at(
            RejectionReason.UNKNOWN_ARCHITECTURE,
            "/architectures",
            "unknown architecture \"" + architecture + "\"");
      }
      if (hasOtherByteOrder(architecture)) {
        return Refusal.at(
            RejectionReason.MIXED_BYTE_ORDER,
            "/architectures",
            architecture + " has another byte order than " + host.architecture());
      }
      add(architecture);
    }
    return null;
  }

  private boolean hasOtherByteOrder(Architecture architecture) {
    return ArchitectureInfo.of(architecture).orElseThrow().byteOrder()
        != ArchitectureInfo.of(host.architecture()).orElseThrow().byteOrder();
  }

  // As constants, whose texts are compared fastest.
  private void add(Architecture architecture) {
    if (!architectures.contains(architecture)) {
      List<Architecture> known = Architecture.recognized();
      architectures.add(known.get(known.indexOf(architecture)));
    }
  }
}
