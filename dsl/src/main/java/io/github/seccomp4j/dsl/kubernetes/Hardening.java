package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.builder.Visitor;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.PodSpecFluent;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.model.finding.Suggestions;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the security contexts of a workload strict, whatever they said before. Immutable: every
 * method returns a new hardening.
 *
 * <pre>{@code
 * HardenedResource<Deployment> hardened =
 *     Hardening.restricted()
 *         .container("sidecar", c -> c.seccomp(localhost("profiles/sidecar.json")))
 *         .harden(existing);
 * hardened.changes().forEach(this::warn);
 * client.resource(hardened.resource()).update();
 * }</pre>
 *
 * <p>{@link #restricted()} writes what the Pod Security Standard "restricted" asks of security
 * contexts, each value into the Pod and into every container, init, regular and ephemeral, so that
 * none depends on a default or on inheritance:
 *
 * <ul>
 *   <li>{@code runAsNonRoot: true}; a {@code runAsUser: 0} is removed, and the image decides;
 *   <li>{@code seccompProfile}: the reference of {@link #seccomp}, else what is there if it is
 *       RuntimeDefault or Localhost with a path, else RuntimeDefault;
 *   <li>for containers {@code allowPrivilegeEscalation: false}, {@code privileged: false}, {@code
 *       capabilities.drop: [ALL]}; of added capabilities only NET_BIND_SERVICE stays;
 *   <li>what is there and forbidden is put right: an AppArmor profile becomes RuntimeDefault, a
 *       {@code procMount} Default, {@code hostProcess} false; the user and the role of an SELinux
 *       label are removed, and its type unless it is one of the standard's.
 * </ul>
 *
 * <p>{@link #baseline()} puts right what the standard "baseline" forbids: the last item, {@code
 * privileged}, added capabilities that are not among the usual ones of containers, and seccomp
 * profiles other than RuntimeDefault and Localhost. The standard demands nothing else, so only
 * {@code privileged: false} is written where nothing was said.
 *
 * <p>Everything else stays: other members, and the parts of the standards that are about what a
 * workload does (host namespaces, ports and volumes, sysctls, annotations); {@link #harden} tells
 * which of them the standard does not admit. A Pod with {@code os.name: windows} gets only {@code
 * runAsNonRoot} and {@code hostProcess}, because the API server refuses the rest there. Source: Pod
 * Security Standards, policy version 1.37.
 */
public final class Hardening {

  private final PodSecurityLevel level;
  private final @Nullable SeccompReference seccomp;
  private final Map<String, UnaryOperator<ContainerSecurityDraft>> containers;

  private Hardening(
      PodSecurityLevel level,
      @Nullable SeccompReference seccomp,
      Map<String, UnaryOperator<ContainerSecurityDraft>> containers) {
    this.level = level;
    this.seccomp = seccomp;
    this.containers = containers;
  }

  /**
   * Starts with the Pod Security Standard "restricted".
   *
   * @return the hardening
   */
  public static Hardening restricted() {
    return new Hardening(PodSecurityLevel.RESTRICTED, null, Map.of());
  }

  /**
   * Starts with the Pod Security Standard "baseline".
   *
   * @return the hardening
   */
  public static Hardening baseline() {
    return new Hardening(PodSecurityLevel.BASELINE, null, Map.of());
  }

  /**
   * Sets the seccomp profile of the Pod and of every container, in place of what is there.
   *
   * @param reference RuntimeDefault or Localhost
   * @return a new hardening
   * @throws IllegalArgumentException if the reference is Unconfined, which both standards forbid,
   *     or of an unrecognized type, or its path is empty, absolute, or has an element {@code ..}
   */
  public Hardening seccomp(SeccompReference reference) {
    if (reference instanceof SeccompReference.Unconfined) {
      throw new IllegalArgumentException(
          "\"" + level + "\" forbids the seccomp profile Unconfined");
    }
    return new Hardening(level, SecurityRules.seccomp(reference), containers);
  }

  /**
   * Makes an exception for one container, after everything else.
   *
   * @param name the container's name; in a workload without such a container, {@code applyTo} and
   *     the visitor fail
   * @param change what the container says instead; it may leave the standard
   * @return a new hardening
   */
  public Hardening container(String name, UnaryOperator<ContainerSecurityDraft> change) {
    Map<String, UnaryOperator<ContainerSecurityDraft>> changes = new LinkedHashMap<>(containers);
    UnaryOperator<ContainerSecurityDraft> earlier = changes.get(name);
    changes.put(name, earlier == null ? change : draft -> change.apply(earlier.apply(draft)));
    return new Hardening(level, seccomp, changes);
  }

  /**
   * Hardens a workload, and tells what changed and what the standard still does not admit.
   *
   * @param <T> the type of the workload
   * @param resource a Pod, PodTemplate, Deployment, StatefulSet, DaemonSet, ReplicaSet,
   *     ReplicationController, Job or CronJob; it is not changed
   * @return the hardened copy and the report
   * @throws IllegalArgumentException if the resource is of another kind, or a container is named
   *     here and not there; the message says which
   */
  @SuppressWarnings("unchecked") // A builder builds the type that it was given.
  public <T extends HasMetadata> HardenedResource<T> harden(T resource) {
    T hardened = (T) WorkloadBuilders.changed(resource, asVisitor());
    return HardeningReport.of(resource, hardened, level);
  }

  /**
   * Hardens the Pod that a fabric8 builder is about.
   *
   * @param <A> the type of the builder
   * @param spec a {@code PodSpecBuilder} or a nested one, such as {@code
   *     deployment.editSpec().editTemplate().editSpec()}
   * @return the same builder
   * @throws IllegalArgumentException if a container is named here and not there; the message lists
   *     those there are
   */
  public <A extends PodSpecFluent<A>> A applyTo(A spec) {
    Set<String> names = new LinkedHashSet<>(PodContainers.read(spec).keySet());
    containers.keySet().forEach(name -> requireContainer(name, names));
    ContextHardening standard = standardFor(spec);
    PodSecurity said = Fabric8.toPodSecurity(spec.buildSecurityContext());
    PodSecurity pod = standard.applyTo(said);
    if (!pod.equals(said)) {
      spec.withSecurityContext(Fabric8.toPodSecurityContext(pod));
    }
    PodContainers.change(spec, (name, security) -> exception(name, standard.applyTo(security)));
    return spec;
  }

  private ContextHardening standardFor(PodSpecFluent<?> spec) {
    Optional<SeccompReference> reference = Optional.ofNullable(seccomp);
    boolean windows = spec.buildOs() != null && "windows".equals(spec.buildOs().getName());
    return level == PodSecurityLevel.RESTRICTED
        ? new RestrictedStandard(reference, windows)
        : new BaselineStandard(reference, windows, Boolean.FALSE.equals(spec.getHostUsers()));
  }

  private ContainerSecurity exception(String name, ContainerSecurity hardened) {
    return containers
        .getOrDefault(name, UnaryOperator.identity())
        .apply(SecurityContexts.containerSecurity(hardened))
        .build();
  }

  private static void requireContainer(String name, Set<String> names) {
    if (!names.contains(name)) {
      throw new IllegalArgumentException(
          "no container \""
              + name
              + "\" among "
              + names
              + Suggestions.nearest(name, names)
                  .map(nearest -> "; did you mean \"" + nearest + "\"?")
                  .orElse(""));
    }
  }

  /**
   * Returns the hardening as a visitor, for {@code accept} of any builder: Pod, Deployment,
   * CronJob, list. Every Pod in it is hardened.
   *
   * @return a visitor
   */
  public Visitor<PodSpecBuilder> asVisitor() {
    return SecurityVisitors.ofPodSpecs(this::applyTo);
  }
}
