package io.github.seccomp4j.dsl.kubernetes;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;

/** What a level of the Pod Security Standards makes of the security contexts of one Pod. */
interface ContextHardening {

  PodSecurity applyTo(PodSecurity pod);

  ContainerSecurity applyTo(ContainerSecurity container);
}
