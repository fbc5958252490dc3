package io.github.seccomp4j.model.conditional;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A rule of a conditional profile: a {@link SyscallRule} that applies only on some hosts or to some
 * containers.
 *
 * <p>Order and duplicates are kept; values are equal by content. Source: moby/profiles,
 * seccomp/seccomp.go; containers/common, pkg/seccomp.
 */
@Value.Immutable
@ValueStyle
public abstract class ConditionalRule {

  ConditionalRule() {}

  /**
   * Returns the single system call of the legacy form.
   *
   * @return the name as written, or empty; a document that has both this and {@link #names()} is
   *     refused by the runtimes
   */
  public abstract Optional<String> name();

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
   * Returns the error number as a number.
   *
   * @return unsigned 64-bit as written, or empty; an explicit 0 is present
   */
  public abstract OptionalLong errnoRet();

  /**
   * Returns the error number as a symbol, which differs by architecture.
   *
   * @return a symbol such as {@code ENOSYS}, or a decimal number as text, as written; or empty
   */
  public abstract Optional<String> errno();

  /**
   * Returns the conditions on arguments, all of which must hold.
   *
   * @return in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<ArgCondition> args();

  /**
   * Returns the author's remark.
   *
   * @return the text as written, possibly the empty text, or empty if the document has none
   */
  public abstract Optional<String> comment();

  /**
   * Returns what must hold for the rule to apply.
   *
   * @return the filter, possibly one without conditions, or empty if the document has none
   */
  public abstract Optional<RuleFilter> includes();

  /**
   * Returns what drops the rule.
   *
   * @return the filter, possibly one without conditions, or empty if the document has none
   */
  public abstract Optional<RuleFilter> excludes();

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
  ConditionalRule withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    Set<String> typed = new HashSet<>(Set.of("action"));
    if (name().isPresent()) {
      typed.add("name");
    }
    if (!names().isEmpty()) {
      typed.add("names");
    }
    if (errnoRet().isPresent()) {
      typed.add("errnoRet");
    }
    if (errno().isPresent()) {
      typed.add("errno");
    }
    if (!args().isEmpty()) {
      typed.add("args");
    }
    if (comment().isPresent()) {
      typed.add("comment");
    }
    if (includes().isPresent()) {
      typed.add("includes");
    }
    if (excludes().isPresent()) {
      typed.add("excludes");
    }
    JsonObject kept = otherMembers().without(typed);
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
  }

  /**
   * Takes a plain rule for a conditional one, without conditions on hosts and containers.
   *
   * @param rule the plain rule
   * @return all that it says; members without a typed place stay verbatim
   */
  public static ConditionalRule of(SyscallRule rule) {
    return builder()
        .names(rule.names())
        .action(rule.action())
        .errnoRet(rule.errnoRet())
        .args(rule.args())
        .otherMembers(rule.otherMembers())
        .build();
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
  public static final class Builder extends ImmutableConditionalRule.Builder {
    Builder() {}
  }
}
