package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The file {@code libseccomp-outcomes.txt}; its head says what its lines are. */
final class LibseccompOutcomes {

  /**
   * A call and what became of it.
   *
   * @param event the call
   * @param runc what it got from runc's filter
   * @param crun what it got from crun's filter
   */
  record Call(SyscallEvent event, Outcome runc, Outcome crun) {

    Outcome under(RuntimeSemantics semantics) {
      return semantics == RuntimeSemantics.RUNC ? runc : crun;
    }
  }

  /**
   * A profile with calls.
   *
   * @param name what the vectors call it
   * @param host the native architecture
   * @param profile the rules
   * @param calls what was called
   */
  record Case(String name, Architecture host, SeccompProfile profile, List<Call> calls) {}

  private final List<Case> cases = new ArrayList<>();
  private String name = "";
  private Architecture host = Architecture.X86_64;
  private SeccompProfile.Builder profile = SeccompProfile.builder();
  private List<Call> calls = new ArrayList<>();

  private LibseccompOutcomes() {}

  static List<Case> read() {
    LibseccompOutcomes outcomes = new LibseccompOutcomes();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LibseccompOutcomes.class.getResourceAsStream("libseccomp-outcomes.txt")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        outcomes.line(line.split(" ", -1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    outcomes.end();
    return outcomes.cases;
  }

  private void line(String[] words) {
    switch (words[0]) {
      case "profile" -> {
        end();
        name = words[1];
        host = architecture(words[2]);
        profile = SeccompProfile.builder();
        action(words[3], profile);
        for (String architecture : words[4].equals("-") ? new String[0] : words[4].split(",")) {
          profile.addArchitectures(architecture(architecture));
        }
      }
      case "rule" -> rule(words);
      case "call" -> call(words);
      default -> {
        if (!words[0].startsWith("#")) {
          throw new IllegalArgumentException(words[0]);
        }
      }
    }
  }

  private static void action(String text, SeccompProfile.Builder profile) {
    String[] parts = text.split(":", -1);
    profile.defaultAction(new Action("SCMP_ACT_" + parts[0]));
    if (parts.length > 1) {
      profile.defaultErrnoRet(Long.parseLong(parts[1]));
    }
  }

  private void rule(String[] words) {
    String[] action = words[1].split(":", -1);
    SyscallRule.Builder rule =
        SyscallRule.builder()
            .action(new Action("SCMP_ACT_" + action[0]))
            .addNames(words[2].isEmpty() ? new String[0] : words[2].split(","));
    if (action.length > 1) {
      rule.errnoRet(Long.parseLong(action[1]));
    }
    for (int i = 3; i < words.length; i++) {
      String[] parts = words[i].split(":", -1);
      ArgCondition.Builder condition =
          ArgCondition.builder()
              .index(Integer.parseInt(parts[0]))
              .op(new ArgOperator("SCMP_CMP_" + parts[1]))
              .value(Long.parseUnsignedLong(parts[2]));
      if (parts.length > 3) {
        condition.valueTwo(Long.parseUnsignedLong(parts[3]));
      }
      rule.addArgs(condition.build());
    }
    profile.addSyscalls(rule.build());
  }

  private void call(String[] words) {
    List<Long> arguments = new ArrayList<>();
    for (int i = 3; i < 9; i++) {
      arguments.add(Long.parseUnsignedLong(words[i]));
    }
    SyscallEvent event =
        new SyscallEvent(architecture(words[1]), Integer.parseUnsignedInt(words[2]), arguments);
    Outcome runc = Outcome.parse(words[9]);
    calls.add(new Call(event, runc, words.length > 10 ? Outcome.parse(words[10]) : runc));
  }

  private void end() {
    if (!calls.isEmpty()) {
      cases.add(new Case(name, host, profile.build(), List.copyOf(calls)));
      calls = new ArrayList<>();
    }
  }

  private static Architecture architecture(String name) {
    return new Architecture("SCMP_ARCH_" + name);
  }
}
