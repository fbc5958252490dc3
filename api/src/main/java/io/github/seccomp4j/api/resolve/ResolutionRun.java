package io.github.seccomp4j.api.resolve;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One resolution. Loops instead of streams: catalogs are searched by resolving thousands. */
final class ResolutionRun {

  private static final int WHOLE_PROFILE = -1;

  private final ResolutionDialect dialect;
  private final DialectPort port;
  private final KernelVersion kernel;
  private final @Nullable Set<Capability> capabilities;

  /** No capabilities at all ({@code null}) is not the same as an empty set. */
  ResolutionRun(
      ResolutionDialect dialect,
      DialectPort port,
      KernelVersion kernel,
      @Nullable Set<Capability> capabilities) {
    this.dialect = dialect;
    this.port = port;
    this.kernel = kernel;
    this.capabilities = capabilities;
  }

  Resolution resolve(ConditionalProfile profile) {
    if (!profile.architectures().isEmpty() && !profile.archMap().isEmpty()) {
      throw new IllegalArgumentException("the profile has both architectures and archMap");
    }
    List<RuleResolution> results = new ArrayList<>(profile.syscalls().size());
    List<SyscallRule> kept = new ArrayList<>(profile.syscalls().size());
    for (int i = 0; i < profile.syscalls().size(); i++) {
      ConditionalRule rule = profile.syscalls().get(i);
      List<ConditionCheck> checks = checks(rule, i);
      if (allHold(checks)) {
        results.add(new RuleResolution(i, OptionalInt.of(kept.size()), checks));
        kept.add(plain(rule, i));
      } else {
        results.add(new RuleResolution(i, OptionalInt.empty(), checks));
      }
    }
    SeccompProfile plain =
        SeccompProfile.builder()
            .defaultAction(profile.defaultAction())
            .defaultErrnoRet(
                errno(profile.defaultErrno(), profile.defaultErrnoRet(), WHOLE_PROFILE))
            .architectures(architectures(profile))
            .flags(profile.flags().orElse(List.of()).isEmpty() ? Optional.empty() : profile.flags())
            .listenerPath(nonEmpty(profile.listenerPath()))
            .listenerMetadata(nonEmpty(profile.listenerMetadata()))
            .syscalls(kept)
            .build();
    return new Resolution(plain, results);
  }

  private static Optional<String> nonEmpty(Optional<String> text) {
    return text.orElse("").isEmpty() ? Optional.empty() : text;
  }

  private List<Architecture> architectures(ConditionalProfile profile) {
    if (!profile.architectures().isEmpty()) {
      return profile.architectures();
    }
    if (port.fixed().isPresent()) {
      return port.fixed().get();
    }
    for (ArchitectureMapping mapping : profile.archMap()) {
      if (port.mapKey().isPresent() && mapping.architecture().equals(port.mapKey().get())) {
        List<Architecture> all = new ArrayList<>();
        all.add(mapping.architecture());
        all.addAll(mapping.subArchitectures());
        return all;
      }
    }
    return List.of();
  }

  private static boolean allHold(List<ConditionCheck> checks) {
    for (ConditionCheck check : checks) {
      if (!check.holds()) {
        return false;
      }
    }
    return true;
  }

  // In the order in which the programs ask.
  private List<ConditionCheck> checks(ConditionalRule rule, int position) {
    boolean nameless = rule.names().isEmpty() && rule.name().orElse("").isEmpty();
    if (rule.includes().isEmpty() && rule.excludes().isEmpty() && !nameless) {
      return List.of();
    }
    List<ConditionCheck> checks = new ArrayList<>(4);
    if (rule.excludes().isPresent()) {
      excludes(rule.excludes().get(), position, checks);
    }
    if (rule.includes().isPresent()) {
      includes(rule.includes().get(), position, checks);
    }
    if (nameless && dialect.dropsNamelessRules()) {
      checks.add(new ConditionCheck(ConditionKind.NAMED_CALL, List.of(), false));
    }
    return checks;
  }

