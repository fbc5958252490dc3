package io.github.seccomp4j.api.pod;

import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.ClusterSeccomp;
import io.github.seccomp4j.api.pod.cluster.EffectiveSeccomp;
import io.github.seccomp4j.api.pod.cluster.StartOutcome;
import io.github.seccomp4j.api.pod.cluster.StartPrediction;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.api.pod.standards.PodSecurityStandards;
import io.github.seccomp4j.api.pod.standards.PolicyVersion;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says everything there is to say about manifests: what the API server refuses and warns of, what a
 * level of the Pod Security Standards forbids, what containers run under on the nodes of a cluster,
 * and what lint finds beyond that.
 *
 * <pre>{@code
 * ManifestValidator validator =
 *     ManifestValidator.standard().in(cluster).requiring(PodSecurityLevel.RESTRICTED);
 * ManifestReport report = validator.validate(List.of(Path.of("deploy")));
 * }</pre>
 *
 * <p>One problem is one finding: what the API server warns of, lint does not repeat, and what lint
 * says of a container is not said again for its nodes. Every finding has its place in the file.
 * Immutable; keep one for many manifests, since it remembers what it found out about runtimes. Safe
 * for use by several threads.
 */
public final class ManifestValidator {

  private static final ManifestValidator STANDARD =
      new ManifestValidator(
          ManifestReader.standard(), Optional.empty(), OnCluster.of(Optional.empty()));

  // What a node does with a privileged container is lint's to say.
  private static final Map<String, String> SAID_BY_LINT =
      Map.of("seccomp-voided-by-privileged", "privileged-voids-profile");

  // In older clusters annotations still worked.
  private static final Map<String, Integer> WARNS_SINCE =
      Map.of("seccomp-annotation-ignored", 27, "apparmor-annotation-deprecated", 30);

  private final ManifestReader reader;
  private final Optional<WantedLevel> wanted;
  private final OnCluster cluster;

  // What is asked of one cluster; it remembers what it has found out, so validators share it.
  private record OnCluster(
      Optional<ClusterContext> context, Optional<ClusterSeccomp> seccomp, ClusterLint lint) {

    static OnCluster of(Optional<ClusterContext> context) {
      return new OnCluster(context, context.map(ClusterSeccomp::on), new ClusterLint(context));
    }
  }

  private ManifestValidator(
      ManifestReader reader, Optional<WantedLevel> wanted, OnCluster cluster) {
    this.reader = reader;
    this.wanted = wanted;
    this.cluster = cluster;
  }

  /**
   * Returns a validator that knows no cluster and wants no level.
   *
   * @return it judges as Kubernetes 1.37 does
   */
  public static ManifestValidator standard() {
    return STANDARD;
  }

  /**
   * Replaces what reads manifests, to know more kinds of objects or other limits.
   *
   * @param other the reader
   * @return a validator with this reader
   */
  public ManifestValidator withReader(ManifestReader other) {
    return new ManifestValidator(Objects.requireNonNull(other, "other"), wanted, cluster);
  }

  /**
   * Wants Pods to meet the newest version of a level.
   *
   * @param level the level
   * @return a validator that reports what the level forbids
   */
  public ManifestValidator requiring(PodSecurityLevel level) {
    return requiring(level, PolicyVersion.LATEST);
  }

  /**
   * Wants Pods to meet a level.
   *
   * @param level the level
   * @param version the version of the standards
   * @return a validator that reports what the level forbids
   */
  public ManifestValidator requiring(PodSecurityLevel level, PolicyVersion version) {
    return new ManifestValidator(reader, Optional.of(new WantedLevel(level, version)), cluster);
  }

  /**
   * Names the cluster that Pods are to run on.
   *
   * @param context the cluster
   * @return a validator that reports what containers run under there
   */
  public ManifestValidator in(ClusterContext context) {
    return new ManifestValidator(reader, wanted, OnCluster.of(Optional.of(context)));
  }

  /**
   * Validates a text.
   *
   * @param text any number of documents, JSON or YAML
   * @param source what it is called; may be empty
   * @return the report
   */
  public ManifestReport validate(String text, String source) {
    return validate(reader.read(text, source));
  }

