package io.github.seccomp4j.model.kubernetes;

import java.util.List;

/**
 * Conditions of which a node must meet every one. A Pod's terms are alternatives; a term without
 * any condition is met by no node.
 *
 * <p>Source: Kubernetes API 1.37, core/v1 NodeSelectorTerm.
 *
 * @param matchExpressions the conditions on labels, in document order
 * @param matchFields the conditions on fields, in document order; Kubernetes knows the field {@code
 *     metadata.name}
 */
public record NodeSelectorTerm(
    List<NodeRequirement> matchExpressions, List<NodeRequirement> matchFields) {

  /**
   * Makes a term.
   *
   * @param matchExpressions the conditions on labels
   * @param matchFields the conditions on fields
   * @throws NullPointerException if an argument or an element is null
   */
  public NodeSelectorTerm {
    matchExpressions = List.copyOf(matchExpressions);
    matchFields = List.copyOf(matchFields);
  }
}
