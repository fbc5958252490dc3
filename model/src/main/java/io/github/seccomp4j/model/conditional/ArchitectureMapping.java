package io.github.seccomp4j.model.conditional;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An entry of {@code archMap}: a native architecture with those whose calls the same process can
 * make.
 *
 * <p>Values are equal by content. Source: moby/profiles, seccomp/seccomp.go; containers/common,
 * pkg/seccomp.
 */
@Value.Immutable
@ValueStyle
public abstract class ArchitectureMapping {

  ArchitectureMapping() {}

  /**
   * Returns the native architecture.
   *
   * @return the token as written
   */
  public abstract Architecture architecture();

  /**
   * Returns the architectures that go with it.
   *
   * @return in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<Architecture> subArchitectures();

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
  ArchitectureMapping withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    Set<String> typed = new HashSet<>(Set.of("architecture"));
    if (!subArchitectures().isEmpty()) {
      typed.add("subArchitectures");
    }
    JsonObject kept = otherMembers().without(typed);
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
  }

  /**
   * Starts an empty builder.
   *
   * @return a builder that needs an architecture
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a builder with everything this mapping says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds mappings; not thread-safe. */
  public static final class Builder extends ImmutableArchitectureMapping.Builder {
    Builder() {}
  }
}
