package io.github.seccomp4j.model.conditional;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A conditional profile: the document that Docker, Podman, Buildah and CRI-O resolve for a host and
 * a container's capabilities before an OCI runtime sees it.
 *
 * <p>Order and duplicates are kept; values are equal by content. Absent, empty and null stay apart
 * as in {@link io.github.seccomp4j.model.SeccompProfile}. Source: moby/profiles,
 * seccomp/seccomp.go; containers/common, pkg/seccomp.
 */
@Value.Immutable
@ValueStyle
public abstract class ConditionalProfile {

  ConditionalProfile() {}

  /**
   * Returns what happens to calls that no rule is about.
   *
   * @return the action as written, or empty if the document does not say
   */
  public abstract Optional<Action> defaultAction();

  /**
   * Returns the default error number as a number.
   *
   * @return unsigned 64-bit as written, or empty; an explicit 0 is present
   */
  public abstract OptionalLong defaultErrnoRet();

  /**
   * Returns the default error number as a symbol, which differs by architecture.
   *
   * @return a symbol such as {@code ENOSYS}, or a decimal number as text, as written; or empty
   */
  public abstract Optional<String> defaultErrno();

  /**
   * Returns the architectures of the filter.
   *
   * @return in document order, duplicates kept; unmodifiable, possibly empty; a document that has
   *     both this and {@link #archMap()} is refused by the runtimes
   */
  public abstract List<Architecture> architectures();

  /**
   * Returns the architectures of the filter by native architecture.
   *
   * @return in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<ArchitectureMapping> archMap();

  /**
   * Returns the flags the filter is loaded with.
   *
   * @return in document order, duplicates kept; empty Optional if absent, which is not the same to
   *     a runtime as an empty list
   */
  public abstract Optional<List<FilterFlag>> flags();

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
  public abstract List<ConditionalRule> syscalls();

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
  ConditionalProfile withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    Set<String> typed = new HashSet<>();
    if (defaultAction().isPresent()) {
      typed.add("defaultAction");
    }
    if (defaultErrnoRet().isPresent()) {
      typed.add("defaultErrnoRet");
    }
    if (defaultErrno().isPresent()) {
      typed.add("defaultErrno");
    }
    if (!architectures().isEmpty()) {
      typed.add("architectures");
    }
    if (!archMap().isEmpty()) {
      typed.add("archMap");
    }
    if (flags().isPresent()) {
      typed.add("flags");
    }
    if (listenerPath().isPresent()) {
      typed.add("listenerPath");
    }
    if (listenerMetadata().isPresent()) {
      typed.add("listenerMetadata");
    }
    if (!syscalls().isEmpty()) {
      typed.add("syscalls");
    }
    JsonObject kept = otherMembers().without(typed);
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
  }

  /**
   * Takes a plain profile for a conditional one, without conditions.
   *
   * @param profile the plain profile
   * @return all that it says; members without a typed place stay verbatim
   */
  public static ConditionalProfile of(SeccompProfile profile) {
    return builder()
        .defaultAction(profile.defaultAction())
        .defaultErrnoRet(profile.defaultErrnoRet())
        .architectures(profile.architectures())
        .flags(profile.flags())
        .listenerPath(profile.listenerPath())
        .listenerMetadata(profile.listenerMetadata())
        .syscalls(profile.syscalls().stream().map(ConditionalRule::of).toList())
        .otherMembers(profile.otherMembers())
        .build();
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
   * Starts a builder with everything this profile says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds profiles; not thread-safe. */
  public static final class Builder extends ImmutableConditionalProfile.Builder {
    Builder() {}
  }
}
