package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.ContainerKind;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the API server says when a Pod is created, as far as its security goes: security contexts,
 * seccomp and AppArmor fields and annotations, capabilities, sysctls, IDs, group and SELinux
 * policies, {@code procMount}, {@code windowsOptions}, {@code hostUsers} and the other host
 * namespaces.
 *
 * <pre>{@code
 * PodValidation validation = PodValidation.of(pod);
 * validation.errors().forEach(error -> report(error.message()));
 * }</pre>
 *
 * <p>Everything else of an object (images, volumes, ports, names) is taken to be right, and
 * privileged containers to be allowed by the API server's flag. Source: Kubernetes 1.37.2 with its
 * default feature gates, creation of a Pod.
 *
 * @param errors why the API server refuses the object, in its order: annotations, containers,
 *     initContainers, ephemeralContainers, the Pod, then what must match. Annotations are in
 *     document order, where the API server has none
 * @param warnings what it warns of; of seccomp annotations it warns only if there are no errors
 * @param appArmorFieldsSet the AppArmor fields it sets because an annotation says so, by the
 *     container's name
 */
public record PodValidation(
    List<FieldError> errors,
    List<FieldWarning> warnings,
    Map<String, AppArmorProfileField> appArmorFieldsSet) {

  private static final PodValidation PASSED = new PodValidation(List.of(), List.of(), Map.of());

  /**
   * Makes a result.
   *
   * @param errors why the API server refuses the object
   * @param warnings what it warns of
   * @param appArmorFieldsSet the AppArmor fields it sets because an annotation says so
   * @throws NullPointerException if a part is null
   */
  public PodValidation {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
    appArmorFieldsSet = Collections.unmodifiableMap(new LinkedHashMap<>(appArmorFieldsSet));
  }

  /**
   * Validates a Pod that is to be created.
   *
   * @param pod the Pod as written
   * @return the result; a shared one without errors and warnings if all is well
   */
  public static PodValidation of(PodManifest pod) {
    return validate(pod, "");
  }

  /**
   * Validates a workload's template. The API server compares its annotations without copying them,
   * and takes no ephemeral containers at all.
   *
   * @param template the template as written
   * @param field where the template stands in the workload, as the API server writes it: {@code
   *     spec.template}, or {@code spec.jobTemplate.spec.template} in a CronJob
   * @return the result; fields of errors start with the template's
   * @throws IllegalArgumentException if the field is empty
   */
  public static PodValidation ofTemplate(PodManifest template, String field) {
    if (field.isEmpty()) {
      throw new IllegalArgumentException("a template stands in a field such as spec.template");
    }
    return validate(template, field);
  }

  private static PodValidation validate(PodManifest pod, String template) {
    Objects.requireNonNull(pod, "pod");
    FieldErrors errors = new FieldErrors(template);
    AppArmorPreparation prepared = AppArmorPreparation.of(pod, errors);
    boolean annotated = !pod.annotations().isEmpty();
    if (annotated) {
      SeccompChecks.checkAnnotations(pod, errors);
      AppArmorChecks.checkAnnotations(pod, errors);
    }
    boolean hostUsers = pod.hostUsers().orElse(true);
    checkContainers(ContainerKind.REGULAR, prepared, hostUsers, errors);
    checkContainers(ContainerKind.INIT, prepared, hostUsers, errors);
    checkContainers(ContainerKind.EPHEMERAL, prepared, hostUsers, errors);
    PodChecks.checkContext(pod, errors);
    HostProcessChecks.check(pod, errors);
    PodChecks.checkHostUsers(pod, errors);
    PodSystem.check(pod, errors);
    checkEphemeral(pod, errors);
    if (annotated) {
      SeccompChecks.checkMatch(pod, errors);
      AppArmorChecks.checkMatch(prepared, errors);
      if (errors.errors().isEmpty()) {
        warn(pod, errors);
      }
    }
    return result(errors, prepared);
  }

  private static PodValidation result(FieldErrors errors, AppArmorPreparation prepared) {
    return errors.errors().isEmpty()
            && errors.warnings().isEmpty()
            && prepared.fieldsSet().isEmpty()
        ? PASSED
        : new PodValidation(errors.errors(), errors.warnings(), prepared.fieldsSet());
  }

  private static void checkContainers(
      ContainerKind kind, AppArmorPreparation prepared, boolean hostUsers, FieldErrors errors) {
    for (PodContainer container : prepared.pod().containers()) {
      if (container.kind() == kind) {
        ContainerChecks.check(container, prepared, hostUsers, errors);
      }
    }
  }

  private static void checkEphemeral(PodManifest pod, FieldErrors errors) {
    for (PodContainer container : pod.containers()) {
      if (container.kind() == ContainerKind.EPHEMERAL) {
        errors.forbidden(
            AdmissionRule.EPHEMERAL_CONTAINERS,
            FieldPlace.SPEC.child(ContainerKind.EPHEMERAL.member()),
            errors.isTemplate()
                ? "ephemeral containers not allowed in pod template"
                : "cannot be set on create");
        return;
      }
    }
  }

  private static void warn(PodManifest pod, FieldErrors errors) {
    SeccompChecks.warnPod(pod, errors);
    for (PodContainer container : pod.containers()) {
      SeccompChecks.warnContainer(pod, container, errors);
      String key = AppArmorAnnotations.KEY_PREFIX + container.name();
      if (errors.isTemplate()
          && !AppArmorPreparation.hasField(pod, container)
          && pod.annotations().containsKey(key)) {
        AppArmorChecks.warn(key, errors);
      }
    }
  }

  /**
   * Tells whether the API server takes the object.
   *
   * @return true if there are no errors
   */
  public boolean isValid() {
    return errors.isEmpty();
  }

  /**
   * Says it all as findings.
   *
   * @return the errors, then the warnings; locations are pointers from the Pod on; unmodifiable
   */
  public List<Finding> findings() {
    if (errors.isEmpty() && warnings.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(errors.size() + warnings.size());
    errors.forEach(error -> findings.add(error.toFinding()));
    warnings.forEach(warning -> findings.add(warning.toFinding()));
    return Collections.unmodifiableList(findings);
  }
}
