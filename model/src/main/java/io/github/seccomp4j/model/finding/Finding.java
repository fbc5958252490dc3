package io.github.seccomp4j.model.finding;

import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong, or worth knowing, about a document or a value.
 *
 * <p>Values are immutable and equal by content.
 */
@Value.Immutable
@ValueStyle
public abstract class Finding {

  Finding() {}

  /**
   * Returns the stable name of this kind of finding, for filters and baselines.
   *
   * @return lower-case words joined by hyphens, such as {@code unknown-member}; never reused for
   *     another meaning
   */
  public abstract String code();

  /**
   * Returns how much it matters.
   *
   * @return the severity
   */
  public abstract Severity severity();

  /**
   * Returns what is wrong, for a person.
   *
   * @return one sentence or phrase, without the location
   */
  public abstract String message();

  /**
   * Returns where it is.
   *
   * @return the place, or empty where a finding is about nothing in particular
   */
  public abstract Optional<Location> location();

  /**
   * Returns what would have been right.
   *
   * @return a phrase such as {@code an unsigned 64-bit number}, or empty
   */
  public abstract Optional<String> expected();

  /**
   * Returns what to do about it.
   *
   * @return one imperative phrase such as {@code did you mean "openat"?}, or empty
   */
  public abstract Optional<String> fix();

  /**
   * Makes a finding without location.
   *
   * @param code the stable name
   * @param severity how much it matters
   * @param message what is wrong
   * @return the finding
   */
  public static Finding of(String code, Severity severity, String message) {
    return builder().code(code).severity(severity).message(message).build();
  }

  /**
   * Starts an empty builder.
   *
   * @return a builder that needs code, severity and message
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a builder with everything this finding says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Prints the finding on one line.
   *
   * @return location, severity, code, message, expectation and fix, as far as they are there
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    location()
        .map(Location::toString)
        .filter(s -> !s.isEmpty())
        .ifPresent(s -> text.append(s).append(": "));
    text.append(severity()).append(' ').append(code()).append(": ").append(message());
    expected().ifPresent(s -> text.append("; expected ").append(s));
    fix().ifPresent(s -> text.append("; ").append(s));
    return text.toString();
  }

  /** Builds findings; not thread-safe. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
