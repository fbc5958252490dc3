package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.builder.TypedVisitor;
import io.fabric8.kubernetes.api.builder.Visitor;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Visitors that set security contexts in whatever a fabric8 builder builds: Pod, Deployment,
 * CronJob, list.
 *
 * <pre>{@code
 * Deployment changed =
 *     new DeploymentBuilder(existing)
 *         .accept(
 *             SecurityVisitors.podSecurity(podSecurity().seccomp(runtimeDefault()).build()),
 *             SecurityVisitors.containerSecurity(
 *                 "sidecar", containerSecurity().allowPrivilegeEscalation(false).build()))
 *         .build();
 * }</pre>
 */
public final class SecurityVisitors {

  private SecurityVisitors() {}

  /**
   * Sets the security context of every Pod, in place of what it said.
   *
   * @param security the value
   * @return a visitor for {@code accept}
   */
  public static Visitor<PodSpecBuilder> podSecurity(PodSecurity security) {
    return ofPodSpecs(spec -> spec.withSecurityContext(Fabric8.toPodSecurityContext(security)));
  }

  /**
   * Sets the security context of every container, init, regular and ephemeral, in place of what it
   * said.
   *
   * @param security the value
   * @return a visitor for {@code accept}
   */
  public static Visitor<PodSpecBuilder> containerSecurity(ContainerSecurity security) {
    return containers(name -> true, security);
  }

  /**
   * Sets the security context of the containers of one name, in place of what they said.
   *
   * @param container the container's name; a Pod without such a container is not changed
   * @param security the value
   * @return a visitor for {@code accept}
   */
  public static Visitor<PodSpecBuilder> containerSecurity(
      String container, ContainerSecurity security) {
    return containers(container::equals, security);
  }

  private static Visitor<PodSpecBuilder> containers(
      Predicate<String> names, ContainerSecurity security) {
    return ofPodSpecs(
        spec -> PodContainers.change(spec, (name, said) -> names.test(name) ? security : said));
  }

  static Visitor<PodSpecBuilder> ofPodSpecs(Consumer<PodSpecBuilder> change) {
    return new TypedVisitor<PodSpecBuilder>() {
      @Override
      public void visit(PodSpecBuilder spec) {
        change.accept(spec);
      }
    };
  }
}
