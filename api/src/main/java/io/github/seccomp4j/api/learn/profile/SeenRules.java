package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.syscall.SyscallGroup;
import io.github.seccomp4j.api.syscall.SyscallGroups;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.Errno;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of a profile that starts from nothing, in the order in which they are reviewed. */
final class SeenRules {

  private static final String CLONE = "clone";

  private final SeenCalls seen;
  private final SortedMap<String, String> siblings;
  private final SortedMap<String, String> startup;
  private final List<Architecture> targets;
  private final LearningOptions options;
  private final ArgumentConditions conditions;
  private final List<LearnedRule> rules = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> done = new HashSet<>();

  SeenRules(
      SeenCalls seen,
      SortedMap<String, String> siblings,
      SortedMap<String, String> startup,
      List<Architecture> targets,
      LearningOptions options) {
    this.seen = seen;
    this.siblings = siblings;
    this.startup = startup;
    this.targets = targets;
    this.options = options;
    this.conditions = new ArgumentConditions(targets, options);
  }

  LearnedProfile make() {
    addSeen();
    addSiblings();
    addStartup();
    if (options.fallbacks()) {
      addFallbacks();
    }
    SeccompProfile.Builder profile =
        SeccompProfile.builder()
            .defaultAction(options.otherwise().action())
            .addAllArchitectures(targets)
            .addAllSyscalls(rules.stream().map(LearnedRule::rule).toList());
    if (options.otherwise().action().takesErrnoRet()) {
      profile.defaultErrnoRet(options.otherwise().data());
    }
    return new LearnedProfile(profile.build(), rules, findings);
  }

  private void addSeen() {
    Map<CallTally, List<ArgCondition>> limited = new LinkedHashMap<>();
    Map<String, List<LearnedCall>> byGroup = new LinkedHashMap<>();
    SyscallGroups.all().forEach(group -> byGroup.put(group.name(), new ArrayList<>()));
    for (CallTally call : seen.all()) {
      done.add(call.name());
      String start = startup.getOrDefault(call.name(), "");
      // What the OCI runtime passes is not known, so nothing it needs is limited.
      List<ArgCondition> limits = start.isEmpty() ? conditions.of(call) : List.of();
      if (limits.isEmpty()) {
        String group =
            SyscallGroups.containing(call.name()).stream()
                .map(SyscallGroup::name)
                .findFirst()
                .orElse("other");
        byGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(call.learned(start));
      } else {
        limited.put(call, limits);
      }
    }
    byGroup.forEach((group, calls) -> add("seen: " + group, calls));
    limited.forEach(this::addLimited);
  }

  private void addLimited(CallTally call, List<ArgCondition> limits) {
    for (ArgCondition limit : limits) {
      rules.add(LearnedRule.permitting(call.learned(""), limit, "seen with " + limit));
    }
  }

  private void addSiblings() {
    List<LearnedCall> calls = new ArrayList<>();
    for (Map.Entry<String, String> sibling : siblings.entrySet()) {
      String name = sibling.getKey();
      Optional<ArgCondition> limit =
          name.equals(CLONE) && !startup.containsKey(name)
              ? conditions.cloneWithoutNamespaces()
              : Optional.empty();
      LearnedCall call = LearnedCall.notSeen(name, Reason.SIBLING, sibling.getValue());
      done.add(name);
      if (limit.isPresent()) {
        rules.add(
            LearnedRule.permitting(call, limit.get(), "does what was seen, without namespaces"));
      } else {
        calls.add(call);
      }
    }
    add("does what was seen, or follows from it", calls);
  }

  private void addStartup() {
    List<LearnedCall> calls = new ArrayList<>();
    startup.forEach(
        (name, because) -> {
          if (done.add(name)) {
            calls.add(LearnedCall.notSeen(name, Reason.STARTUP, because));
          }
        });
    add("needed to start the container", calls);
  }

  private void addFallbacks() {
    int[] numbers = targets.stream().mapToInt(Errno.ENOSYS::numberOn).distinct().toArray();
    boolean isDenied =
        !options.otherwise().action().equals(Action.ALLOW)
            && !options.otherwise().action().equals(Action.LOG);
    if (numbers.length != 1) {
      if (numbers.length > 1) {
        findings.add(
            Finding.of(
                "fallbacks-left-out",
                Severity.WARNING,
                "ENOSYS has different numbers on the profile's architectures, so that no rule can"
                    + " answer it; calls that programs try first fail like all others"));
      }
      return;
    }
    if (!isDenied || options.otherwise().equals(Outcome.errno(numbers[0]))) {
      return;
    }
    SortedMap<String, LearnedCall> calls = new TreeMap<>();
    FallbackFile.all()
        .forEach(
            (name, because) -> {
              boolean isThere =
                  targets.stream().anyMatch(target -> SyscallTable.of(target).isDefined(name));
              if (isThere && !done.contains(name)) {
                calls.put(name, LearnedCall.notSeen(name, Reason.FALLBACK, because));
              }
            });
    if (!calls.isEmpty()) {
      rules.add(
          new LearnedRule(
              SyscallRule.builder()
                  .addAllNames(calls.keySet())
                  .action(Action.ERRNO)
                  .errnoRet(numbers[0])
                  .build(),
              "tried first and done without",
              List.copyOf(calls.values())));
    }
  }

  private void add(String title, List<LearnedCall> calls) {
    if (!calls.isEmpty()) {
      rules.add(
          new LearnedRule(
              SyscallRule.builder()
                  .addAllNames(calls.stream().map(LearnedCall::name).toList())
                  .action(Action.ALLOW)
                  .build(),
              title,
              calls));
    }
  }
}
