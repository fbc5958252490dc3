package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a container's capabilities are, seen from the runtime's default set: some are added, some
 * dropped.
 *
 * <p>Kubernetes spells capabilities without {@code CAP_}, as {@link Capability#kubernetesName()}
 * does; no spelling is changed here, because to the Pod Security Standards {@code CAP_CHOWN} is
 * another word than {@code CHOWN}. Values are equal by content. Source: Kubernetes API 1.37,
 * core/v1 Capabilities.
 */
@Value.Immutable
@ValueStyle
public abstract class CapabilityChanges {

  /** The word for every capability, in either list. */
  public static final Capability ALL = new Capability("ALL");

  CapabilityChanges() {}

  /**
   * Returns the capabilities a container gets in addition.
   *
   * @return the words in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<Capability> add();

  /**
   * Returns the capabilities a container loses.
   *
   * @return the words in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<Capability> drop();

  /**
   * Returns the members that have no typed place here.
   *
   * @return in document order: members of unknown name, and known names whose value says nothing a
   *     typed value could hold (an explicit null or an explicit empty list)
   */
  @Value.Default
  public JsonObject otherMembers() {
    return JsonObject.EMPTY;
  }

  // A document must not say one thing twice: what a typed value says overrules the verbatim member.
  @Value.Check
  CapabilityChanges withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    JsonObject kept =
        new TypedMembers()
            .add("add", !add().isEmpty())
            .add("drop", !drop().isEmpty())
            .removedFrom(otherMembers());
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
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

  /** Builds capability changes; not thread-safe. */
  public static final class Builder extends ImmutableCapabilityChanges.Builder {
    Builder() {}
  }
}
