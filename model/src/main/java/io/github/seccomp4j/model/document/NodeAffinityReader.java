package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.kubernetes.NodeRequirement;
import io.github.seccomp4j.model.kubernetes.NodeSelectorTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads, out of a Pod's {@code affinity}, what it demands of its node when it is scheduled. */
final class NodeAffinityReader {

  private static final TypeMembers AFFINITY = TypeMembers.exactly("nodeAffinity");
  private static final TypeMembers NODE_AFFINITY =
      TypeMembers.exactly("requiredDuringSchedulingIgnoredDuringExecution");
  private static final TypeMembers SELECTOR = TypeMembers.exactly("nodeSelectorTerms");
  private static final TypeMembers TERM = TypeMembers.exactly("matchExpressions", "matchFields");
  private static final TypeMembers REQUIREMENT = TypeMembers.exactly("key", "operator", "values");

  private NodeAffinityReader() {}

  static Optional<List<NodeSelectorTerm>> read(ValueReader in) {
    return only(
        in, AFFINITY, affinity -> only(affinity, NODE_AFFINITY, NodeAffinityReader::selector));
  }

  /** Reads the one member of an object that counts; null is as if absent. */
  private static <T> Optional<T> only(
      ValueReader in, TypeMembers known, Function<ValueReader, Optional<T>> value) {
    Optional<T> result = Optional.empty();
    if (!in.startObject()) {
      return result;
    }
    int member = in.nextMember(known);
    while (member != ValueReader.OVER) {
      if (member == TypeMembers.UNKNOWN) {
        in.skip();
      } else if (in.event() == DocumentEvent.NULL) {
        result = Optional.empty();
      } else {
        result = value.apply(in);
      }
      member = in.nextMember(known);
    }
    return result;
  }

  // A selector that is there demands something, even if it names no term.
  private static Optional<List<NodeSelectorTerm>> selector(ValueReader in) {
    Optional<List<NodeSelectorTerm>> terms =
        only(in, SELECTOR, list -> Optional.of(elements(list, NodeAffinityReader::term)));
    return Optional.of(terms.orElse(List.of()));
  }

  private static NodeSelectorTerm term(ValueReader in) {
    List<NodeRequirement> expressions = List.of();
    List<NodeRequirement> fields = List.of();
    if (in.event() != DocumentEvent.NULL && in.startObject()) {
      MemberReader members = new MemberReader(in, TERM);
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "matchExpressions" -> expressions = requirements(in);
          case "matchFields" -> fields = requirements(in);
          default -> in.skip();
        }
      }
    }
    return new NodeSelectorTerm(expressions, fields);
  }

  private static List<NodeRequirement> requirements(ValueReader in) {
    return in.event() == DocumentEvent.NULL
        ? List.of()
        : elements(in, NodeAffinityReader::requirement);
  }

  private static NodeRequirement requirement(ValueReader in) {
    String key = "";
    String operator = "";
    List<String> values = List.of();
    if (in.event() != DocumentEvent.NULL && in.startObject()) {
      MemberReader members = new MemberReader(in, REQUIREMENT);
      for (String name = members.next(); name != null; name = members.next()) {
        if (in.event() == DocumentEvent.NULL) {
          continue; // as if absent
        }
        switch (name) {
          case "key" -> key = in.string();
          case "operator" -> operator = in.string();
          case "values" -> values = elements(in, MemberReader::stringElement);
          default -> in.skip();
        }
      }
    }
    return new NodeRequirement(key, operator, values);
  }

  private static <T> List<T> elements(ValueReader in, Function<ValueReader, T> element) {
    List<T> elements = new ArrayList<>();
    if (in.startArray()) {
      while (in.nextElement()) {
        elements.add(element.apply(in));
      }
    }
    return elements;
  }
}
