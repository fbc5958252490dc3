package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.List;
import java.util.Optional;

/**
 * A conditional document without the words for which programs refuse to resolve it, so that all
 * else in it is looked at too. Those words are reported by other checks.
 */
final class ResolvableDocument {

  private ResolvableDocument() {}

  static ConditionalProfile of(ConditionalProfile document) {
    return document.toBuilder()
        .archMap(document.architectures().isEmpty() ? document.archMap() : List.of())
        .defaultErrno(document.defaultErrno().filter(ErrnoWords::isKnown))
        .syscalls(document.syscalls().stream().map(ResolvableDocument::of).toList())
        .build();
  }

  private static ConditionalRule of(ConditionalRule rule) {
    return rule.toBuilder()
        .names(PlainForm.names(rule))
        .name(Optional.empty())
        .errno(rule.errno().filter(ErrnoWords::isKnown))
        .includes(rule.includes().map(ResolvableDocument::of))
        .excludes(rule.excludes().map(ResolvableDocument::of))
        .build();
  }

  private static RuleFilter of(RuleFilter filter) {
    return filter.toBuilder()
        .minKernel(filter.minKernel().filter(text -> KernelVersion.tryParse(text).isPresent()))
        .build();
  }
}
