package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a cluster from YAML or JSON.
 *
 * <pre>
 * apiServer: "1.34.2"          # the newest kubelet's if absent
 * pools:
 * - name: workers
 *   kubelet: "1.34.2"
 *   runtime: containerd://1.7.27
 *   ociRuntime: runc           # what the runtime starts by default if absent
 *   ociRuntimeVersion: "1.2.6"
 *   seccompDefault: true
 *   architecture: amd64
 *   kernel: "6.8"
 *   profiles: ./seccomp        # a directory of this machine, relative to the file
 *   labels: {topology.kubernetes.io/zone: a}
 * </pre>
 *
 * <p>Only {@code kubelet} and {@code runtime} are needed. The other settings of a pool are {@code
 * seccompDefaultGate}, {@code kubeletRoot}, {@code seccompSupported}, {@code listeners}, {@code
 * operatingSystem}, {@code nodes}, {@code unsetSeccompProfile}, {@code seccompUseDefaultWhenEmpty}
 * and {@code privilegedSeccompProfile}; what they mean says {@link NodePoolBuilder} and {@link
 * RuntimeSettings}. A setting of unknown name is an error.
 */
public final class ClusterContextReader {

  private static final List<String> MEMBERS = List.of("apiServer", "pools");

  private ClusterContextReader() {}

  /**
   * Reads a text.
   *
   * @param text YAML or JSON
   * @param source what it is called in findings; may be empty
   * @return the cluster, or what is wrong; directories of profiles are relative to where the
   *     program runs
   */
  public static ClusterContextReading read(String text, String source) {
    return read(text, source, Optional.empty());
  }

  /**
   * Reads a file.
   *
   * @param file YAML or JSON in UTF-8
   * @return the cluster, or what is wrong; directories of profiles are relative to the file's
   * @throws IOException if the file cannot be read
   */
  public static ClusterContextReading read(Path file) throws IOException {
    return read(
        Files.readString(file, StandardCharsets.UTF_8),
        file.toString(),
        Optional.ofNullable(file.toAbsolutePath().getParent()));
  }

  private static ClusterContextReading read(String text, String source, Optional<Path> base) {
    try {
      List<Finding> findings = new ArrayList<>();
      Optional<ClusterContext> context =
          cluster(SettingsValue.read(DocumentCursor.yaml(text, source)), base, findings);
      return new ClusterContextReading(findings.isEmpty() ? context : Optional.empty(), findings);
    } catch (DocumentException e) {
      return new ClusterContextReading(Optional.empty(), e.findings());
    }
  }

  private static Optional<ClusterContext> cluster(
      SettingsValue root, Optional<Path> base, List<Finding> findings) {
    root.members()
        .forEach(
            (member, value) -> {
              if (!MEMBERS.contains(member)) {
                PoolReader.unknown(member, value, MEMBERS, findings);
              }
            });
    SettingsValue pools = root.members().get("pools");
    if (pools == null || pools.sort() != DocumentEvent.START_ARRAY) {
      findings.add(error(pools == null ? root : pools, "a cluster has an array \"pools\""));
      return Optional.empty();
    }
    List<NodePool> read = new ArrayList<>();
    for (int i = 0; i < pools.elements().size(); i++) {
      new PoolReader(pools.elements().get(i), base, findings)
          .read("pool " + (i + 1))
          .ifPresent(read::add);
    }
    if (!findings.isEmpty()) {
      return Optional.empty();
    }
    SettingsValue apiServer = root.members().get("apiServer");
    try {
      ClusterContext context = ClusterContext.of(read.toArray(NodePool[]::new));
      return Optional.of(
          apiServer == null
              ? context
              : new ClusterContext(KubernetesVersion.parse(apiServer.text()), read));
    } catch (IllegalArgumentException e) {
      findings.add(error(apiServer == null ? pools : apiServer, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private static Finding error(SettingsValue at, String message) {
    return Finding.builder()
        .code("invalid-value")
        .severity(Severity.ERROR)
        .message(message)
        .location(at.location())
        .build();
  }
}
