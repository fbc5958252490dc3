package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;

/** Profiles, hosts and answers in the words of these tests. */
final class Given {

  private Given() {}

  static Host host(Architecture architecture, RuntimeSemantics semantics) {
    return Host.of(architecture, KernelVersion.of(6, 18)).withSemantics(semantics);
  }

  static Policy bind(RuntimeSemantics semantics, SeccompProfile profile) {
    return Policy.bind(profile, host(Architecture.X86_64, semantics));
  }

  static Policy bind(
      RuntimeSemantics semantics, Architecture architecture, SeccompProfile profile) {
    return Policy.bind(profile, host(architecture, semantics));
  }

  static SeccompProfile profile(Action otherwise, SyscallRule... rules) {
    return SeccompProfile.builder().defaultAction(otherwise).addSyscalls(rules).build();
  }

  static SeccompProfile on(SeccompProfile profile, Architecture... architectures) {
    return profile.toBuilder().addArchitectures(architectures).build();
  }

  static SyscallRule rule(Action action, String name, ArgCondition... conditions) {
    return SyscallRule.builder().action(action).addNames(name).addArgs(conditions).build();
  }

  static SyscallRule errno(long number, String name, ArgCondition... conditions) {
    return rule(Action.ERRNO, name, conditions).toBuilder().errnoRet(number).build();
  }

  static ArgCondition eq(int index, long value) {
    return ArgCondition.of(index, ArgOperator.EQ, value);
  }

  static ArgCondition ne(int index, long value) {
    return ArgCondition.of(index, ArgOperator.NE, value);
  }

  static ArgCondition lt(int index, long value) {
    return ArgCondition.of(index, ArgOperator.LT, value);
  }

  static ArgCondition le(int index, long value) {
    return ArgCondition.of(index, ArgOperator.LE, value);
  }

  static ArgCondition gt(int index, long value) {
    return ArgCondition.of(index, ArgOperator.GT, value);
  }

  static ArgCondition masked(int index, long mask, long wanted) {
    return ArgCondition.maskedEqual(index, mask, wanted);
  }

  static String outcome(Policy policy, String name, long... arguments) {
    return outcome(policy, Architecture.X86_64, name, arguments);
  }

  static String outcome(Policy policy, Architecture entry, String name, long... arguments) {
    return policy.decide(SyscallEvent.named(entry, name, arguments)).outcome().toString();
  }

  static String outcomeOf(Policy policy, Architecture entry, int number) {
    return policy.decide(SyscallEvent.of(entry, number)).outcome().toString();
  }

  static List<String> codes(Policy policy) {
    return policy.findings().stream().map(Finding::code).toList();
  }

  static RejectionReason reason(
      RuntimeSemantics semantics, Architecture architecture, SeccompProfile profile) {
    Binding binding = Policy.tryBind(profile, host(architecture, semantics));
    return ((Binding.Rejected) binding).reason();
  }

  static RejectionReason reason(RuntimeSemantics semantics, SeccompProfile profile) {
    return reason(semantics, Architecture.X86_64, profile);
  }
}
