package io.github.seccomp4j.api.pod.standards;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Since which version of the standards a kernel parameter may be set. Source:
 * k8s.io/pod-security-admission v0.37.2.
 */
final class SafeSysctls {

  private static final Map<String, Integer> SINCE =
      Map.ofEntries(
          Map.entry("kernel.shm_rmid_forced", 0),
          Map.entry("net.ipv4.ip_local_port_range", 0),
          Map.entry("net.ipv4.ip_unprivileged_port_start", 0),
          Map.entry("net.ipv4.ping_group_range", 0),
          Map.entry("net.ipv4.tcp_syncookies", 0),
          Map.entry("net.ipv4.ip_local_reserved_ports", 27),
          Map.entry("net.ipv4.tcp_fin_timeout", 29),
          Map.entry("net.ipv4.tcp_keepalive_intvl", 29),
          Map.entry("net.ipv4.tcp_keepalive_probes", 29),
          Map.entry("net.ipv4.tcp_keepalive_time", 29),
          Map.entry("net.ipv4.tcp_rmem", 32),
          Map.entry("net.ipv4.tcp_wmem", 32),
          Map.entry("net.ipv4.tcp_notsent_lowat", 37),
          Map.entry("net.ipv4.tcp_slow_start_after_idle", 37));

  private SafeSysctls() {}

  static Set<String> in(int version) {
    Set<String> safe = new HashSet<>();
    SINCE.forEach(
        (name, since) -> {
          if (since <= version) {
            safe.add(name);
          }
        });
    return Set.copyOf(safe);
  }
}
