package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The object {@code seccompProfile} of a Pod's or a container's security context, as written.
 *
 * <p>It is a reference to a profile, not the profile itself, which is {@link
 * io.github.seccomp4j.model.SeccompProfile}. What the reference means is told by {@link
 * #reference()}; what is odd about it stays visible here. Values are equal by content. Source:
 * Kubernetes API 1.37, core/v1 SeccompProfile.
 */
@Value.Immutable
@ValueStyle
public abstract class SeccompProfileField {

  SeccompProfileField() {}

  /**
   * Returns the kind of profile; {@code RuntimeDefault}, {@code Localhost} and {@code Unconfined}
   * are defined, case matters.
   *
   * @return the word as written, or empty if the document does not say, which the API server
   *     refuses
   */
  public abstract Optional<String> type();

  /**
   * Returns the path of the profile file on the node, relative to the kubelet's directory {@code
   * seccomp}.
   *
   * @return the path as written, or empty if the document does not say; an explicit empty string is
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
  SeccompProfileField withoutOverruledMembers() {
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
   * Classifies the field as the kubelet reads it.
   *
   * @return the reference; {@link #localhostProfile()} counts only for the type {@code Localhost},
   *     where an absent path is an empty one
   */
  public SeccompReference reference() {
    return SeccompReference.ofType(type().orElse(""), localhostProfile().orElse(""));
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

  /** Builds seccompProfile objects; not thread-safe. */
  public static final class Builder extends ImmutableSeccompProfileField.Builder {
    Builder() {}
  }
}
