package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.finding.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the seccomp annotations of a Pod become fields; the result of {@link
 * LegacySeccompAnnotations#migrate}.
 *
 * <p>Every annotation is either among the migrated keys, and then a field says what it says, or it
 * stays, and then a finding says why.
 *
 * @param podField the field the Pod is to get; empty if it gets none
 * @param containerFields the fields containers are to get, by container name, in the order of the
 *     annotations; an unmodifiable copy
 * @param migratedKeys the keys of the annotations that are no longer needed, the Pod's first, then
 *     in order; an unmodifiable copy
 * @param findings why the other annotations stay, in the same order; located by a JSON pointer in
 *     the Pod; an unmodifiable copy
 */
public record SeccompAnnotationMigration(
    Optional<SeccompProfileField> podField,
    Map<String, SeccompProfileField> containerFields,
    List<String> migratedKeys,
    List<Finding> findings) {

  /**
   * Makes a migration.
   *
   * @param podField the field the Pod is to get; empty if it gets none
   * @param containerFields the fields containers are to get, by container name, in the order of the
   *     annotations; an unmodifiable copy
   * @param migratedKeys the keys of the annotations that are no longer needed, the Pod's first,
   *     then in order; an unmodifiable copy
   * @param findings why the other annotations stay, in the same order; located by a JSON pointer in
   *     the Pod; an unmodifiable copy
   * @throws NullPointerException if a part is null
   */
  public SeccompAnnotationMigration {
    Objects.requireNonNull(podField, "podField");
    // Map.copyOf would forget the order.
    containerFields = Collections.unmodifiableMap(new LinkedHashMap<>(containerFields));
    migratedKeys = List.copyOf(migratedKeys);
    findings = List.copyOf(findings);
  }

  /**
   * Sets the Pod's field.
   *
   * @param pod what the Pod says by fields
   * @return the same with {@link #podField()}, or as it was if the Pod gets no field
   */
  public PodSecurity applyTo(PodSecurity pod) {
    return podField.map(field -> pod.toBuilder().seccompProfile(field).build()).orElse(pod);
  }

  /**
   * Sets the field of one container.
   *
   * @param name the container's name
   * @param container what the container says by fields
   * @return the same with its field of {@link #containerFields()}, or as it was if the container
   *     gets none
   */
  public ContainerSecurity applyTo(String name, ContainerSecurity container) {
    return Optional.ofNullable(containerFields.get(name))
        .map(field -> container.toBuilder().seccompProfile(field).build())
        .orElse(container);
  }

  /**
   * Removes the migrated annotations.
   *
   * @param annotations all annotations of the Pod
   * @return the others, in order; unmodifiable
   */
  public Map<String, String> applyTo(Map<String, String> annotations) {
    Map<String, String> kept = new LinkedHashMap<>(annotations);
    migratedKeys.forEach(kept::remove);
    return Collections.unmodifiableMap(kept);
  }
}