  private void excludes(RuleFilter filter, int position, List<ConditionCheck> checks) {
    if (!filter.arches().isEmpty()) {
      checks.add(
          new ConditionCheck(
              ConditionKind.EXCLUDED_ARCHITECTURES,
              filter.arches(),
              !filter.arches().contains(port.word())));
    }
    if (!filter.caps().isEmpty() && capabilities != null) {
      boolean any = false;
      for (Capability capability : filter.caps()) {
        any |= capabilities.contains(capability);
      }
      checks.add(
          new ConditionCheck(ConditionKind.EXCLUDED_CAPABILITIES, tokens(filter.caps()), !any));
    }
    if (dialect.readsKernel() && filter.minKernel().isPresent()) {
      String text = filter.minKernel().get();
      checks.add(
          new ConditionCheck(
              ConditionKind.EXCLUDED_KERNEL,
              List.of(text),
              kernel.compareTo(version(text, position)) < 0));
    }
  }

  private void includes(RuleFilter filter, int position, List<ConditionCheck> checks) {
    if (!filter.arches().isEmpty()) {
      checks.add(
          new ConditionCheck(
              ConditionKind.INCLUDED_ARCHITECTURES,
              filter.arches(),
              filter.arches().contains(port.word())));
    }
    if (!filter.caps().isEmpty() && capabilities != null) {
      boolean all = true;
      for (Capability capability : filter.caps()) {
        all &= capabilities.contains(capability);
      }
      checks.add(
          new ConditionCheck(ConditionKind.INCLUDED_CAPABILITIES, tokens(filter.caps()), all));
    }
    if (dialect.readsKernel() && filter.minKernel().isPresent()) {
      String text = filter.minKernel().get();
      checks.add(
          new ConditionCheck(
              ConditionKind.INCLUDED_KERNEL,
              List.of(text),
              kernel.compareTo(version(text, position)) >= 0));
    }
  }

  private static List<String> tokens(List<Capability> capabilities) {
    List<String> tokens = new ArrayList<>(capabilities.size());
    for (Capability capability : capabilities) {
      tokens.add(capability.token());
    }
    return tokens;
  }

  // To moby an empty text is version 0.0.
  private static KernelVersion version(String text, int position) {
    if (text.isEmpty()) {
      return KernelVersion.of(0, 0);
    }
    Optional<KernelVersion> version = KernelVersion.tryParse(text);
    if (version.isEmpty()) {
      throw new IllegalArgumentException(
          "rule "
              + position
              + ": not a kernel version: \""
              + text
              + "\"; expected major.minor, such as 4.8");
    }
    return version.get();
  }

  private SyscallRule plain(ConditionalRule rule, int position) {
    List<String> names = rule.names();
    String single = rule.name().orElse("");
    if (!single.isEmpty()) {
      if (!names.isEmpty()) {
        throw new IllegalArgumentException("rule " + position + " has both name and names");
      }
      names = List.of(single);
    }
    return SyscallRule.builder()
        .names(names)
        .action(rule.action())
        .errnoRet(errno(rule.errno(), rule.errnoRet(), position))
        .args(args(rule.args()))
        .build();
  }

  private static List<ArgCondition> args(List<ArgCondition> args) {
    if (args.isEmpty()) {
      return args;
    }
    List<ArgCondition> plain = new ArrayList<>(args.size());
    for (ArgCondition arg : args) {
      boolean same = arg.valueTwo().orElse(1) != 0 && arg.otherMembers().isEmpty();
      plain.add(
          same
              ? arg
              : ArgCondition.builder()
                  .index(arg.index())
                  .op(arg.op())
                  .value(arg.value())
                  .valueTwo(arg.valueTwo().orElse(0) == 0 ? OptionalLong.empty() : arg.valueTwo())
                  .build());
    }
    return plain;
  }

  private OptionalLong errno(Optional<String> symbol, OptionalLong number, int position) {
    String text = symbol.orElse("");
    if (text.isEmpty()) {
      return number;
    }
    OptionalLong meant = SymbolicErrno.numberOf(text, port.architecture());
    if (meant.isEmpty()) {
      String place = position == WHOLE_PROFILE ? "defaultErrno" : "rule " + position;
      throw new IllegalArgumentException(place + ": unknown errno " + text);
    }
    return meant;
  }
}
