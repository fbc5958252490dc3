package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The SELinux label of a container's processes, the object {@code seLinuxOptions}.
 *
 * <p>It holds what was written; values are equal by content. Source: Kubernetes API 1.37, core/v1
 * SELinuxOptions.
 */
@Value.Immutable
@ValueStyle
public abstract class SelinuxLabel {

  SelinuxLabel() {}

  /**
   * Returns the level, as in {@code s0:c123,c456}.
   *
   * @return the level as written, or empty
   */
  public abstract Optional<String> level();

  /**
   * Returns the role, as in {@code system_r}.
   *
   * @return the role as written, or empty
   */
  public abstract Optional<String> role();

  /**
   * Returns the type, as in {@code container_t}.
   *
   * @return the type as written, or empty
   */
  public abstract Optional<String> type();

  /**
   * Returns the SELinux user, as in {@code system_u}.
   *
   * @return the user as written, or empty
   */
  public abstract Optional<String> user();

  /**
   * Returns the members that have no typed place here.
   *
   * @return in document order: members of unknown name, and known names whose value says nothing a
   *     typed value could hold (an explicit null)
   */
  @Value.Default
  public JsonObject otherMembers() {
    return JsonObject.EMPTY;
  }

  // A document must not say one thing twice: what a typed value says overrules the verbatim member.
  @Value.Check
  SelinuxLabel withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    JsonObject kept =
        new TypedMembers()
            .add("level", level().isPresent())
            .add("role", role().isPresent())
            .add("type", type().isPresent())
            .add("user", user().isPresent())
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

  /** Builds SELinux labels; not thread-safe. */
  public static final class Builder extends ImmutableSelinuxLabel.Builder {
    Builder() {}
  }
}
