package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The annotations by which a Pod asked for seccomp profiles before there were fields: one for the
 * Pod, one for each container.
 *
 * <p>Kubernetes 1.19 to 1.26 copy them into the fields of Pods that come through the API server;
 * since 1.27 they are without effect. {@link #migrate} says which fields take their place. Values
 * are equal by content, whatever the order of the containers. Source: pkg/registry/core/pod of
 * Kubernetes 1.19 to 1.27.
 *
 * <pre>{@code
 * Map<String, String> annotations =
 *     LegacySeccompAnnotations.builder()
 *         .pod(SeccompAnnotationValue.localhost("profiles/audit.json"))
 *         .build()
 *         .toMap();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class LegacySeccompAnnotations {

  /** The key of the annotation that is about all containers of the Pod. */
  public static final String POD_KEY = "seccomp.security.alpha.kubernetes.io/pod";

  /** What the key of an annotation about one container starts with; the rest is its name. */
  public static final String CONTAINER_KEY_PREFIX =
      "container.seccomp.security.alpha.kubernetes.io/";

  LegacySeccompAnnotations() {}

  /**
   * Returns the value of {@link #POD_KEY}.
   *
   * @return the value as written, or empty if there is no such annotation
   */
  public abstract Optional<SeccompAnnotationValue> pod();

  /**
   * Returns the values of the annotations about one container.
   *
   * @return values as written by container name, in the order of the annotations; unmodifiable,
   *     possibly empty; the containers need not exist
   */
  public abstract Map<String, SeccompAnnotationValue> containers();

  /**
   * Picks the seccomp annotations from all annotations of a Pod.
   *
   * @param annotations all annotations of the Pod, of which only the values of seccomp keys are
   *     looked at
   * @return the seccomp annotations
   * @throws NullPointerException if a seccomp annotation has the value null
   */
  public static LegacySeccompAnnotations read(Map<String, String> annotations) {
    Builder builder = builder();
    annotations.forEach(
        (key, value) -> {
          if (key.equals(POD_KEY)) {
            builder.pod(new SeccompAnnotationValue(value));
          } else if (key.startsWith(CONTAINER_KEY_PREFIX)) {
            builder.putContainers(
                key.substring(CONTAINER_KEY_PREFIX.length()), new SeccompAnnotationValue(value));
          }
        });
    return builder.build();
  }

  /**
   * Removes the seccomp annotations from all annotations of a Pod, migrated or not.
   *
   * @param annotations all annotations of the Pod
   * @return the others, in order; unmodifiable
   */
  public static Map<String, String> removedFrom(Map<String, String> annotations) {
    Map<String, String> kept = new LinkedHashMap<>(annotations);
    kept.keySet().removeIf(key -> key.equals(POD_KEY) || key.startsWith(CONTAINER_KEY_PREFIX));
    return Collections.unmodifiableMap(kept);
  }

  /**
   * Tells whether there is nothing to migrate.
   *
   * @return true if there is neither an annotation about the Pod nor one about a container
   */
  public boolean isEmpty() {
    return pod().isEmpty() && containers().isEmpty();
  }

  /**
   * Writes the annotations.
   *
   * @return keys and values, the Pod's first, then the containers' in order; unmodifiable
   */
  public Map<String, String> toMap() {
    return addedTo(Map.of());
  }

  /**
   * Writes the annotations into those a Pod has.
   *
   * @param annotations all annotations of the Pod
   * @return all of them in order, values of the same key replaced, new keys at the end;
   *     unmodifiable
   */
  public Map<String, String> addedTo(Map<String, String> annotations) {
    Map<String, String> all = new LinkedHashMap<>(annotations);
    pod().ifPresent(value -> all.put(POD_KEY, value.token()));
    containers().forEach((name, value) -> all.put(CONTAINER_KEY_PREFIX + name, value.token()));
    return Collections.unmodifiableMap(all);
  }

  /**
   * Says which fields take the place of the annotations, as the API server of Kubernetes 1.19 to
   * 1.26 filled them in: the annotation about the Pod becomes the Pod's field, the one about a
   * container that container's field, unless the field is there already. So a container's
   * annotation still beats the Pod's field. Where annotations are without effect, the fields make
   * them effective.
   *
   * <p>An annotation is migrated only if a field says the same afterwards. Each of the others
   * stays, with a finding:
   *
   * <ul>
   *   <li>{@code seccomp-annotation-conflict}: the field is there and says something else, for
   *       which the API server refuses the Pod;
   *   <li>{@code seccomp-annotation-unrecognized}: the value has no meaning, for which the API
   *       server refuses the Pod;
   *   <li>{@code seccomp-annotation-without-path}: {@code localhost/} names no file, and the API
   *       server makes no field of it;
   *   <li>{@code seccomp-annotation-without-container}: no container has the name.
   * </ul>
   *
   * @param pod what the Pod says by fields
   * @param containers what its containers say by fields, by name: all containers, initial, regular
   *     and ephemeral, also those that say nothing
   * @return the fields to set, the annotations that are migrated by them, and the findings
   */
  public SeccompAnnotationMigration migrate(
      PodSecurity pod, Map<String, ContainerSecurity> containers) {
    return SeccompAnnotationMigrator.migrate(this, pod, containers);
  }

  /**
   * Starts an empty builder.
   *
   * @return a builder of which every part is optional
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a builder with everything this value says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds seccomp annotations; not thread-safe. */
  public static final class Builder extends ImmutableLegacySeccompAnnotations.Builder {
    Builder() {}
  }
}
