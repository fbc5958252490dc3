package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.ArgCondition;
import java.util.List;
import java.util.Objects;

/**
 * A condition of a profile that bits the kernel does not read walk around, with two calls that show
 * it.
 *
 * <p>To the kernel both calls are the same, to the filter they are not: the second gets a looser
 * action than the first.
 *
 * @param rule the index of the rule in the profile
 * @param index the index of the condition in the rule
 * @param syscall the system call
 * @param condition the condition, which looks at more bits than the kernel
 * @param parameter the parameter it is about
 * @param usual the six arguments as a program writes them, unsigned 64-bit
 * @param action what happens to that call
 * @param bypass the six arguments with other bits where the kernel does not look
 * @param looser what happens to that call
 */
public record HighBitsBypass(
    int rule,
    int index,
    String syscall,
    ArgCondition condition,
    Parameter parameter,
    List<Long> usual,
    Action action,
    List<Long> bypass,
    Action looser) {

  /**
   * Makes a bypass.
   *
   * @param rule the index of the rule in the profile
   * @param index the index of the condition in the rule
   * @param syscall the system call
   * @param condition the condition, which looks at more bits than the kernel
   * @param parameter the parameter it is about
   * @param usual the six arguments as a program writes them, unsigned 64-bit
   * @param action what happens to that call
   * @param bypass the six arguments with other bits where the kernel does not look
   * @param looser what happens to that call
   */
  public HighBitsBypass {
    Objects.requireNonNull(syscall, "syscall");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(parameter, "parameter");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(looser, "looser");
    usual = List.copyOf(usual);
    bypass = List.copyOf(bypass);
  }

  /**
   * Says it in a sentence.
   *
   * @return for example: {@code "socket": the kernel reads 32 bits of argument 0 (domain), but arg0
   *     > 40 looks at more: with 0x28 it gets SCMP_ACT_ERRNO, with 0x100000028, the same to the
   *     kernel, SCMP_ACT_ALLOW}
   */
  public String message() {
    int argument = (int) condition.index();
    return "\""
        + syscall
        + "\": the kernel reads "
        + parameter.bits()
        + " bits of argument "
        + argument
        + " ("
        + parameter.name()
        + "), but "
        + condition
        + " looks at more: with 0x"
        + Long.toHexString(usual.get(argument))
        + " it gets "
        + action
        + ", with 0x"
        + Long.toHexString(bypass.get(argument))
        + ", the same to the kernel, "
        + looser;
  }

  /**
   * Says what to do about it.
   *
   * @return a sentence without a full stop
   */
  public String fix() {
    return "compare what the kernel reads, with SCMP_CMP_MASKED_EQ and masks within 0x"
        + Long.toHexString(parameter.mask());
  }
}
