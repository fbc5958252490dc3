package io.github.seccomp4j.model.kubernetes;

import java.util.List;
import java.util.Objects;

/**
 * One condition on a node's labels, or on its fields.
 *
 * <p>Source: Kubernetes API 1.37, core/v1 NodeSelectorRequirement.
 *
 * @param key the label's key, or the field's name
 * @param operator the word as written: {@code In}, {@code NotIn}, {@code Exists}, {@code
 *     DoesNotExist}, {@code Gt}, {@code Lt}, or any other; empty if absent
 * @param values what the operator compares with, in document order
 */
public record NodeRequirement(String key, String operator, List<String> values) {

  /**
   * Makes a condition.
   *
   * @param key the label's key, or the field's name
   * @param operator the word as written
   * @param values what the operator compares with
   * @throws NullPointerException if an argument or an element is null
   */
  public NodeRequirement {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(operator, "operator");
    values = List.copyOf(values);
  }
}
