package io.github.seccomp4j.api.resolve;

import java.util.List;
import java.util.Objects;

/**
 * One condition of a rule, and whether it holds.
 *
 * @param kind what it asks for
 * @param words the architectures, capabilities or kernel version it names, as written
 * @param holds whether the host and the container meet it
 */
public record ConditionCheck(ConditionKind kind, List<String> words, boolean holds) {

  /**
   * Makes a check.
   *
   * @param kind what it asks for
   * @param words the architectures, capabilities or kernel version it names, as written
   * @param holds whether the host and the container meet it
   * @throws NullPointerException if a part is null
   */
  public ConditionCheck {
    Objects.requireNonNull(kind, "kind");
    words = List.copyOf(words);
  }

  /**
   * Says the condition as words.
   *
   * @return for example {@code has all of CAP_SYS_ADMIN: no}
   */
  @Override
  public String toString() {
    String names = String.join(", ", words);
    String condition =
        switch (kind) {
          case INCLUDED_ARCHITECTURES -> "architecture is one of " + names;
          case EXCLUDED_ARCHITECTURES -> "architecture is none of " + names;
          case INCLUDED_CAPABILITIES -> "has all of " + names;
          case EXCLUDED_CAPABILITIES -> "has none of " + names;
          case INCLUDED_KERNEL -> "kernel is at least " + names;
          case EXCLUDED_KERNEL -> "kernel is before " + names;
          case NAMED_CALL -> "names a system call";
        };
    return condition + (holds ? ": yes" : ": no");
  }
}
