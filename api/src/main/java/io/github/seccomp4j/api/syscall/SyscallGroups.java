package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.model.finding.Suggestions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The groups of system calls, each with its rationale.
 *
 * <p>Every name that {@link io.github.seccomp4j.model.syscall.SyscallNames} knows is in at least
 * one group. The groups are this project's own work; they are for writing and reading policies, and
 * mean nothing to runtimes.
 */
public final class SyscallGroups {

  /** What nearly every program needs. */
  public static final SyscallGroup ESSENTIAL = named("essential");

  /** Reading and writing open files. */
  public static final SyscallGroup DESCRIPTORS = named("descriptors");

  /** Files by their names. */
  public static final SyscallGroup FILE_SYSTEM = named("file-system");

  /** Labels on files. */
  public static final SyscallGroup EXTENDED_ATTRIBUTES = named("extended-attributes");

  /** Changes of files. */
  public static final SyscallGroup FILE_NOTIFICATION = named("file-notification");

  /** Waiting for input, output and events. */
  public static final SyscallGroup WAITING = named("waiting");

  /** The older way of reading and writing without waiting. */
  public static final SyscallGroup ASYNCHRONOUS_IO = named("asynchronous-io");

  /** Rings, whose work no filter sees. */
  public static final SyscallGroup IO_URING = named("io_uring");

  /** Sockets. */
  public static final SyscallGroup NETWORK = named("network");

  /** Processes and threads. */
  public static final SyscallGroup PROCESS = named("process");

  /** Signals. */
  public static final SyscallGroup SIGNAL = named("signal");

  /** A process's own memory. */
  public static final SyscallGroup MEMORY = named("memory");

  /** NUMA nodes. */
  public static final SyscallGroup MEMORY_PLACEMENT = named("memory-placement");

  /** What threads need to agree. */
  public static final SyscallGroup SYNCHRONIZATION = named("synchronization");

  /** Priorities and processors. */
  public static final SyscallGroup SCHEDULING = named("scheduling");

  /** Reading clocks, and sleeping. */
  public static final SyscallGroup TIMER = named("timer");

  /** Setting the clock of the machine. */
  public static final SyscallGroup CLOCK = named("clock");

  /** Users, groups and capabilities. */
  public static final SyscallGroup IDENTITY = named("identity");

  /** Limits and usage. */
  public static final SyscallGroup RESOURCE_LIMITS = named("resource-limits");

  /** What the machine is. */
  public static final SyscallGroup SYSTEM_INFORMATION = named("system-information");

  /** Message queues, semaphores and shared memory. */
  public static final SyscallGroup IPC = named("ipc");

  /** Changes of what file systems are seen. */
  public static final SyscallGroup MOUNT = named("mount");

  /** Making and entering namespaces. */
  public static final SyscallGroup NAMESPACES = named("namespaces");

  /** Kernel modules. */
  public static final SyscallGroup MODULE = named("module");

  /** Stopping the machine, or replacing its kernel. */
  public static final SyscallGroup REBOOT = named("reboot");

  /** Swap, quotas, names and logs of the machine. */
  public static final SyscallGroup ADMINISTRATION = named("administration");

  /** The kernel's key store. */
  public static final SyscallGroup KEYRING = named("keyring");

  /** Programs in the kernel. */
  public static final SyscallGroup BPF = named("bpf");

  /** Observing the kernel and others. */
  public static final SyscallGroup PERFORMANCE = named("performance");

  /** Other processes' memory and registers. */
  public static final SyscallGroup DEBUG = named("debug");

  /** Giving up rights. */
  public static final SyscallGroup SANDBOX = named("sandbox");

  /** Ports, buses and modes of the processor. */
  public static final SyscallGroup HARDWARE = named("hardware");

  /** What one family of processors has for itself. */
  public static final SyscallGroup ARCHITECTURE = named("architecture");

  /** One call for many. */
  public static final SyscallGroup MULTIPLEXER = named("multiplexer");

  /** Calls of the past. */
  public static final SyscallGroup OBSOLETE = named("obsolete");

  /** Behaving like another system. */
  public static final SyscallGroup PERSONALITY = named("personality");

  private SyscallGroups() {}

  /**
   * Returns all groups.
   *
   * @return in the order of the data file, what is common first; unmodifiable
   */
  public static List<SyscallGroup> all() {
    return GroupFile.groups();
  }

  /**
   * Finds a group by its name.
   *
   * @param name a word in lower case, such as {@code file-system}
   * @return the group, or empty if there is none
   */
  public static Optional<SyscallGroup> find(String name) {
    return all().stream().filter(group -> group.name().equals(name)).findFirst();
  }

  /**
   * Returns a group by its name.
   *
   * @param name a word in lower case, such as {@code file-system}
   * @return the group
   * @throws IllegalArgumentException if there is none; the message holds the name and the nearest
   *     that there is
   */
  public static SyscallGroup named(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no group of system calls is called \"" + name + "\"" + suggestion(name)));
  }

  private static String suggestion(String name) {
    return Suggestions.nearest(name, all().stream().map(SyscallGroup::name).toList())
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElse("");
  }

  /**
   * Returns the groups of a call.
   *
   * @param syscall a name as profiles write it
   * @return in the order of {@link #all()}; unmodifiable, empty for a name that no table knows
   */
  public static List<SyscallGroup> containing(String syscall) {
    return all().stream().filter(group -> group.contains(syscall)).toList();
  }

  /**
   * Returns the calls of several groups, for one rule.
   *
   * @param first a group
   * @param more further groups
   * @return each name once, in the order of the groups; unmodifiable
   */
  public static List<String> syscallsOf(SyscallGroup first, SyscallGroup... more) {
    Set<String> names = new LinkedHashSet<>(first.syscalls());
    for (SyscallGroup group : more) {
      names.addAll(group.syscalls());
    }
    return List.copyOf(names);
  }
}
