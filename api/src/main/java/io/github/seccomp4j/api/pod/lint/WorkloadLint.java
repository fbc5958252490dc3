package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Looks for what Kubernetes takes and its author cannot mean, or should know: containers without
 * profile, profiles that nobody applies, capabilities that open system calls or are no names.
 *
 * <pre>{@code
 * WorkloadLint lint =
 *     WorkloadLint.of(LintTarget.of(37).withRuntime(Release.parse("containerd 2.3.4")));
 * List<Finding> findings = lint.check(pod);
 * }</pre>
 *
 * <p>Make one for each target and keep it: it remembers what it found out about the runtime's
 * default profile. Thread-safe. Every code has a help page, see {@link
 * io.github.seccomp4j.api.validate.ValidationRules#find}.
 */
public final class WorkloadLint {

  private final LintTarget target;
  private final List<LintRule> rules;

  private WorkloadLint(LintTarget target) {
    this.target = Objects.requireNonNull(target, "target");
    List<LintRule> all =
        new ArrayList<>(
            List.of(
                new NoSeccompProfile(),
                new PrivilegedVoidsProfile(),
                new LocalhostPrefix(),
                new AnnotationWithoutEffect(),
                new IgnoredCapabilityName(),
                new EscalationRules(),
                new CapabilityInHostUsers()));
    target
        .runtime()
        .ifPresent(
            release ->
                all.add(
                    new CapabilityWidensDefault(new CapabilityOpenings(release, target.node()))));
    this.rules = List.copyOf(all);
  }

  /**
   * Makes lint for a target.
   *
   * @param target where Pods are meant to run
   * @return lint that may be used for any number of Pods
   */
  public static WorkloadLint of(LintTarget target) {
    return new WorkloadLint(target);
  }

  /**
   * Returns the target.
   *
   * @return what it was made for
   */
  public LintTarget target() {
    return target;
  }

  /**
   * Looks at a Pod or a template.
   *
   * @param pod the Pod as written
   * @return what there is to say, rule by rule; locations are pointers from the Pod on;
   *     unmodifiable
   */
  public List<Finding> check(PodManifest pod) {
    Reporter reporter = new Reporter();
    for (int i = 0; i < rules.size(); i++) {
      LintRule rule = rules.get(i);
      rule.checkPod(pod, target, reporter);
      for (PodContainer container : pod.containers()) {
        rule.checkContainer(pod, container, target, reporter);
      }
    }
    return reporter.findings();
  }
}
