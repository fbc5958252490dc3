package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.NodeAffinity;
import io.fabric8.kubernetes.api.model.NodeSelectorRequirement;
import io.github.seccomp4j.model.kubernetes.NodeRequirement;
import io.github.seccomp4j.model.kubernetes.NodeSelectorTerm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what fabric8's Pods demand of their nodes. */
final class NodeTerms {

  private NodeTerms() {}

  static Optional<List<NodeSelectorTerm>> of(@Nullable Affinity affinity) {
    return Optional.ofNullable(affinity)
        .map(Affinity::getNodeAffinity)
        .map(NodeAffinity::getRequiredDuringSchedulingIgnoredDuringExecution)
        .map(
            selector ->
                ContainerManifests.present(selector.getNodeSelectorTerms()).stream()
                    .map(NodeTerms::term)
                    .toList());
  }

  private static NodeSelectorTerm term(io.fabric8.kubernetes.api.model.NodeSelectorTerm term) {
    return new NodeSelectorTerm(
        requirements(term.getMatchExpressions()), requirements(term.getMatchFields()));
  }

  private static List<NodeRequirement> requirements(
      @Nullable List<NodeSelectorRequirement> requirements) {
    return ContainerManifests.present(requirements).stream()
        .map(
            requirement ->
                new NodeRequirement(
                    Objects.requireNonNullElse(requirement.getKey(), ""),
                    Objects.requireNonNullElse(requirement.getOperator(), ""),
                    ContainerManifests.present(requirement.getValues())))
        .toList();
  }
}
