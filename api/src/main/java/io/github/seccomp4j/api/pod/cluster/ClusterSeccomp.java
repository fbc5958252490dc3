package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what the containers of many Pods run under on one cluster. It remembers the profiles it has
 * resolved, since most containers of a cluster share a few; profiles in files of this machine are
 * read anew each time.
 *
 * <p>It answers as {@link EffectiveSeccomp#of} does, which is the door for a single Pod. Safe for
 * use by several threads.
 */
public final class ClusterSeccomp {

  private static final ContainerSecurity NOTHING_SAID = ContainerSecurity.builder().build();

  /** What the capabilities of a container depend on; pools are told apart by their names. */
  private record Capable(String pool, boolean isPrivileged, Optional<CapabilityChanges> changes) {}

  private final ClusterContext context;
  private final Confinements confinements = new Confinements();
  private final Bindings bindings = new Bindings();
  private final Remembered<Capable, Set<Capability>> boundingSets = new Remembered<>();

  private ClusterSeccomp(ClusterContext context) {
    this.context = Objects.requireNonNull(context, "context");
  }

  /**
   * Starts asking about a cluster.
   *
   * @param context the cluster
   * @return answers, with nothing remembered yet
   */
  public static ClusterSeccomp on(ClusterContext context) {
    return new ClusterSeccomp(context);
  }

  /**
   * Tells what a Pod that comes through the API server runs under.
   *
   * @param pod the Pod, or the template of a workload
   * @return as {@link EffectiveSeccomp#of}
   */
  public EffectiveSeccomp of(PodManifest pod) {
    return of(pod, PodArrival.through(context.apiServer()));
  }

  /**
   * Tells what a Pod that a kubelet reads from a file runs under.
   *
   * @param pod the Pod
   * @return as {@link EffectiveSeccomp#ofStaticPod}
   */
  public EffectiveSeccomp ofStaticPod(PodManifest pod) {
    return of(pod, PodArrival.fromFile());
  }

  /**
   * Tells whether the containers of a Pod start.
   *
   * @param pod the Pod
   * @param effective what they run under, as this object told
   * @return as {@link StartCheck#of(PodManifest, EffectiveSeccomp)}
   */
  public List<StartPrediction> predictStart(PodManifest pod, EffectiveSeccomp effective) {
    return StartCheck.of(pod, effective, bindings);
  }

  private EffectiveSeccomp of(PodManifest pod, PodArrival arrival) {
    List<EffectiveContainer> containers = new ArrayList<>();
    for (NodePool pool : context.poolsFor(pod)) {
      containers.add(
          container(
              pool,
              Optional.empty(),
              SeccompChoice.ofSandbox(pod, pool),
              boundingSet(NOTHING_SAID, pool)));
      for (PodContainer container : pod.containers()) {
        ContainerSecurity security = container.securityContext().orElse(NOTHING_SAID);
        containers.add(
            container(
                pool,
                Optional.of(container),
                SeccompChoice.ofContainer(pod, container, pool, arrival),
                boundingSet(security, pool)));
      }
    }
    List<Finding> findings = new ArrayList<>();
    containers.forEach(container -> findings.addAll(container.findings()));
    if (containers.isEmpty()) {
      findings.add(noPool());
    }
    findings.addAll(PoolDifferences.find(containers));
    return new EffectiveSeccomp(containers, findings.stream().distinct().toList());
  }

  private Set<Capability> boundingSet(ContainerSecurity security, NodePool pool) {
    Capable question =
        new Capable(pool.name(), security.privileged().orElse(false), security.capabilities());
    return boundingSets.get(question, () -> BoundingSet.of(security, pool));
  }

  private EffectiveContainer container(
      NodePool pool,
      Optional<PodContainer> container,
      SeccompChoice choice,
      Set<Capability> capabilities) {
    Optional<RuntimeDecision> decision =
        choice.kubeletError().isPresent()
            ? Optional.empty()
            : Optional.of(RuntimeDecision.of(choice.message(), pool));
    Confinement confinement =
        decision
            .map(decided -> confinements.of(decided, pool, capabilities))
            .orElseGet(() -> new Confinement.NotCreated(choice.kubeletError().orElseThrow(), true));
    EffectiveContainer result =
        new EffectiveContainer(
            pool,
            container,
            choice.reference(),
            choice.origin(),
            choice.pointer(),
            choice.message(),
            decision,
            confinement,
            capabilities,
            List.of());
    return result.withFindings(ContainerFindings.of(result));
  }

  private static Finding noPool() {
    return Finding.builder()
        .code("no-node-pool")
        .severity(Severity.WARNING)
        .message("no pool of nodes takes the Pod, so nothing can be told")
        .location(Location.ofPointer("/spec"))
        .build();
  }
}
