package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodOS;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.Workload;
import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads fabric8's objects as Pods and workloads: the same values that {@link ManifestReader} reads
 * from the text of these objects, so whatever judges one judges the other.
 *
 * <pre>{@code
 * Workload workload = PodManifests.workload(deployment).orElseThrow();
 * }</pre>
 */
public final class PodManifests {

  private PodManifests() {}

  /**
   * Reads a Pod.
   *
   * @param pod fabric8's object; not changed
   * @return our value
   */
  public static PodManifest of(Pod pod) {
    return manifest(pod.getMetadata(), pod.getSpec());
  }

  /**
   * Reads the template of a Pod.
   *
   * @param template fabric8's object; not changed. Null, as from a workload that has none, counts
   *     as one that says nothing
   * @return our value
   */
  public static PodManifest of(@Nullable PodTemplateSpec template) {
    return template == null
        ? manifest(null, null)
        : manifest(template.getMetadata(), template.getSpec());
  }

  /**
   * Reads an object of any kind that Kubernetes itself knows to hold a Pod.
   *
   * @param object fabric8's object; not changed
   * @return the workload, whose places are pointers without lines; empty if it holds no Pod
   */
  public static Optional<Workload> workload(HasMetadata object) {
    return workload(object, ManifestReader.standard());
  }

  /**
   * Reads an object of any kind that a reader knows to hold a Pod, such as a {@code
   * GenericKubernetesResource}.
   *
   * @param object fabric8's object; not changed
   * @param reader knows the kinds beyond those of Kubernetes
   * @return the workload, whose places are pointers without lines; empty if it holds no Pod
   */
  public static Optional<Workload> workload(HasMetadata object, ManifestReader reader) {
    if (object instanceof Pod pod) {
      return Optional.of(workload(object, "", of(pod)));
    }
    Optional<PodTemplates.Found> template = PodTemplates.find(object);
    if (template.isPresent()) {
      PodTemplates.Found found = template.get();
      return Optional.of(workload(object, found.pointer(), of(found.template())));
    }
    return reader.read(ResourceTrees.toJson(ResourceTrees.toTree(object)), "").workloads().stream()
        .findFirst()
        .map(PodManifests::withoutText);
  }

  /**
   * Reads the objects that hold Pods out of many.
   *
   * @param objects fabric8's objects; not changed
   * @return the workloads in the order of the objects; unmodifiable
   */
  public static List<Workload> workloads(Collection<? extends HasMetadata> objects) {
    return objects.stream().map(PodManifests::workload).flatMap(Optional::stream).toList();
  }

  // Lines of a text that nobody has seen help nobody.
  private static Workload withoutText(Workload read) {
    ObjectMetadata metadata =
        ObjectMetadata.builder().namespace(read.namespace()).name(read.name()).build();
    return Workload.of(read.apiVersion(), read.kind(), metadata, read.podPointer(), read.pod());
  }

  private static Workload workload(HasMetadata object, String podPointer, PodManifest pod) {
    ObjectMeta metadata = object.getMetadata();
    ObjectMetadata.Builder identity = ObjectMetadata.builder();
    if (metadata != null) {
      identity
          .namespace(Optional.ofNullable(metadata.getNamespace()))
          .name(Optional.ofNullable(metadata.getName()));
    }
    return Workload.of(
        Objects.requireNonNullElse(object.getApiVersion(), ""),
        Objects.requireNonNullElse(object.getKind(), ""),
        identity.build(),
        podPointer,
        pod);
  }

  private static PodManifest manifest(@Nullable ObjectMeta metadata, @Nullable PodSpec spec) {
    PodManifest.Builder pod = PodManifest.builder();
    if (metadata != null) {
      pod.name(Optional.ofNullable(metadata.getName()))
          .namespace(Optional.ofNullable(metadata.getNamespace()))
          .labels(strings(metadata.getLabels()))
          .annotations(strings(metadata.getAnnotations()));
    }
    if (spec != null) {
      addSpec(pod, spec);
    }
    return pod.build();
  }

  private static void addSpec(PodManifest.Builder pod, PodSpec spec) {
    pod.securityContext(Optional.ofNullable(spec.getSecurityContext()).map(Fabric8::toPodSecurity))
        .containers(ContainerManifests.of(spec))
        .volumes(
            ContainerManifests.present(spec.getVolumes()).stream()
                .map(VolumeManifests::of)
                .toList())
        .hostNetwork(Optional.ofNullable(spec.getHostNetwork()))
        .hostPid(Optional.ofNullable(spec.getHostPID()))
        .hostIpc(Optional.ofNullable(spec.getHostIPC()))
        .hostUsers(Optional.ofNullable(spec.getHostUsers()))
        .shareProcessNamespace(Optional.ofNullable(spec.getShareProcessNamespace()))
        .osName(Optional.ofNullable(spec.getOs()).map(PodOS::getName))
        .nodeName(Optional.ofNullable(spec.getNodeName()))
        .runtimeClassName(Optional.ofNullable(spec.getRuntimeClassName()))
        .nodeSelector(strings(spec.getNodeSelector()))
        .requiredNodeAffinity(NodeTerms.of(spec.getAffinity()));
  }

  // Go reads a null as the empty text, as the reader of manifests does.
  private static Map<String, String> strings(@Nullable Map<String, String> values) {
    Map<String, String> strings = new LinkedHashMap<>();
    if (values != null) {
      values.forEach((key, value) -> strings.put(key, Objects.requireNonNullElse(value, "")));
    }
    return strings;
  }
}
