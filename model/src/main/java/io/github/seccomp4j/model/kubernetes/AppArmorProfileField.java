package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The object {@code appArmorProfile} of a Pod's or a container's security context, as written.
 *
 * <p>What the reference means is told by {@link #reference()}; what is odd about it stays visible
 * here. Values are equal by content. Source: Kubernetes API 1.37, core/v1 AppArmorProfile.
 */
@Value.Immutable
@ValueStyle
public abstract class AppArmorProfileField {

  AppArmorProfileField() {}

  /**
   * Returns the kind of profile; {@code RuntimeDefault}, {@code Localhost} and {@code Unconfined}
   * are defined, case matters.
   *
   * @return the word as written, or empty if the document does not say, which the API server
   *     refuses
   */
  public abstract Optional<String> type();

  /**
   * Returns the name of a profile that is loaded on the node.
   *
   * @return the name as written, or empty if the document does not say; an explicit empty string is
   *     present
   */
  public abstract Optional<String> localhostProfile();

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
  AppArmorProfileField withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    JsonObject kept =
        new TypedMembers()
            .add("type", type().isPresent())
            .add("localhostProfile", localhostProfile().isPresent())
            .removedFrom(otherMembers());
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
  }

  /**
   * Classifies the field.
   *
   * @return the reference; {@link #localhostProfile()} counts only for the type {@code Localhost},
   *     where an absent name is an empty one
   */
  public AppArmorReference reference() {
    return AppArmorReference.ofType(type().orElse(""), localhostProfile().orElse(""));
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

  /** Builds appArmorProfile objects; not thread-safe. */
  public static final class Builder extends ImmutableAppArmorProfileField.Builder {
    Builder() {}
  }
}
