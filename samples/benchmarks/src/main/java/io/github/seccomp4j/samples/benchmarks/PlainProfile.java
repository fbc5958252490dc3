package io.github.seccomp4j.samples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile as one writes it for databind in five minutes. It knows no unknown member, no order of
 * them, no place of a value, and no number above 2^63 - 1.
 *
 * @param defaultAction the action's token
 * @param defaultErrnoRet signed 32-bit, null if absent
 * @param architectures tokens
 * @param syscalls the rules
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PlainProfile(
    @Nullable String defaultAction,
    @Nullable Integer defaultErrnoRet,
    @Nullable List<String> architectures,
    @Nullable List<Rule> syscalls) {

  /**
   * A rule.
   *
   * @param names system calls
   * @param action the action's token
   * @param errnoRet signed 32-bit, null if absent
   * @param args conditions
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Rule(
      @Nullable List<String> names,
      @Nullable String action,
      @Nullable Integer errnoRet,
      @Nullable List<Condition> args) {}

  /**
   * A condition.
   *
   * @param index which argument
   * @param value signed 64-bit
   * @param valueTwo signed 64-bit
   * @param op the operator's token
   */
  record Condition(int index, long value, long valueTwo, @Nullable String op) {}
}
