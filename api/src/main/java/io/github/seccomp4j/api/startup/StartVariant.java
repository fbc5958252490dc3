package io.github.seccomp4j.api.startup;

/**
 * How a process is started in a container, as far as it changes which calls the OCI runtime makes.
 *
 * @param noNewPrivileges whether the process gets no_new_privs; without it the filter is loaded
 *     early, before capabilities are dropped and the user is switched
 * @param isExec whether the process joins a running container, as kubectl exec and probes do
 * @param isRoot whether the process runs as user 0
 * @param hasTerminal whether it has a terminal
 */
public record StartVariant(
    boolean noNewPrivileges, boolean isExec, boolean isRoot, boolean hasTerminal) {

  /**
   * Describes the start of a container without terminal.
   *
   * @param noNewPrivileges whether the process gets no_new_privs
   * @param isRoot whether the process runs as user 0
   * @return the variant
   */
  public static StartVariant run(boolean noNewPrivileges, boolean isRoot) {
    return new StartVariant(noNewPrivileges, false, isRoot, false);
  }
}
