package io.github.seccomp4j.api.compare;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Short texts for policies of tests: {@code ERRNO; socket ALLOW 0<38; socket,bind ALLOW 0&ff=3
 * 1!=5; kill LOG}, the default action first. Values are hexadecimal after a mask and where they
 * start with 0x.
 */
public final class Sketch {

  private static final Map<String, ArgOperator> OPERATORS =
      Map.of(
          "=", ArgOperator.EQ,
          "!=", ArgOperator.NE,
          "<", ArgOperator.LT,
          "<=", ArgOperator.LE,
          ">", ArgOperator.GT,
          ">=", ArgOperator.GE);

  private Sketch() {}

  /**
   * Binds a policy to the plain semantics of a document.
   *
   * @param text the rules
   * @param architectures what the filter covers, the native one first; x86_64 if none is given
   * @return the policy
   */
  public static Policy of(String text, Architecture... architectures) {
    List<String> parts = List.of(text.split("; *", -1));
    List<Architecture> all =
        architectures.length == 0 ? List.of(Architecture.X86_64) : List.of(architectures);
    String[] otherwise = parts.get(0).split(":", -1);
    SeccompProfile.Builder profile =
        SeccompProfile.builder()
            .defaultAction(new Action("SCMP_ACT_" + otherwise[0]))
            .addAllArchitectures(all);
    if (otherwise.length > 1) {
      profile.defaultErrnoRet(Long.parseLong(otherwise[1]));
    }
    parts.subList(1, parts.size()).forEach(part -> profile.addSyscalls(rule(part)));
    return Policy.bind(profile.build(), Host.of(all.get(0), KernelVersion.of(6, 8)));
  }

  private static SyscallRule rule(String text) {
    List<String> words = List.of(text.split(" ", -1));
    String[] action = words.get(1).split(":", -1);
    SyscallRule.Builder rule =
        SyscallRule.builder()
            .addNames(words.get(0).split(","))
            .action(new Action("SCMP_ACT_" + action[0]));
    if (action.length > 1) {
      rule.errnoRet(Long.parseLong(action[1]));
    }
    words.subList(2, words.size()).forEach(word -> rule.addArgs(condition(word)));
    return rule.build();
  }

  private static ArgCondition condition(String word) {
    long index = Long.parseLong(word.substring(0, 1));
    String rest = word.substring(1);
    if (rest.startsWith("&")) {
      long[] numbers =
          Arrays.stream(rest.substring(1).split("=", -1))
              .mapToLong(number -> Long.parseUnsignedLong(number, 16))
              .toArray();
      return ArgCondition.maskedEqual(index, numbers[0], numbers[1]);
    }
    String operator = rest.replaceAll("[0-9a-fx].*", "");
    String number = rest.substring(operator.length());
    return ArgCondition.of(
        index,
        Objects.requireNonNull(OPERATORS.get(operator), word),
        number.startsWith("0x")
            ? Long.parseUnsignedLong(number.substring(2), 16)
            : Long.parseUnsignedLong(number));
  }
}
