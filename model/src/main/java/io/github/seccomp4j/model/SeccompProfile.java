package io.github.seccomp4j.model;

import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A seccomp profile: the OCI document {@code linux.seccomp}, which is also the content of a profile
 * file that a Pod's {@code localhostProfile} names.
 *
 * <p>It holds what was written: a missing default action, repeated architectures, unknown words and
 * unknown members survive. Order and duplicates are kept; values are equal by content. Source: OCI
 * runtime-spec 1.3, config-linux.md, "Seccomp".
 *
 * <p>Absent, empty and null stay apart. For {@link #flags()} runtimes care: absent means their
 * default flag, an empty list means none. For the other lists an explicit {@code []} or {@code
 * null} stays in {@link #otherMembers()} until the typed list says something.
 *
 * <pre>{@code
 * SeccompProfile audit = SeccompProfile.builder().defaultAction(Action.LOG).build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class SeccompProfile {

  SeccompProfile() {}

  /**
   * Returns what happens to calls that no rule is about.
   *
   * @return the action as written, or empty if the document does not say
   */
  public abstract Optional<Action> defaultAction();

  /**
   * Returns the error number or message that goes with the default action.
   *
   * @return unsigned 64-bit as written (runtimes keep 16 bits of it), or empty if the document says
   *     nothing; an explicit 0 is present
   */
  public abstract OptionalLong defaultErrnoRet();

  /**
   * Returns the architectures of the filter beside the native one.
   *
   * @return in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<Architecture> architectures();

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
  SeccompProfile withoutOverruledMembers() {
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
    if (!architectures().isEmpty()) {
      typed.add("architectures");
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
  public static final class Builder extends ImmutableSeccompProfile.Builder {
    Builder() {}
  }
}
