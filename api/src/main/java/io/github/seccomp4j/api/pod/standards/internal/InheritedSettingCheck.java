package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.List;

/**
 * A check that demands a setting of every container, which the Pod may say for those that do not.
 * What is wrong outright hides what is only missing.
 */
abstract class InheritedSettingCheck implements PodCheck {

  /** What a security context says. */
  enum Setting {
    DEMANDED,
    FORBIDDEN,
    ABSENT
  }

  abstract Setting settingOf(PodSecurity pod);

  abstract Setting settingOf(ContainerSecurity container);

  abstract Violation forbidden(PodManifest pod, boolean byPod, List<PodContainer> containers);

  abstract Violation missing(PodManifest pod, List<PodContainer> containers);

  @Override
  public final boolean allows(PodManifest pod) {
    Setting ofPod = settingOfPod(pod);
    if (ofPod == Setting.FORBIDDEN) {
      return false;
    }
    List<PodContainer> containers = pod.containers();
    for (int i = 0; i < containers.size(); i++) {
      Setting setting = settingOf(containers.get(i));
      if ((setting == Setting.ABSENT ? ofPod : setting) != Setting.DEMANDED) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final Violation violation(PodManifest pod) {
    boolean byPod = settingOfPod(pod) == Setting.FORBIDDEN;
    List<PodContainer> forbidden = containersWith(pod, Setting.FORBIDDEN);
    return byPod || !forbidden.isEmpty()
        ? forbidden(pod, byPod, forbidden)
        : missing(pod, containersWith(pod, Setting.ABSENT));
  }

  private Setting settingOfPod(PodManifest pod) {
    return pod.securityContext().isPresent()
        ? settingOf(pod.securityContext().get())
        : Setting.ABSENT;
  }

  private Setting settingOf(PodContainer container) {
    return container.securityContext().isPresent()
        ? settingOf(container.securityContext().get())
        : Setting.ABSENT;
  }

  private List<PodContainer> containersWith(PodManifest pod, Setting setting) {
    return pod.containers().stream().filter(container -> settingOf(container) == setting).toList();
  }
}
