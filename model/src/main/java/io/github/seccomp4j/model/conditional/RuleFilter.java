package io.github.seccomp4j.model.conditional;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A condition on the container or its host that decides whether a rule applies: the value of {@code
 * includes} or {@code excludes}.
 *
 * <p>As {@code includes} all of it must hold; as {@code excludes} any of it drops the rule. Values
 * are equal by content. Source: moby/profiles, seccomp/seccomp.go; containers/common, pkg/seccomp.
 */
@Value.Immutable
@ValueStyle
public abstract class RuleFilter {

  RuleFilter() {}

  /**
   * Returns the capabilities asked for, looked up in the bounding set.
   *
   * @return as written, in document order; unmodifiable, possibly empty
   */
  public abstract List<Capability> caps();

  /**
   * Returns the architectures asked for.
   *
   * @return names as libseccomp prints them ({@code amd64}, {@code s390x}), in document order;
   *     unmodifiable, possibly empty
   */
  public abstract List<String> arches();

  /**
   * Returns the kernel version asked for.
   *
   * @return the text as written, {@code major.minor} where it is well-formed, or empty
   */
  public abstract Optional<String> minKernel();

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
  RuleFilter withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    Set<String> typed = new HashSet<>();
    if (!caps().isEmpty()) {
      typed.add("caps");
    }
    if (!arches().isEmpty()) {
      typed.add("arches");
    }
    if (minKernel().isPresent()) {
      typed.add("minKernel");
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
   * Starts a builder with everything this filter says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds filters; not thread-safe. */
  public static final class Builder extends ImmutableRuleFilter.Builder {
    Builder() {}
  }
}
