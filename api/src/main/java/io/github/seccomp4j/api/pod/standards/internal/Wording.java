package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.PodContainer;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** How Kubernetes lists the culprits and the values in its details. */
final class Wording {

  private Wording() {}

  /** {@code container "a"} or {@code containers "a", "b"}. */
  static String containers(List<PodContainer> containers) {
    return counted("container", containers.stream().map(PodContainer::name).toList());
  }

  /** {@code pod}, {@code container "a"} or both, joined by {@code and}. */
  static String setters(boolean pod, List<PodContainer> containers) {
    if (containers.isEmpty()) {
      return pod ? "pod" : "";
    }
    return (pod ? "pod and " : "") + containers(containers);
  }

  static String counted(String noun, Collection<String> names) {
    return plural(noun, names.size()) + " " + quoted(names);
  }

  static String plural(String noun, int count) {
    return count == 1 ? noun : noun + "s";
  }

  /** Between quotation marks as they are, without escapes. */
  static String quoted(Collection<String> words) {
    return words.isEmpty() ? "" : "\"" + String.join("\", \"", words) + "\"";
  }

  static String the(PodContainer container) {
    return "container \"" + container.name() + "\"";
  }

  /** An empty set in Go's order, which is that of code points. */
  static NavigableSet<String> words() {
    return new TreeSet<>(Wording::compare);
  }

  private static int compare(String one, String other) {
    int shared = Math.min(one.length(), other.length());
    for (int i = 0; i < shared; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        // Surrogates stand for code points above every other char.
        int order = Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
        return order != 0 ? order : Character.compare(a, b);
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
