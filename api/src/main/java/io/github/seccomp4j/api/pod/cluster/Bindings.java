package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.SeccompProfile;

/** What profiles mean on hosts; each is bound once. Thread-safe. */
final class Bindings {

  private record Question(SeccompProfile profile, Host host) {}

  private final Remembered<Question, Binding> bindings = new Remembered<>();

  Binding of(SeccompProfile profile, Host host) {
    return bindings.get(new Question(profile, host), () -> Policy.tryBind(profile, host));
  }
}
