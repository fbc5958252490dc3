package io.github.seccomp4j.api.syscall;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * System calls that belong together, and why one would permit or deny them.
 *
 * <p>A group is an {@link Iterable} of names, so that it can stand wherever names can: {@code
 * allow(SyscallGroups.NETWORK)}. A call may be in several groups. Immutable and equal by content.
 *
 * @param name a word in lower case, such as {@code file-system}
 * @param rationale sentences in English: what the calls do, who needs them, and what they risk; of
 *     a dangerous group it starts with "DANGEROUS"
 * @param syscalls distinct names as profiles write them, sorted, whatever the architecture;
 *     runtimes skip those that an architecture lacks
 */
public record SyscallGroup(String name, String rationale, List<String> syscalls)
    implements Iterable<String> {

  /**
   * Makes a group.
   *
   * @param name a word in lower case
   * @param rationale what the calls do, who needs them, and what they risk
   * @param syscalls names as profiles write them; kept sorted and each once
   */
  public SyscallGroup {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rationale, "rationale");
    syscalls = syscalls.stream().distinct().sorted().toList();
  }

  /**
   * Tells whether a call is in the group.
   *
   * @param syscall a name as profiles write it
   * @return true if it is
   */
  public boolean contains(String syscall) {
    return syscalls.contains(syscall);
  }

  /**
   * Goes through the names.
   *
   * @return in the order of {@link #syscalls()}; it removes nothing
   */
  @Override
  public Iterator<String> iterator() {
    return syscalls.iterator();
  }
}