  /**
   * Validates files, and those of directories.
   *
   * @param paths files and directories, as {@link ManifestReader#readAll(Collection, Consumer)}
   *     takes them
   * @return one report; only findings are kept of what is read
   */
  public ManifestReport validate(Collection<Path> paths) {
    List<ManifestReport> reports = new ArrayList<>();
    validateEach(paths, 1, reports::add);
    return new ManifestReport(
        reports.stream().mapToInt(ManifestReport::workloads).sum(),
        reports.stream().mapToInt(ManifestReport::otherObjects).sum(),
        reports.stream().flatMap(report -> report.findings().stream()).toList());
  }

  /**
   * Validates files, and those of directories, several at a time.
   *
   * @param paths files and directories, as {@link ManifestReader#readAll(Collection, Consumer)}
   *     takes them
   * @param threads how many threads read and judge, at least 1
   * @param reports takes the report of each file, in the order of the files, in the thread of the
   *     caller
   * @throws IllegalArgumentException if there is no thread; the message holds the number
   */
  public void validateEach(
      Collection<Path> paths, int threads, Consumer<? super ManifestReport> reports) {
    reader.readAll(paths, threads, this::validate, reports);
  }

  /**
   * Validates what was read.
   *
   * @param reading what a text holds
   * @return the report, with what the reader had to say
   */
  public ManifestReport validate(ManifestReading reading) {
    List<Finding> findings = new ArrayList<>(reading.findings());
    for (Workload workload : reading.workloads()) {
      findings.addAll(validate(workload));
    }
    return new ManifestReport(
        reading.workloads().size(),
        reading.otherKinds().values().stream().mapToInt(Integer::intValue).sum(),
        findings.size() < 2 ? findings : Findings.inReadingOrder(findings));
  }

  /**
   * Validates one object.
   *
   * @param workload the object, read or made
   * @return what there is to say, in its place in the document: what the reader said, the API
   *     server, the level, the nodes, lint; unmodifiable
   */
  public List<Finding> validate(Workload workload) {
    List<Finding> found = judge(workload.pod(), ApiFields.templateField(workload));
    if (found.isEmpty()) {
      return workload.findings();
    }
    List<Finding> located = new ArrayList<>(workload.findings().size() + found.size());
    located.addAll(workload.findings());
    for (Finding finding : found) {
      located.add(workload.locate(finding));
    }
    return Collections.unmodifiableList(located);
  }

  private List<Finding> judge(PodManifest pod, String templateField) {
    List<Finding> found = new ArrayList<>();
    for (Finding finding : ApiFields.validate(pod, templateField).findings()) {
      if (isSaidByApiServer(finding)) {
        found.add(finding);
      }
    }
    if (wanted.isPresent()) {
      PodManifest judged =
          templateField.isEmpty() ? PodSecurityStandards.afterApiDefaulting(pod) : pod;
      found.addAll(
          PodSecurityStandards.evaluate(judged, wanted.get().level(), wanted.get().version())
              .findings());
    }
    List<Finding> linted = cluster.lint().check(pod);
    if (cluster.seccomp().isPresent()) {
      addOnNodes(pod, cluster.seccomp().get(), linted, found);
    }
    for (Finding finding : linted) {
      if (!isSaid(finding, found, finding.code())) {
        found.add(finding);
      }
    }
    return found;
  }

  private static void addOnNodes(
      PodManifest pod, ClusterSeccomp seccomp, List<Finding> linted, List<Finding> found) {
    EffectiveSeccomp effective = seccomp.of(pod);
    for (Finding finding : effective.findings()) {
      if (!isSaid(finding, linted, SAID_BY_LINT.get(finding.code()))) {
        found.add(finding);
      }
    }
    for (StartPrediction prediction : seccomp.predictStart(pod, effective)) {
      // What the API server refuses has been said in its own words.
      if (prediction.outcome() != StartOutcome.POD_REFUSED) {
        found.addAll(prediction.findings());
      }
    }
  }

  private boolean isSaidByApiServer(Finding finding) {
    Integer since = WARNS_SINCE.get(finding.code());
    return since == null
        || cluster.context().isEmpty()
        || cluster.context().get().apiServer().isAtLeast(since.intValue());
  }

  private static boolean isSaid(Finding finding, List<Finding> others, @Nullable String code) {
    for (Finding other : others) {
      if (other.code().equals(code)
          && other.location().equals(finding.location())
          && !other.equals(finding)) {
        return true;
      }
    }
    return false;
  }
}
