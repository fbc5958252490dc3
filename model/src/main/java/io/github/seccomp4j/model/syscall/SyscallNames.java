package io.github.seccomp4j.model.syscall;

import io.github.seccomp4j.model.finding.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The names of system calls that filters can use, whatever the architecture.
 *
 * <p>Source: the table of libseccomp 2.6.1, which follows Linux 7.1-rc4. A runtime linked with an
 * older libseccomp knows fewer.
 */
public final class SyscallNames {

  // What the kernel's own logs, headers and sources put before a name.
  private static final List<String> PREFIXES =
      List.of("__x64_sys_", "__arm64_sys_", "__NR_", "SYS_", "sys_");

  private SyscallNames() {}

  /**
   * Tells whether a name is a system call of any architecture.
   *
   * @param name a name as profiles write it, in lower case and without prefix
   * @return true if some table knows it; false for every other text
   */
  public static boolean isKnown(String name) {
    return SyscallRows.loaded().rowOrNull(name) != null;
  }

  /**
   * Returns every known name.
   *
   * @return 508 distinct names, sorted by {@link String#compareTo}; unmodifiable
   */
  public static List<String> all() {
    return SyscallRows.loaded().names();
  }

  /**
   * Returns where a name stands in {@link #all()}, for those who ask several tables about it.
   *
   * @param name a name as profiles write it
   * @return the position, from 0; -1 for every text that is no known name
   */
  public static int position(String name) {
    return SyscallRows.loaded().position(name);
  }

  /**
   * Finds the name a person probably meant.
   *
   * <p>A prefix that kernel sources use, such as {@code sys_} or {@code __NR_}, does not count;
   * otherwise nearness is that of {@link Suggestions#nearest}.
   *
   * @param name what was written
   * @return the nearest known name; empty if none is near, or if the text is a known name
   */
  public static Optional<String> nearest(String name) {
    if (isKnown(name)) {
      return Optional.empty();
    }
    String bare = withoutPrefix(name);
    return isKnown(bare) ? Optional.of(bare) : Suggestions.nearest(bare, all());
  }

  private static String withoutPrefix(String name) {
    for (String prefix : PREFIXES) {
      if (name.startsWith(prefix)) {
        return name.substring(prefix.length());
      }
    }
    return name;
  }

  /**
   * Returns the negative number by which libseccomp knows a name where it has no number of its own:
   * on an architecture that lacks the call, and, for what multiplexers reach, on one that
   * multiplexes.
   *
   * <p>No call ever carries it, so a rule on it alone never applies. It is the same for every
   * architecture. {@code switch_endian} and {@code sys_debug_setcontext} share one.
   *
   * @param name a name as profiles write it
   * @return a number below -1; empty for a call that every architecture has, and for a name that is
   *     not known
   */
  public static OptionalInt pseudoNumber(String name) {
    SyscallRow row = SyscallRows.loaded().rowOrNull(name);
    return row == null ? OptionalInt.empty() : row.pseudoNumber();
  }
}
