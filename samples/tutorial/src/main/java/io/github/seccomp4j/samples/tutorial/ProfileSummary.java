package io.github.seccomp4j.samples.tutorial;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a profile whose rules have no conditions does, in words. */
final class ProfileSummary {

  private ProfileSummary() {}

  /** The calls that a profile permits by name, each once, in order. */
  static Set<String> allowed(SeccompProfile profile) {
    Set<String> names = new LinkedHashSet<>();
    for (SyscallRule rule : profile.syscalls()) {
      if (rule.action().equals(Action.ALLOW)) {
        names.addAll(rule.names());
      }
    }
    return names;
  }

  static String of(SeccompProfile profile) {
    Action otherwise = profile.defaultAction().orElseThrow();
    int allowed = allowed(profile).size();
    String others = allowed == 0 ? "every call" : "every other call";
    String rest =
        switch (otherwise.token()) {
          case "SCMP_ACT_LOG" -> "permits and logs " + others;
          case "SCMP_ACT_ERRNO" -> "refuses " + others + " with EPERM";
          default -> "answers " + others + " with " + otherwise;
        };
    return allowed == 0
        ? rest
        : "permits " + allowed + " calls" + architectures(profile) + ", " + rest;
  }

  private static String architectures(SeccompProfile profile) {
    return profile.architectures().stream()
        .map(Architecture::token)
        .map(token -> token.replace("SCMP_ARCH_", "").toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", " on ", ""));
  }
}
