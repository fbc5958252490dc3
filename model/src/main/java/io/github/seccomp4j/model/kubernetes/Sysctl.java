package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kernel parameter that a Pod sets.
 *
 * <p>It holds what was written; values are equal by content. Source: Kubernetes API 1.37, core/v1
 * Sysctl.
 */
@Value.Immutable
@ValueStyle
public abstract class Sysctl {

  Sysctl() {}

  /**
   * Returns the parameter's name, its parts joined by dots or by slashes.
   *
   * @return the name as written, or empty if the document does not say, which the API server
   *     refuses
   */
  public abstract Optional<String> name();

  /**
   * Returns the parameter's value.
   *
   * @return the value as written, or empty if the document does not say, which the API server reads
   *     as the empty string
   */
  public abstract Optional<String> value();

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
  Sysctl withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    JsonObject kept =
        new TypedMembers()
            .add("name", name().isPresent())
            .add("value", value().isPresent())
            .removedFrom(otherMembers());
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
  }

  /**
   * Makes a sysctl.
   *
   * @param name the parameter's name, for example {@code net.ipv4.tcp_syncookies}
   * @param value the parameter's value
   * @return the sysctl
   */
  public static Sysctl of(String name, String value) {
    return builder().name(name).value(value).build();
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

  /** Builds sysctls; not thread-safe. */
  public static final class Builder extends ImmutableSysctl.Builder {
    Builder() {}
  }
}
