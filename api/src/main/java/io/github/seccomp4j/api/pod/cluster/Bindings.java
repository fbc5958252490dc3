package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What profiles mean on hosts; each is bound once. Thread-safe. */
final class Bindings {

  // Beyond it nothing more is remembered, so that a corpus of odd profiles stays bounded.
  private static final int MOST_REMEMBERED = 1_000;

  private record Question(SeccompProfile profile, Host host) {}

  private final Map<Question, Binding> remembered = new ConcurrentHashMap<>();

  Binding of(SeccompProfile profile, Host host) {
    Question question = new Question(profile, host);
    Binding known = remembered.get(question);
    if (known != null) {
      return known;
    }
    Binding found = Policy.tryBind(profile, host);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(question, found);
    }
    return found;
  }
}
