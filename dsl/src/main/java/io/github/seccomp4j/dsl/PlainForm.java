package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Writes a draft out as a plain OCI document. */
final class PlainForm {

  private final Draft draft;
  private final ConditionalProfile head;
  private final List<Architecture> named;
  private final List<ConditionalRule> rules = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private final FindingList findings = new FindingList();

  private PlainForm(Draft draft) {
    this.draft = draft;
    this.head = Form.headOf(draft);
    this.named = Form.named(draft.head());
  }

  static Form of(Draft draft) {
    return new PlainForm(draft).write();
  }

  private Form write() {
    for (Entry entry : draft.entries()) {
      if (entry instanceof Entry.Written written) {
        write(written.rule());
      } else if (entry instanceof Entry.Taken entryTaken) {
        take(entryTaken.rule());
      }
    }
    if (!head.archMap().isEmpty()) {
      findings.add(
          Severity.ERROR,
          "architecture-map",
          "/archMap",
          "which architectures an archMap gives depends on the host",
          "name them with on(...), or use buildConditional()");
    }
    draft
        .otherwise()
        .map(DefaultAction::effect)
        .ifPresent(effect -> checkErrno(effect, "/defaultErrnoRet"));
    OptionalLong defaultErrnoRet =
        ErrnoWords.number(head.defaultErrno(), head.defaultErrnoRet(), named);
    ConditionalProfile document =
        head.toBuilder()
            .defaultErrnoRet(defaultErrnoRet)
            .defaultErrno(Optional.empty())
            .archMap(List.of())
            .syscalls(rules)
            .build();
    return new Form(document, taken, findings.toList());
  }

  private void write(Rule rule) {
    String pointer = "/syscalls/" + rules.size();
    if (!isEmpty(rule.includes()) || !isEmpty(rule.excludes())) {
      refuseConditions(pointer);
    }
    checkErrno(rule.effect(), pointer + "/errnoRet");
    for (Clause clause : Clause.of(rule)) {
      List<Clause.Variant> variants = clause.variantsOn(Form.namedOrAll(head));
      if (variants.size() > 1) {
        reportVariants(clause, variants);
      }
      for (List<ArgCondition> conditions : variants.get(0).alternatives()) {
        rules.add(
            ConditionalRule.builder()
                .names(clause.names())
                .action(rule.action())
                .errnoRet(rule.effect().errnoRetOn(named))
                .args(conditions)
                .build());
      }
    }
  }

  private void reportVariants(Clause clause, List<Clause.Variant> variants) {
    String said =
        variants.stream()
            .map(variant -> text(variant.alternatives()) + " on " + text(variant))
            .collect(Collectors.joining(", "));
    String call = clause.names().get(0);
    String pointer = "/syscalls/" + rules.size() + "/args";
    if (named.isEmpty()) {
      findings.add(
          Severity.INFO,
          "argument-order-assumed",
          pointer,
          "the arguments of \""
              + call
              + "\" differ between architectures ("
              + said
              + "); the first is written because the profile names no architecture",
          "name the architectures with on(...)");
    } else {
      findings.add(
          Severity.ERROR,
          "argument-order-differs",
          pointer,
          "a plain profile says the same on all its architectures, but the arguments of \""
              + call
              + "\" differ: "
              + said,
          "build a profile for each with on(...), or use buildConditional()");
    }
  }

  private static String text(List<List<ArgCondition>> alternatives) {
    return alternatives.stream()
        .map(all -> all.stream().map(ArgCondition::toString).collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(" or "));
  }

  private static String text(Clause.Variant variant) {
    List<Architecture> all = variant.architectures();
    return all.size() > 6
        ? "most"
        : all.stream().map(Architecture::token).collect(Collectors.joining(", "));
  }

  private void take(ConditionalRule rule) {
    if (rule.includes().filter(filter -> !isEmpty(filter)).isPresent()
        || rule.excludes().filter(filter -> !isEmpty(filter)).isPresent()) {
      refuseConditions("/syscalls/" + rules.size());
    }
    taken.set(rules.size());
    rules.add(
        rule.toBuilder()
            .name(Optional.empty())
            .names(names(rule))
            .errnoRet(ErrnoWords.number(rule.errno(), rule.errnoRet(), named))
            .errno(Optional.empty())
            .comment(Optional.empty())
            .includes(Optional.empty())
            .excludes(Optional.empty())
            .build());
  }

  private void refuseConditions(String pointer) {
    findings.add(
        Severity.ERROR,
        "host-dependent-rule",
        pointer,
        "a plain profile cannot make a rule depend on capabilities, the native architecture or the"
            + " kernel",
        "use buildConditional(), or resolve the conditional profile for a host");
  }

  private void checkErrno(Effect effect, String pointer) {
    if (effect.differsAmong(named)) {
      findings.add(
          Severity.ERROR,
          "errno-differs",
          pointer,
          effect.errno().orElseThrow()
              + " has different numbers on the architectures of this profile",
          "build a profile for each with on(...)");
    }
  }

  private static boolean isEmpty(RuleFilter filter) {
    return filter.caps().isEmpty() && filter.arches().isEmpty() && filter.minKernel().isEmpty();
  }

  static List<String> names(ConditionalRule rule) {
    return rule.name().isPresent() && rule.names().isEmpty()
        ? List.of(rule.name().get())
        : rule.names();
  }

  static SeccompProfile toProfile(ConditionalProfile plain) {
    return SeccompProfile.builder()
        .defaultAction(plain.defaultAction())
        .defaultErrnoRet(plain.defaultErrnoRet())
        .architectures(plain.architectures())
        .flags(plain.flags())
        .listenerPath(plain.listenerPath())
        .listenerMetadata(plain.listenerMetadata())
        .syscalls(plain.syscalls().stream().map(PlainForm::toRule).toList())
        .otherMembers(plain.otherMembers())
        .build();
  }

  private static SyscallRule toRule(ConditionalRule plain) {
    return SyscallRule.builder()
        .names(plain.names())
        .action(plain.action())
        .errnoRet(plain.errnoRet())
        .args(plain.args())
        .otherMembers(plain.otherMembers())
        .build();
  }
}
