package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The {@code metadata} of a Kubernetes resource: what people write typed, what the cluster adds
 * verbatim.
 *
 * <p>Values are equal by content; the order of labels and annotations does not count. Source:
 * Kubernetes API 1.37, meta/v1 ObjectMeta.
 */
@Value.Immutable
@ValueStyle
public abstract class ObjectMetadata {

  ObjectMetadata() {}

  /**
   * Returns the resource's name.
   *
   * @return the name as written, or empty
   */
  public abstract Optional<String> name();

  /**
   * Returns the resource's namespace.
   *
   * @return the namespace as written, or empty, as for resources of the whole cluster
   */
  public abstract Optional<String> namespace();

  /**
   * Returns the labels, by which resources are selected.
   *
   * @return values by key in document order; unmodifiable, possibly empty
   */
  public abstract Map<String, String> labels();

  /**
   * Returns the annotations.
   *
   * @return values by key in document order; unmodifiable, possibly empty
   */
  public abstract Map<String, String> annotations();

  /**
   * Returns the members that have no typed place here.
   *
   * @return in document order: what the cluster adds, such as {@code uid} and {@code
   *     managedFields}, members of unknown name, and known names whose value says nothing a typed
   *     value could hold (an explicit null or an explicit empty object)
   */
  @Value.Default
  public JsonObject otherMembers() {
    return JsonObject.EMPTY;
  }

  // A document must not say one thing twice: what a typed value says overrules the verbatim member.
  @Value.Check
  ObjectMetadata withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    JsonObject kept =
        new TypedMembers()
            .add("name", name().isPresent())
            .add("namespace", namespace().isPresent())
            .add("labels", !labels().isEmpty())
            .add("annotations", !annotations().isEmpty())
            .removedFrom(otherMembers());
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
  }

  /**
   * Makes the metadata of a resource of the whole cluster.
   *
   * @param name the resource's name
   * @return metadata that says nothing else
   */
  public static ObjectMetadata named(String name) {
    return builder().name(name).build();
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

  /** Builds metadata; not thread-safe. */
  public static final class Builder extends ImmutableObjectMetadata.Builder {
    Builder() {}
  }
}
