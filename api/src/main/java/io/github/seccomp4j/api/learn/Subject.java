package io.github.seccomp4j.api.learn;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who made calls, as far as a source tells: a program, and where it ran.
 *
 * <p>What a source does not say is empty, never a guess. Order: by node, namespace, pod, container,
 * executable, command, process, labels; what is empty comes first.
 *
 * @param executable path of the program as the kernel saw it, decoded; empty for "(null)" too
 * @param command the thread's name (comm), which the kernel cuts to 15 bytes, decoded
 * @param process the process number on the host, only where it was asked to be kept
 * @param container the container's name
 * @param pod the Pod's name
 * @param namespace the Pod's namespace
 * @param node the machine: {@code node=} of auditd, the host name of syslog and journald
 * @param labels the Pod's labels by name, where the source or the caller knows them; unmodifiable
 */
public record Subject(
    Optional<String> executable,
    Optional<String> command,
    OptionalLong process,
    Optional<String> container,
    Optional<String> pod,
    Optional<String> namespace,
    Optional<String> node,
    SortedMap<String, String> labels)
    implements Comparable<Subject> {

  /** The subject of which nothing is known. */
  public static final Subject UNKNOWN =
      new Subject(
          Optional.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Collections.emptySortedMap());

  private static final Comparator<Subject> ORDER =
      Comparator.comparing((Subject s) -> s.node().orElse(""))
          .thenComparing(s -> s.namespace().orElse(""))
          .thenComparing(s -> s.pod().orElse(""))
          .thenComparing(s -> s.container().orElse(""))
          .thenComparing(s -> s.executable().orElse(""))
          .thenComparing(s -> s.command().orElse(""))
          .thenComparingLong(s -> s.process().orElse(-1))
          .thenComparing(s -> s.labels().toString())
          // An empty text and none at all print alike but are not the same.
          .thenComparing(Subject::toString);

  /**
   * Makes a subject of its parts.
   *
   * @param executable path of the program as the kernel saw it, decoded; empty for "(null)" too
   * @param command the thread's name (comm), which the kernel cuts to 15 bytes, decoded
   * @param process the process number on the host, only where it was asked to be kept
   * @param container the container's name
   * @param pod the Pod's name
   * @param namespace the Pod's namespace
   * @param node the machine: {@code node=} of auditd, the host name of syslog and journald
   * @param labels the Pod's labels by name, where the source or the caller knows them; a copy
   * @throws NullPointerException if a part is null
   */
  public Subject {
    Objects.requireNonNull(executable, "executable");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(process, "process");
    Objects.requireNonNull(container, "container");
    Objects.requireNonNull(pod, "pod");
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(node, "node");
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /**
   * Makes a subject of a program.
   *
   * @param executable its path
   * @param command its thread's name
   * @return a subject of which nothing else is known
   */
  public static Subject ofProgram(String executable, String command) {
    return UNKNOWN.withExecutable(executable).withCommand(command);
  }

  /**
   * Returns this subject with another executable.
   *
   * @param path the path
   * @return a new value
   */
  public Subject withExecutable(String path) {
    return new Subject(
        Optional.of(path), command, process, container, pod, namespace, node, labels);
  }

  /**
   * Returns this subject with another command.
   *
   * @param name the thread's name
   * @return a new value
   */
  public Subject withCommand(String name) {
    return new Subject(
        executable, Optional.of(name), process, container, pod, namespace, node, labels);
  }

  /**
   * Returns this subject with a process.
   *
   * @param number the process number on the host
   * @return a new value
   */
  public Subject withProcess(long number) {
    return new Subject(
        executable, command, OptionalLong.of(number), container, pod, namespace, node, labels);
  }

  /**
   * Returns this subject with another container.
   *
   * @param name the container's name
   * @return a new value
   */
  public Subject withContainer(String name) {
    return new Subject(
        executable, command, process, Optional.of(name), pod, namespace, node, labels);
  }

  /**
   * Returns this subject in a Pod.
   *
   * @param podNamespace the Pod's namespace
   * @param podName the Pod's name
   * @return a new value
   */
  public Subject withPod(String podNamespace, String podName) {
    return new Subject(
        executable,
        command,
        process,
        container,
        Optional.of(podName),
        Optional.of(podNamespace),
        node,
        labels);
  }

  /**
   * Returns this subject on another node.
   *
   * @param name the machine's name
   * @return a new value
   */
  public Subject withNode(String name) {
    return new Subject(
        executable, command, process, container, pod, namespace, Optional.of(name), labels);
  }

  /**
   * Returns this subject with other labels.
   *
   * @param podLabels the Pod's labels by name
   * @return a new value
   */
  public Subject withLabels(Map<String, String> podLabels) {
    return new Subject(
        executable, command, process, container, pod, namespace, node, new TreeMap<>(podLabels));
  }

  /**
   * Returns this subject with the gaps filled.
   *
   * @param other what to take where this subject says nothing
   * @return a new value
   */
  public Subject orElse(Subject other) {
    return other.equals(UNKNOWN)
        ? this
        : new Subject(
            executable.or(other::executable),
            command.or(other::command),
            process.isPresent() ? process : other.process,
            container.or(other::container),
            pod.or(other::pod),
            namespace.or(other::namespace),
            node.or(other::node),
            labels.isEmpty() ? other.labels : labels);
  }

  /** Returns a number with a bit for each part that is known. */
  int knownParts() {
    return (executable.isPresent() ? 1 : 0)
        | (command.isPresent() ? 1 << 1 : 0)
        | (process.isPresent() ? 1 << 2 : 0)
        | (container.isPresent() ? 1 << 3 : 0)
        | (pod.isPresent() ? 1 << 4 : 0)
        | (namespace.isPresent() ? 1 << 5 : 0)
        | (node.isPresent() ? 1 << 6 : 0)
        | (labels.isEmpty() ? 0 : 1 << 7);
  }

  /** Tells whether this subject may be another one, of which other parts are known. */
  boolean mayBe(Subject other) {
    return orElse(other).equals(other.orElse(this));
  }

  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }
}
