package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.finding.Suggestions;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports capability names that the runtime drops without a word. */
final class IgnoredCapabilityName implements LintRule {

  private static final String CODE = "capability-name-ignored";

  @Override
  public void checkContainer(
      PodManifest pod, PodContainer container, LintTarget target, Reporter reporter) {
    Optional<CapabilityChanges> changes = AddedCapabilities.changes(container);
    if (changes.isPresent()) {
      String pointer = container.pointer() + "/securityContext/capabilities/";
      check(changes.get().add(), pointer + "add/", "not added", target, reporter);
      check(changes.get().drop(), pointer + "drop/", "not dropped", target, reporter);
    }
  }

  private static void check(
      List<Capability> names, String pointer, String effect, LintTarget target, Reporter reporter) {
    for (int i = 0; i < names.size(); i++) {
      Capability written = names.get(i);
      if (!AddedCapabilities.isAll(written) && AddedCapabilities.read(written, target).isEmpty()) {
        reporter.report(
            CODE,
            pointer + i,
            "\"" + written + "\" is " + effect + ": " + reason(written, target),
            Optional.of("a name without CAP_ such as NET_ADMIN"),
            suggestion(written).map(word -> "did you mean " + word + "?"));
      }
    }
  }

  private static String reason(Capability written, LintTarget target) {
    String runtime = target.runtime().map(release -> release.runtime().id()).orElse("containerd");
    return isPrefixed(written)
        ? runtime + " puts CAP_ before every name and ignores CAP_" + written
        : "no kernel has such a capability, and the runtime ignores it";
  }

  private static boolean isPrefixed(Capability written) {
    return Capability.recognized()
        .contains(new Capability(written.token().toUpperCase(Locale.ROOT)));
  }

  private static Optional<String> suggestion(Capability written) {
    String word = written.token().toUpperCase(Locale.ROOT);
    return isPrefixed(written)
        ? Optional.of(new Capability(word).kubernetesName())
        : Suggestions.nearest(
            word, Capability.recognized().stream().map(Capability::kubernetesName).toList());
  }
}
