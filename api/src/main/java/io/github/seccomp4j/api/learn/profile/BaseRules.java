package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of a profile that starts from another one. */
final class BaseRules {

  private BaseRules() {}

  static LearnedProfile withoutUnused(
      LearningBase.WithoutUnused base,
      SeenCalls seen,
      Map<String, String> siblings,
      Map<String, String> startup) {
    List<LearnedRule> rules = new ArrayList<>();
    for (SyscallRule rule : base.profile().syscalls()) {
      if (!rule.action().equals(Action.ALLOW)) {
        rules.add(unchanged(rule));
        continue;
      }
      List<LearnedCall> kept = new ArrayList<>();
      for (String name : rule.names()) {
        reason(name, seen, siblings, startup).ifPresent(kept::add);
      }
      if (!kept.isEmpty()) {
        rules.add(
            new LearnedRule(
                rule.toBuilder().names(kept.stream().map(LearnedCall::name).toList()).build(),
                "of the base, as far as it was used",
                kept));
      }
    }
    List<Finding> findings = new ArrayList<>();
    Judge judge = new Judge(Policy.bind(base.profile(), base.host()));
    for (CallTally call : seen.all()) {
      Judgement judgement = call.judge(judge);
      if (judgement == Judgement.DENIED) {
        findings.add(
            Finding.of(
                "seen-but-denied",
                Severity.WARNING,
                "the base denies "
                    + call.name()
                    + ", which was "
                    + call.learned("").explanation()));
      }
    }
    return profile(base.profile(), rules, findings);
  }

  private static Optional<LearnedCall> reason(
      String name, SeenCalls seen, Map<String, String> siblings, Map<String, String> startup) {
    if (seen.contains(name)) {
      return seen.find(name).map(call -> call.learned(startup.getOrDefault(name, "")));
    }
    return Optional.ofNullable(siblings.get(name))
        .map(because -> LearnedCall.notSeen(name, Reason.SIBLING, because))
        .or(
            () ->
                Optional.ofNullable(startup.get(name))
                    .map(because -> LearnedCall.notSeen(name, Reason.STARTUP, because)));
  }

  static LearnedProfile withDenied(
      LearningBase.WithDenied base, SeenCalls seen, LearningOptions options) {
    List<LearnedRule> rules = new ArrayList<>();
    base.profile().syscalls().forEach(rule -> rules.add(unchanged(rule)));
    List<Finding> findings = new ArrayList<>();
    Map<String, LearnedCall> denied = new TreeMap<>(Comparator.naturalOrder());
    Policy policy = Policy.bind(base.profile(), base.host());
    Judge judge = new Judge(policy);
    ArgumentConditions conditions =
        new ArgumentConditions(List.of(base.host().architecture()), options);
    for (CallTally call : seen.all()) {
      switch (call.judge(judge)) {
        case PERMITTED -> {}
        case DENIED -> addDenied(call, conditions, denied, rules);
        case UNDECIDED -> {
          if (call.wasDenied()) {
            findings.add(
                Finding.of(
                    "widened-without-arguments",
                    Severity.WARNING,
                    call.name()
                        + " was denied because of arguments that the evidence does not show; it is"
                        + " permitted with any"));
            denied.put(call.name(), call.learned("denied by its arguments"));
          } else {
            findings.add(
                Finding.of(
                    "arguments-unknown",
                    Severity.INFO,
                    "whether the base denies "
                        + call.name()
                        + " depends on arguments that the evidence does not show"));
          }
        }
      }
    }
    if (!denied.isEmpty()) {
      rules.add(
          new LearnedRule(
              SyscallRule.builder().addAllNames(denied.keySet()).action(Action.ALLOW).build(),
              "seen, and denied by the base",
              List.copyOf(denied.values())));
    }
    return profile(base.profile(), rules, findings);
  }

  private static void addDenied(
      CallTally call,
      ArgumentConditions conditions,
      Map<String, LearnedCall> denied,
      List<LearnedRule> rules) {
    List<ArgCondition> limits = conditions.of(call);
    if (limits.isEmpty()) {
      denied.put(call.name(), call.learned(""));
    }
    limits.forEach(
        limit ->
            rules.add(
                LearnedRule.permitting(
                    call.learned(""), limit, "seen with " + limit + ", and denied by the base")));
  }

  private static LearnedRule unchanged(SyscallRule rule) {
    return new LearnedRule(
        rule,
        "of the base",
        rule.names().stream()
            .map(name -> LearnedCall.notSeen(name, Reason.BASE, "the base has it"))
            .toList());
  }

  private static LearnedProfile profile(
      SeccompProfile base, List<LearnedRule> rules, List<Finding> findings) {
    return new LearnedProfile(
        base.toBuilder().syscalls(rules.stream().map(LearnedRule::rule).toList()).build(),
        rules,
        findings);
  }
}
