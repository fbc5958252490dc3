package io.github.seccomp4j.samples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The manifests that are read: 2,000 Deployments as a fleet has them, in one stream of about 5 MB.
 * The same on every run.
 */
final class ManifestCorpus {

  static final int DOCUMENTS = 2_000;

  private static final int SEED = 20261125;
  private static final List<String> TYPES =
      List.of("RuntimeDefault", "Localhost", "Unconfined", "");
  private static final List<String> ADDED =
      List.of("NET_BIND_SERVICE", "SYS_ADMIN", "SYS_PTRACE", "BPF");

  private final Random random = new Random(SEED);
  private final StringBuilder text = new StringBuilder();

  private ManifestCorpus() {}

  /** All documents in one text. */
  static String stream(int documents) {
    return String.join("---\n", documents(documents));
  }

  /** One text for each document, in the order of their names. */
  static List<String> documents(int documents) {
    ManifestCorpus corpus = new ManifestCorpus();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      corpus.text.setLength(0);
      corpus.deployment("svc-" + (100_000 + i), "team-" + i % 40);
      texts.add(corpus.text.toString());
    }
    return texts;
  }

  /** The bytes of a file for each document. */
  static List<byte[]> files(int documents) {
    return documents(documents).stream()
        .map(document -> document.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private void deployment(String name, String team) {
    lines(
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: %1$s
          namespace: %2$s
          labels:
            app.kubernetes.io/name: %1$s
            app.kubernetes.io/part-of: fleet
            team: %2$s
        spec:
          replicas: %3$d
          selector:
            matchLabels:
              app.kubernetes.io/name: %1$s
          template:
            metadata:
              labels:
                app.kubernetes.io/name: %1$s
            spec:
              serviceAccountName: %1$s
              automountServiceAccountToken: %4$b
              hostNetwork: %5$b
              securityContext:
                runAsNonRoot: %6$b
                fsGroup: 2000
        """,
        name, team, between(1, 9), oneIn(2), oneIn(33), oneIn(2));
    seccompProfile("        ", "profiles/" + name);
    if (oneIn(3)) {
      text.append("      initContainers:\n");
      container("init", 9, team);
    }
    text.append("      containers:\n");
    int containers = between(1, 3);
    for (int i = 0; i < containers; i++) {
      container("c" + i, i, team);
    }
    text.append("      volumes:\n      - name: tmp\n        emptyDir: {}\n");
    if (oneIn(20)) {
      text.append("      - name: host\n        hostPath: {path: /var/run}\n");
    }
  }

  private void container(String name, int number, String team) {
    lines(
        """
              - name: %1$s
                image: registry.example.test/%2$s/%1$s:%3$d.%4$d.%5$d
                args: ["--port=%6$d", "--log-level=info"]
                ports:
                - containerPort: %6$d
                  name: http%7$d
                env:
        """,
        name, team, between(0, 9), between(0, 30), between(0, 99), 8080 + number, number);
    int variables = between(2, 8);
    for (int i = 0; i < variables; i++) {
      lines(
          "        - name: VAR_%d\n          value: \"%016x%016x\"\n",
          i, random.nextLong(), random.nextLong());
    }
    lines(
        """
                resources:
                  requests: {cpu: %1$dm, memory: %2$dMi}
                  limits: {cpu: "%3$d", memory: %3$dGi}
                livenessProbe:
                  httpGet: {path: /healthz, port: http%4$d}
                  periodSeconds: 10
                securityContext:
                  allowPrivilegeEscalation: %5$b
                  readOnlyRootFilesystem: %6$b
                  privileged: %8$b
                  capabilities:
                    drop: [%7$s]
        """,
        between(50, 900),
        between(64, 900),
        between(1, 4),
        number,
        oneIn(3),
        oneIn(2),
        oneIn(3) ? "NET_RAW" : "ALL",
        oneIn(25));
    if (oneIn(4)) {
      lines("            add: [%s]\n", ADDED.get(random.nextInt(ADDED.size())));
    }
    seccompProfile("          ", "operator/" + team + "-" + name);
    text.append("        volumeMounts:\n        - {name: tmp, mountPath: /tmp}\n");
  }

  private void seccompProfile(String indentation, String path) {
    String type = TYPES.get(random.nextInt(TYPES.size()));
    if (!type.isEmpty()) {
      lines("%1$sseccompProfile:\n%1$s  type: %2$s\n", indentation, type);
    }
    if (type.equals("Localhost")) {
      lines("%s  localhostProfile: %s.json\n", indentation, path);
    }
  }

  private void lines(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }
}
