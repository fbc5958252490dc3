package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.List;
import java.util.Optional;

/** What containers lose with another profile; most of them change from and to the same ones. */
final class NewlyDenied {

  private record Question(
      Optional<SeccompProfile> before, Optional<SeccompProfile> after, Host host) {}

  private final Remembered<Question, List<DeniedCall>> answers = new Remembered<>();

  List<DeniedCall> between(EffectiveContainer before, EffectiveContainer after) {
    Question question =
        new Question(
            before.confinement().section(), after.confinement().section(), after.pool().host());
    return answers.get(question, () -> answer(question));
  }

  private static List<DeniedCall> answer(Question question) {
    Optional<Policy> before = policy(question.before(), question.host());
    Optional<Policy> after = policy(question.after(), question.host());
    return before.isEmpty() || after.isEmpty()
        ? List.of()
        : DeniedCalls.newly(before.get(), after.get(), question.host().architecture());
  }

  // Empty if the OCI runtime makes no filter of the profile, so that nothing starts behind it.
  private static Optional<Policy> policy(Optional<SeccompProfile> profile, Host host) {
    if (profile.isEmpty()) {
      return Optional.of(Policy.unfiltered());
    }
    return Policy.tryBind(profile.get(), host) instanceof Binding.Bound bound
        ? Optional.of(bound.policy())
        : Optional.empty();
  }
}
