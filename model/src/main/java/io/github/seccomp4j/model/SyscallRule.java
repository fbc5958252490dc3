package io.github.seccomp4j.model;

import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A rule: the same action for some system calls, on the same conditions.
 *
 * <p>Order and duplicates of names and conditions are kept. Values are equal by content. Source:
 * OCI runtime-spec 1.3, config-linux.md, "Seccomp", {@code syscalls}.
 */
@Value.Immutable
@ValueStyle
public abstract class SyscallRule {

  SyscallRule() {}

  /**
   * Returns the system calls the rule is about.
   *
   * @return names as written, in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<String> names();

  /**
   * Returns what happens to these calls.
   *
   * @return the action as written
   */
  public abstract Action action();

  /**
   * Returns the error number of {@link Action#ERRNO} or the message of {@link Action#TRACE}.
   *
   * @return unsigned 64-bit as written (runtimes keep 16 bits of it), or empty if the document says
   *     nothing, which runtimes read as EPERM; an explicit 0 is present
   */
  public abstract OptionalLong errnoRet();

  /**
   * Returns the conditions, all of which must hold.
   *
   * @return in document order, duplicates kept; unmodifiable, empty for a rule without conditions
   */
  public abstract List<ArgCondition> args();

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
  SyscallRule withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    Set<String> typed = new HashSet<>(Set.of("action"));
    if (!names().isEmpty()) {
      typed.add("names");
    }
    if (errnoRet().isPresent()) {
      typed.add("errnoRet");
    }
    if (!args().isEmpty()) {
      typed.add("args");
    }
    JsonObject kept = otherMembers().without(typed);
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
  }

  /**
   * Makes a rule without conditions.
   *
   * @param action what happens to the calls
   * @param names the system calls
   * @return the rule
   */
  public static SyscallRule of(Action action, String... names) {
    return builder().action(action).addNames(names).build();
  }

  /**
   * Starts an empty builder.
   *
   * @return a builder that needs an action
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a builder with everything this rule says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds rules; not thread-safe. */
  public static final class Builder extends ImmutableSyscallRule.Builder {
    Builder() {}
  }
}
