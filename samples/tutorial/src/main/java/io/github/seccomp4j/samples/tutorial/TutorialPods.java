package io.github.seccomp4j.samples.tutorial;

import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.containerSecurity;
import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.localhost;
import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.podSecurity;
import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.runtimeDefault;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.SeccompAnnotationValue;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.List;

/**
 * The Pods of the tutorial, by security context and, as its first editions had them, by annotation.
 */
final class TutorialPods {

  private static final String SAYS = "-text=just made some syscalls!";
  private static final String SAYS_MORE = "-text=just made some more syscalls!";

  private TutorialPods() {}

  /** The four Pods that ask for a profile, in the order of the tutorial. */
  static List<Pod> withFields() {
    return List.of(
        withField("default-pod", SAYS_MORE, runtimeDefault()),
        withField("audit-pod", SAYS, localhost("profiles/audit.json")),
        withField("violation-pod", SAYS, localhost("profiles/violation.json")),
        withField("fine-pod", SAYS, localhost("profiles/fine-grained.json")));
  }

  private static Pod withField(String name, String text, SeccompReference seccomp) {
    return new PodBuilder(httpEcho(name, "hashicorp/http-echo:1.0", text))
        .editSpec()
        .withSecurityContext(podSecurity().seccomp(seccomp).toFabric8())
        .endSpec()
        .build();
  }

  /** The same four as Kubernetes before 1.19 read them. */
  static List<Pod> withAnnotations() {
    return List.of(
        withAnnotation("default-pod", runtimeDefault()),
        withAnnotation("audit-pod", localhost("profiles/audit.json")),
        withAnnotation("violation-pod", localhost("profiles/violation.json")),
        withAnnotation("fine-pod", localhost("profiles/fine-grained.json")));
  }

  private static Pod withAnnotation(String name, SeccompReference seccomp) {
    LegacySeccompAnnotations annotations =
        LegacySeccompAnnotations.builder().pod(SeccompAnnotationValue.of(seccomp)).build();
    return new PodBuilder(httpEcho(name, "hashicorp/http-echo:0.2.3", SAYS))
        .editMetadata()
        .withAnnotations(annotations.toMap())
        .endMetadata()
        .build();
  }

  private static Pod httpEcho(String name, String image, String argument) {
    return new PodBuilder()
        .withNewMetadata()
        .withName(name)
        .addToLabels("app", name)
        .endMetadata()
        .withNewSpec()
        .addNewContainer()
        .withName("test-container")
        .withImage(image)
        .withArgs(argument)
        .withSecurityContext(containerSecurity().allowPrivilegeEscalation(false).toFabric8())
        .endContainer()
        .endSpec()
        .build();
  }

  /** What {@code kubectl run --rm --restart=Never -it --image=alpine alpine -- sh} makes. */
  static Pod alpine() {
    return new PodBuilder()
        .withNewMetadata()
        .withName("alpine")
        .addToLabels("run", "alpine")
        .endMetadata()
        .withNewSpec()
        .addNewContainer()
        .withName("alpine")
        .withImage("alpine")
        .withArgs("sh")
        .withStdin(true)
        .withStdinOnce(true)
        .withTty(true)
        .endContainer()
        .withRestartPolicy("Never")
        .endSpec()
        .build();
  }
}
