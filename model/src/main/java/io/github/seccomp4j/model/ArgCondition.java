package io.github.seccomp4j.model;

import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A condition on one argument of a system call.
 *
 * <p>All numbers are unsigned 64-bit: {@code -1L} is 2^64-1. Values are equal by content. Source:
 * OCI runtime-spec 1.3, config-linux.md, "Seccomp", {@code args}.
 */
@Value.Immutable
@ValueStyle
public abstract class ArgCondition {

  ArgCondition() {}

  /**
   * Returns which argument is compared.
   *
   * @return unsigned; the kernel has arguments 0 to 5, a document may say more
   */
  public abstract long index();

  /**
   * Returns what the argument is compared with, or the mask of {@link ArgOperator#MASKED_EQ}.
   *
   * @return unsigned 64-bit
   */
  public abstract long value();

  /**
   * Returns the wanted bits of {@link ArgOperator#MASKED_EQ}; other operators ignore it.
   *
   * @return unsigned 64-bit, or empty if the document says nothing, which counts as 0
   */
  public abstract OptionalLong valueTwo();

  /**
   * Returns how the argument is compared.
   *
   * @return the operator as written
   */
  public abstract ArgOperator op();

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
  ArgCondition withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    Set<String> typed = new HashSet<>(Set.of("index", "value", "op"));
    if (valueTwo().isPresent()) {
      typed.add("valueTwo");
    }
    JsonObject kept = otherMembers().without(typed);
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
  }

  /**
   * Makes a condition without a second value.
   *
   * @param index which argument, unsigned
   * @param op how it is compared
   * @param value what it is compared with, unsigned 64-bit
   * @return the condition
   */
  public static ArgCondition of(long index, ArgOperator op, long value) {
    return builder().index(index).op(op).value(value).build();
  }

  /**
   * Makes a condition that (argument &amp; mask) == (wanted &amp; mask).
   *
   * @param index which argument, unsigned
   * @param mask the bits that are looked at, unsigned 64-bit
   * @param wanted what these bits must be, unsigned 64-bit
   * @return the condition
   */
  public static ArgCondition maskedEqual(long index, long mask, long wanted) {
    return builder().index(index).op(ArgOperator.MASKED_EQ).value(mask).valueTwo(wanted).build();
  }

  /**
   * Says the condition as a formula.
   *
   * @return for example {@code arg0 == 38}; numbers unsigned, masks in hexadecimal
   */
  @Override
  public String toString() {
    String arg = "arg" + Long.toUnsignedString(index());
    if (op().equals(ArgOperator.MASKED_EQ)) {
      return "("
          + arg
          + " & 0x"
          + Long.toHexString(value())
          + ") == 0x"
          + Long.toHexString(valueTwo().orElse(0));
    }
    return arg + " " + symbol() + " " + Long.toUnsignedString(value());
  }

  private String symbol() {
    return switch (op().token()) {
      case "SCMP_CMP_NE" -> "!=";
      case "SCMP_CMP_LT" -> "<";
      case "SCMP_CMP_LE" -> "<=";
      case "SCMP_CMP_EQ" -> "==";
      case "SCMP_CMP_GE" -> ">=";
      case "SCMP_CMP_GT" -> ">";
      default -> op().token();
    };
  }

  /**
   * Starts an empty builder.
   *
   * @return a builder that needs index, value and op
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a builder with everything this condition says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds conditions; not thread-safe. */
  public static final class Builder extends ImmutableArgCondition.Builder {
    Builder() {}
  }
}
