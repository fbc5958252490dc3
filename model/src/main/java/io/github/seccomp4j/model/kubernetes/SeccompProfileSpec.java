package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The {@code spec} of a {@link SeccompProfileResource}: a seccomp profile within the limits of the
 * resource's schema, and how the security-profiles-operator deals with it.
 *
 * <p>Rules are those of the OCI form. Numbers that the schema has no room for can be held here as
 * everywhere; {@link SeccompProfileResource#violations()} names them. Order and duplicates are
 * kept; values are equal by content. Unlike in {@link io.github.seccomp4j.model.SeccompProfile} an
 * empty list of flags is the same as none. Source: security-profiles-operator 1.0,
 * api/seccompprofile/v1.
 */
@Value.Immutable
@ValueStyle
public abstract class SeccompProfileSpec {

  SeccompProfileSpec() {}

  /**
   * Returns whether the operator puts the profile on the nodes.
   *
   * @return the word as written, or empty, which counts as {@link ProfileState#ENABLED}
   */
  public abstract Optional<ProfileState> state();

  /**
   * Returns the switch that stood in the place of {@link #state()} before release 1.0.
   *
   * @return whether the profile is passed over, or empty if the document does not say
   */
  public abstract Optional<Boolean> disabled();

  /**
   * Returns the profile whose rules the operator adds to these.
   *
   * @return the name of another resource, or the reference of an OCI artifact after {@code oci://};
   *     empty if there is none
   */
  public abstract Optional<String> baseProfileName();

  /**
   * Returns what happens to calls that no rule is about.
   *
   * @return the action as written, or empty if the document does not say
   */
  public abstract Optional<Action> defaultAction();

  /**
   * Returns the architectures of the filter beside the native one.
   *
   * @return in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<Architecture> architectures();

  /**
   * Returns the flags the filter is loaded with.
   *
   * @return in document order, duplicates kept; unmodifiable, possibly empty; the operator writes
   *     an empty list to no node, so that runtimes take their default flags
   */
  public abstract List<FilterFlag> flags();

  /**
   * Returns the UNIX socket to which the listener of {@link Action#NOTIFY} is sent.
   *
   * @return the path as written, or empty
   */
  public abstract Optional<String> listenerPath();

  /**
   * Returns the text sent along with the listener.
   *
   * @return the text as written, or empty
   */
  public abstract Optional<String> listenerMetadata();

  /**
   * Returns the rules.
   *
   * @return in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<SyscallRule> syscalls();

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
  SeccompProfileSpec withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    JsonObject kept =
        new TypedMembers()
            .add("state", state().isPresent())
            .add("disabled", disabled().isPresent())
            .add("baseProfileName", baseProfileName().isPresent())
            .add("defaultAction", defaultAction().isPresent())
            .add("architectures", !architectures().isEmpty())
            .add("flags", !flags().isEmpty())
            .add("listenerPath", listenerPath().isPresent())
            .add("listenerMetadata", listenerMetadata().isPresent())
            .add("syscalls", !syscalls().isEmpty())
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

  /** Builds the content of resources; not thread-safe. */
  public static final class Builder extends ImmutableSeccompProfileSpec.Builder {
    Builder() {}
  }
}
