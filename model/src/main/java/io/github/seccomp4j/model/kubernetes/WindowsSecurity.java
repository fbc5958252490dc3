package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of a Pod or a container for Windows nodes, the object {@code windowsOptions}.
 *
 * <p>It holds what was written; values are equal by content. Source: Kubernetes API 1.37, core/v1
 * WindowsSecurityContextOptions.
 */
@Value.Immutable
@ValueStyle
public abstract class WindowsSecurity {

  WindowsSecurity() {}

  /**
   * Returns the group managed service account's credential specification.
   *
   * @return the text as written, or empty
   */
  public abstract Optional<String> gmsaCredentialSpec();

  /**
   * Returns the name of the resource that holds the credential specification.
   *
   * @return the name as written, or empty
   */
  public abstract Optional<String> gmsaCredentialSpecName();

  /**
   * Returns whether the container runs as a process of the host.
   *
   * @return the value, or empty if the document does not say
   */
  public abstract Optional<Boolean> hostProcess();

  /**
   * Returns the Windows user the container's first process runs as.
   *
   * @return the name as written, or empty
   */
  public abstract Optional<String> runAsUserName();

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
  WindowsSecurity withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    JsonObject kept =
        new TypedMembers()
            .add("gmsaCredentialSpec", gmsaCredentialSpec().isPresent())
            .add("gmsaCredentialSpecName", gmsaCredentialSpecName().isPresent())
            .add("hostProcess", hostProcess().isPresent())
            .add("runAsUserName", runAsUserName().isPresent())
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

  /** Builds settings for Windows nodes; not thread-safe. */
  public static final class Builder extends ImmutableWindowsSecurity.Builder {
    Builder() {}
  }
}
