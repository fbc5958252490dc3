package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.KubernetesResource;

/**
 * The configuration file of a kubelet, {@code kubelet.config.k8s.io/v1beta1}, as far as seccomp is
 * concerned. {@link Manifests} writes it like any resource, and reads it back as {@link
 * #toResource()}.
 *
 * @param seccompDefault whether containers that ask for no seccomp profile run with {@code
 *     RuntimeDefault}; without it they run unconfined. Known to Kubernetes 1.22 and later; up to
 *     1.24 the kubelet starts with it only if the feature gate SeccompDefault is on
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // Error Prone does not know that records have a serial form.
public record KubeletConfiguration(boolean seccompDefault) implements KubernetesResource {

  /**
   * Runs containers that ask for no seccomp profile with {@code RuntimeDefault}.
   *
   * @return the configuration
   */
  public static KubeletConfiguration withSeccompDefault() {
    return new KubeletConfiguration(true);
  }

  /**
   * Returns the document.
   *
   * @return a new resource without metadata
   */
  @JsonValue
  public GenericKubernetesResource toResource() {
    GenericKubernetesResource document = new GenericKubernetesResource();
    document.setApiVersion("kubelet.config.k8s.io/v1beta1");
    document.setKind("KubeletConfiguration");
    document.setAdditionalProperty("seccompDefault", seccompDefault);
    return document;
  }
}
