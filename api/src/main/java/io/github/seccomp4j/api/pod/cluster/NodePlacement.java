package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.kubernetes.NodeRequirement;
import io.github.seccomp4j.model.kubernetes.NodeSelectorTerm;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a Pod may land on the nodes of a pool.
 *
 * <p>A pool has the labels that every node has even where nobody lists them: {@code
 * kubernetes.io/os} and {@code kubernetes.io/arch}. Source: k8s.io/component-helpers
 * scheduling/corev1/nodeaffinity of Kubernetes 1.37.
 */
final class NodePlacement {

  private static final String OS = "kubernetes.io/os";
  private static final String ARCHITECTURE = "kubernetes.io/arch";
  private static final String NODE_NAME = "metadata.name";
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,19}");

  private NodePlacement() {}

  static boolean mayLand(PodManifest pod, NodePool pool) {
    boolean isBound =
        pod.nodeName().filter(name -> !name.isEmpty()).isEmpty()
            || pool.nodeNames().isEmpty()
            || pool.nodeNames().contains(pod.nodeName().orElseThrow());
    boolean hasSystem =
        pod.osName().filter(name -> !name.isEmpty()).isEmpty()
            || pod.osName().orElseThrow().equals(pool.operatingSystem());
    boolean isSelected =
        pod.nodeSelector().entrySet().stream()
            .allMatch(
                entry -> label(pool, entry.getKey()).filter(entry.getValue()::equals).isPresent());
    return isBound
        && hasSystem
        && isSelected
        && pod.requiredNodeAffinity()
            .map(terms -> terms.stream().anyMatch(term -> isMet(term, pool)))
            .orElse(true);
  }

  private static boolean isMet(NodeSelectorTerm term, NodePool pool) {
    if (term.matchExpressions().isEmpty() && term.matchFields().isEmpty()) {
      return false;
    }
    return term.matchExpressions().stream()
            .allMatch(requirement -> isMet(requirement, label(pool, requirement.key())))
        && term.matchFields().stream().allMatch(requirement -> isMetByName(requirement, pool));
  }

  // One node of the pool is enough; a pool whose nodes are not known may hold any.
  private static boolean isMetByName(NodeRequirement requirement, NodePool pool) {
    return requirement.key().equals(NODE_NAME)
        && (pool.nodeNames().isEmpty()
            || pool.nodeNames().stream().anyMatch(name -> isMet(requirement, Optional.of(name))));
  }

  private static boolean isMet(NodeRequirement requirement, Optional<String> value) {
    return switch (requirement.operator()) {
      case "In" -> value.filter(requirement.values()::contains).isPresent();
      case "NotIn" -> value.filter(requirement.values()::contains).isEmpty();
      case "Exists" -> value.isPresent();
      case "DoesNotExist" -> value.isEmpty();
      case "Gt" -> compares(requirement.values(), value, 1);
      case "Lt" -> compares(requirement.values(), value, -1);
      default -> false;
    };
  }

  private static boolean compares(List<String> values, Optional<String> value, int sign) {
    return values.size() == 1
        && value.filter(text -> INTEGER.matcher(text).matches()).isPresent()
        && INTEGER.matcher(values.get(0)).matches()
        && Integer.signum(
                new BigInteger(value.orElseThrow()).compareTo(new BigInteger(values.get(0))))
            == sign;
  }

  private static Optional<String> label(NodePool pool, String key) {
    String told = pool.labels().get(key);
    if (told != null) {
      return Optional.of(told);
    }
    return switch (key) {
      case OS -> Optional.of(pool.operatingSystem());
      case ARCHITECTURE -> NodeArchitectures.wordOf(pool.host().architecture());
      default -> Optional.empty();
    };
  }
}
