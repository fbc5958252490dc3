package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.List;
import java.util.Optional;

/** Reports added capabilities that open system calls of the runtime's default profile. */
final class CapabilityWidensDefault implements LintRule {

  private static final int MOST_SHOWN = 8;

  private final CapabilityOpenings openings;

  CapabilityWidensDefault(CapabilityOpenings openings) {
    this.openings = openings;
  }

  @Override
  public void checkContainer(
      PodManifest pod, PodContainer container, LintTarget target, Reporter reporter) {
    Optional<CapabilityChanges> changes = AddedCapabilities.changes(container);
    if (changes.isEmpty()
        || changes.get().add().isEmpty()
        || target.runtime().isEmpty()
        || EffectiveField.isPrivileged(container)
        || !isRuntimeDefault(pod, container)) {
      return;
    }
    List<Capability> added = changes.get().add();
    for (int i = 0; i < added.size(); i++) {
      String pointer = container.pointer() + "/securityContext/capabilities/add/" + i;
      if (AddedCapabilities.isAll(added.get(i))) {
        report("every capability", openings.ofAll(), pointer, reporter);
      } else {
        AddedCapabilities.read(added.get(i), target)
            .filter(read -> !AddedCapabilities.isDroppedAgain(read, changes.get().drop(), target))
            .ifPresent(read -> report(read.token(), openings.of(read), pointer, reporter));
      }
    }
  }

  private static boolean isRuntimeDefault(PodManifest pod, PodContainer container) {
    return EffectiveField.of(pod, container)
        .filter(field -> field.reference() instanceof SeccompReference.RuntimeDefault)
        .isPresent();
  }

  private static void report(
      String what, CapabilityOpenings.Opened opened, String pointer, Reporter reporter) {
    List<String> calls = opened.calls();
    if (calls.isEmpty()) {
      return;
    }
    List<String> shown = calls.subList(0, Math.min(MOST_SHOWN, calls.size()));
    String more = calls.size() > MOST_SHOWN ? " and " + (calls.size() - MOST_SHOWN) + " more" : "";
    reporter.report(
        "capability-widens-default",
        pointer,
        what
            + " opens "
            + String.join(", ", shown)
            + more
            + " in the default profile of "
            + opened.release(),
        "use a profile of type Localhost that allows what the container calls");
  }
}
