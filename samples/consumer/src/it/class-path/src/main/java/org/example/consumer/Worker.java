package org.example.consumer;

import static io.github.seccomp4j.dsl.Calls.CLONE;
import static io.github.seccomp4j.dsl.Rules.allow;
import static io.github.seccomp4j.dsl.Rules.errno;
import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.localhost;
import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.podSecurity;
import static io.github.seccomp4j.model.Architecture.X86_64;
import static io.github.seccomp4j.model.Errno.ENOSYS;
import static io.github.seccomp4j.model.Errno.EPERM;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.github.seccomp4j.dsl.Profiles;
import io.github.seccomp4j.dsl.call.CloneFlag;
import io.github.seccomp4j.model.SeccompProfile;

/** A profile, and a Pod that runs under it. */
final class Worker {

  private Worker() {}

  static SeccompProfile profile() {
    return Profiles.otherwise(errno(EPERM))
        .on(X86_64)
        .add(allow("read", "write", "exit_group"))
        .add(allow(CLONE.where(CLONE.flags().hasNoneOf(CloneFlag.NAMESPACES))))
        .add(errno(ENOSYS, "clone3"))
        .build();
  }

  static Pod pod() {
    return new PodBuilder()
        .withNewMetadata()
        .withName("worker")
        .endMetadata()
        .withNewSpec()
        .withSecurityContext(
            podSecurity().seccomp(localhost("profiles/worker.json")).runAsNonRoot(true).toFabric8())
        .addNewContainer()
        .withName("worker")
        .withImage("example.org/worker:1")
        .endContainer()
        .endSpec()
        .build();
  }
}
