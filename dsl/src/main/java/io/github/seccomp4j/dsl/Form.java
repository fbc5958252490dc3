package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A draft written out as a document, with what could not be said in it.
 *
 * <p>The plain form is a conditional document too, one that uses nothing the plain document lacks,
 * so that both forms are checked by the same code.
 */
record Form(ConditionalProfile document, BitSet taken, List<Finding> findings) {

  Form {
    taken = (BitSet) taken.clone();
    findings = List.copyOf(findings);
  }

  // Whether the rule at an index was in the document the draft started from.
  boolean isTaken(int index) {
    return taken.get(index);
  }

  // The architectures a draft names; those whose facts are known, each once.
  static List<Architecture> named(ConditionalProfile head) {
    List<Architecture> named = new ArrayList<>(head.architectures());
    for (ArchitectureMapping mapping : head.archMap()) {
      named.add(mapping.architecture());
      named.addAll(mapping.subArchitectures());
    }
    return named.stream()
        .distinct()
        .filter(architecture -> ArchitectureInfo.of(architecture).isPresent())
        .toList();
  }

  static List<Architecture> namedOrAll(ConditionalProfile head) {
    List<Architecture> named = named(head);
    return named.isEmpty()
        ? ArchitectureInfo.all().stream().map(ArchitectureInfo::architecture).toList()
        : named;
  }

  static ConditionalProfile headOf(Draft draft) {
    if (draft.otherwise().isEmpty()) {
      return draft.head();
    }
    Effect effect = draft.otherwise().get().effect();
    return draft.head().toBuilder()
        .defaultAction(effect.action())
        .defaultErrnoRet(effect.errnoRetOn(named(draft.head())))
        .defaultErrno(effect.errno().map(errno -> errno.symbol()))
        .build();
  }
}
