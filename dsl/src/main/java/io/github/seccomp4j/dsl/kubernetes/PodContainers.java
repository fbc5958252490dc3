package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EphemeralContainer;
import io.fabric8.kubernetes.api.model.PodSpecFluent;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** All containers of a Pod alike: init, regular and ephemeral ones. */
final class PodContainers {

  private PodContainers() {}

  /** Returns what each container says, by name; one without a name has the name "". */
  static Map<String, ContainerSecurity> read(PodSpecFluent<?> spec) {
    Map<String, ContainerSecurity> found = new LinkedHashMap<>();
    change(
        spec,
        (name, security) -> {
          found.put(name, security);
          return security;
        });
    return found;
  }

  /** Replaces what each container says; a container that goes on saying nothing is not touched. */
  static void change(
      PodSpecFluent<?> spec, BiFunction<String, ContainerSecurity, ContainerSecurity> change) {
    List<Container> init = spec.buildInitContainers();
    if (init != null) {
      init.forEach(c -> c.setSecurityContext(changed(c.getName(), c.getSecurityContext(), change)));
      spec.withInitContainers(init);
    }
    List<Container> regular = spec.buildContainers();
    if (regular != null) {
      regular.forEach(
          c -> c.setSecurityContext(changed(c.getName(), c.getSecurityContext(), change)));
      spec.withContainers(regular);
    }
    List<EphemeralContainer> ephemeral = spec.buildEphemeralContainers();
    if (ephemeral != null) {
      ephemeral.forEach(
          c -> c.setSecurityContext(changed(c.getName(), c.getSecurityContext(), change)));
      spec.withEphemeralContainers(ephemeral);
    }
  }

  private static @Nullable SecurityContext changed(
      @Nullable String name,
      @Nullable SecurityContext context,
      BiFunction<String, ContainerSecurity, ContainerSecurity> change) {
    ContainerSecurity before = Fabric8.toContainerSecurity(context);
    ContainerSecurity after = change.apply(name == null ? "" : name, before);
    return before.equals(after) ? context : Fabric8.toSecurityContext(after);
  }
}
