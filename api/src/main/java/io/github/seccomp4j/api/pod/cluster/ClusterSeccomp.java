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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
  private final Map<String, Function<CriSecurity, RuntimeDecision>> decisions;
  private final Confinements confinements = new Confinements();
  private final ConfinedStarts starts = new ConfinedStarts();
  private final Remembered<Capable, Set<Capability>> boundingSets = new Remembered<>();

  private ClusterSeccomp(ClusterContext context) {
    this.context = Objects.requireNonNull(context, "context");
    this.decisions = RuntimeDecisions.of(context);
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
    return StartCheck.of(pod, effective, starts);
  }

  private EffectiveSeccomp of(PodManifest pod, PodArrival arrival) {
    List<EffectiveContainer> containers = new ArrayList<>();
    List<NodePool> pools = context.poolsFor(pod);
    for (NodePool pool : pools) {
      containers.add(
          container(
              pod,
              pool,
              Optional.empty(),
              SeccompChoice.ofSandbox(pod, pool),
              boundingSet(NOTHING_SAID, pool)));
      for (PodContainer container : pod.containers()) {
        ContainerSecurity security = container.securityContext().orElse(NOTHING_SAID);
        containers.add(
            container(
                pod,
                pool,
                Optional.of(container),
                SeccompChoice.ofContainer(pod, container, pool, arrival),
                boundingSet(security, pool)));
      }
    }
    // What is wrong with the Pod's own field is said of every container on every pool.
    Set<Finding> findings = new LinkedHashSet<>();
    for (EffectiveContainer container : containers) {
      findings.addAll(container.findings());
    }
    if (pools.isEmpty()) {
      findings.add(noPool());
    }
    if (pools.size() > 1) {
      findings.addAll(PoolDifferences.find(containers));
    }
    return new EffectiveSeccomp(containers, List.copyOf(findings));
  }

  private Set<Capability> boundingSet(ContainerSecurity security, NodePool pool) {
    Capable question =
        new Capable(pool.name(), security.privileged().orElse(false), security.capabilities());
    return boundingSets.get(question, () -> BoundingSet.of(security, pool));
  }

  private EffectiveContainer container(
      PodManifest pod,
      NodePool pool,
      Optional<PodContainer> container,
      SeccompChoice choice,
      Set<Capability> capabilities) {
    Optional<RuntimeDecision> decision =
        choice.kubeletError().isPresent()
            ? Optional.empty()
            : Optional.of(decide(pod, container, choice.message(), pool));
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

  private RuntimeDecision decide(
      PodManifest pod, Optional<PodContainer> container, CriSecurity message, NodePool pool) {
    RuntimeDecision decision =
        Objects.requireNonNull(decisions.get(pool.name()), pool.name()).apply(message);
    return container.isPresent()
        ? CriOArtifacts.apply(decision, pod, container.get(), message, pool)
        : decision;
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
