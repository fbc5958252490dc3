package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * What a {@link Hardening} makes of a resource, and what there is to know about it.
 *
 * @param <T> the type of the resource
 * @param resource the hardened resource, a new object that the caller may change
 * @param patch the way from the original to it, a JSON Patch (RFC 6902): operations {@code add},
 *     {@code replace} and {@code remove}, in document order; empty if nothing changed
 * @param changes what the author had set and was changed: a WARNING for every value that is {@code
 *     hardening-replaced} or {@code hardening-removed}, with its pointer in the original; values
 *     that are only added are not among them
 * @param remaining what still keeps the resource from the standard and no security context can
 *     change, such as a hostPath volume, or what an exception for a container says: the findings of
 *     the Pod Security Standards in their newest version, with pointers in the hardened resource;
 *     empty if it passes
 */
public record HardenedResource<T extends HasMetadata>(
    T resource, JsonArray patch, List<Finding> changes, List<Finding> remaining) {

  /**
   * Makes a result.
   *
   * @param resource the hardened resource
   * @param patch the way from the original to it
   * @param changes what the author had set and was changed
   * @param remaining what still keeps it from the standard
   * @throws NullPointerException if an argument or an element is null
   */
  public HardenedResource {
    Objects.requireNonNull(resource, "resource");
    Objects.requireNonNull(patch, "patch");
    changes = List.copyOf(changes);
    remaining = List.copyOf(remaining);
  }

  /**
   * Tells whether the resource passes the standard now.
   *
   * @return true if nothing remains
   */
  public boolean passes() {
    return remaining.isEmpty();
  }
}
