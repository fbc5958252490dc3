package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The containers for which a conditional document is looked at: one without capabilities, one with
 * all, and for any two sorts of rules on the same call one that gets both, if there is any. So no
 * two rules that can meet stay apart.
 */
final class ContainerCases {

  /** More are not looked at. */
  static final int MOST = 100;

  private static final int MOST_FILTERS = 300;

  private final Set<ContainerCase> cases = new LinkedHashSet<>();
  private boolean isWhole = true;

  private ContainerCases() {}

  static ContainerCases of(ConditionalProfile document, Architecture usual) {
    ContainerCases cases = new ContainerCases();
    cases.cases.add(ContainerCase.of(usual, Set.of()));
    cases.cases.add(ContainerCase.of(usual, Set.copyOf(Capability.recognized())));
    Set<Architecture> architectures = new LinkedHashSet<>(List.of(usual));
    architectures.addAll(Form.namedOrAll(document));
    cases.addMeetings(namesByFilters(document), List.copyOf(architectures));
    return cases;
  }

  /** Tells whether there is a container that gets both rules. */
  static boolean canMeet(ConditionalRule one, ConditionalRule other, ConditionalProfile document) {
    return Filters.of(one).meeting(Filters.of(other), Form.namedOrAll(document)).isPresent();
  }

  List<ContainerCase> all() {
    return List.copyOf(cases);
  }

  /** Tells whether there are no more. */
  boolean isWhole() {
    return isWhole;
  }

  private static Map<Filters, Set<String>> namesByFilters(ConditionalProfile document) {
    Map<Filters, Set<String>> names = new LinkedHashMap<>();
    for (ConditionalRule rule : document.syscalls()) {
      names.computeIfAbsent(Filters.of(rule), key -> new HashSet<>()).addAll(PlainForm.names(rule));
    }
    return names;
  }

  private void addMeetings(Map<Filters, Set<String>> names, List<Architecture> architectures) {
    List<Filters> filters = new ArrayList<>(names.keySet());
    isWhole = filters.size() <= MOST_FILTERS;
    for (int i = 0; i < Math.min(filters.size(), MOST_FILTERS); i++) {
      for (int j = 0; j <= i; j++) {
        Filters one = filters.get(i);
        Filters other = filters.get(j);
        if (i == j || !Collections.disjoint(names.get(one), names.get(other))) {
          one.meeting(other, architectures).ifPresent(this::add);
        }
      }
    }
  }

  private void add(ContainerCase found) {
    if (cases.size() < MOST) {
      cases.add(found);
    } else {
      isWhole &= cases.contains(found);
    }
  }
}
