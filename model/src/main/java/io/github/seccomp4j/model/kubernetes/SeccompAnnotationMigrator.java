package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.finding.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides annotation by annotation; the rules stand at {@link LegacySeccompAnnotations#migrate}.
 */
final class SeccompAnnotationMigrator {

  private final List<String> migratedKeys = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private SeccompAnnotationMigrator() {}

  static SeccompAnnotationMigration migrate(
      LegacySeccompAnnotations annotations,
      PodSecurity pod,
      Map<String, ContainerSecurity> containers) {
    SeccompAnnotationMigrator migrator = new SeccompAnnotationMigrator();
    Optional<SeccompProfileField> podField =
        annotations
            .pod()
            .flatMap(
                value ->
                    migrator.field(LegacySeccompAnnotations.POD_KEY, value, pod.seccompProfile()));
    Map<String, SeccompProfileField> containerFields = new LinkedHashMap<>();
    annotations
        .containers()
        .forEach(
            (name, value) -> {
              String key = LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + name;
              ContainerSecurity container = containers.get(name);
              if (container == null) {
                migrator.missing(key, name, containers);
              } else {
                migrator
                    .field(key, value, container.seccompProfile())
                    .ifPresent(field -> containerFields.put(name, field));
              }
            });
    return new SeccompAnnotationMigration(
        podField, containerFields, migrator.migratedKeys, migrator.findings);
  }

  /** Returns the field to set, if any; notes the key as migrated, or a finding why it is not. */
  private Optional<SeccompProfileField> field(
      String key, SeccompAnnotationValue value, Optional<SeccompProfileField> present) {
    SeccompReference reference = value.reference();
    if (!value.isRecognized()) {
      findings.add(
          finding(
                  "seccomp-annotation-unrecognized",
                  Severity.ERROR,
                  key,
                  "the seccomp annotation has the unrecognized value \"" + value + "\"")
              .expected("runtime/default, docker/default, unconfined or localhost/<path>")
              .build());
      return Optional.empty();
    }
    if (present.isPresent()) {
      if (!present.get().reference().equals(reference)) {
        findings.add(conflict(key, value, present.get()));
      } else {
        migratedKeys.add(key);
      }
      return Optional.empty();
    }
    if (reference.equals(SeccompReference.localhost(""))) {
      findings.add(
          finding(
                  "seccomp-annotation-without-path",
                  Severity.WARNING,
                  key,
                  "the seccomp annotation \"" + value + "\" names no profile file")
              .expected("localhost/<path>")
              .build());
      return Optional.empty();
    }
    migratedKeys.add(key);
    return Optional.of(reference.toField());
  }

  private static Finding conflict(
      String key, SeccompAnnotationValue value, SeccompProfileField present) {
    String field =
        present.type().map(type -> "type \"" + type + "\"").orElse("no type")
            + present.localhostProfile().map(path -> " and path \"" + path + "\"").orElse("");
    return finding(
            "seccomp-annotation-conflict",
            Severity.ERROR,
            key,
            "the seccomp annotation says \"" + value + "\", the field has " + field)
        .expected("the same in both")
        .fix("keep the one that is meant and remove the other")
        .build();
  }

  private void missing(String key, String name, Map<String, ContainerSecurity> containers) {
    Finding.Builder finding =
        finding(
            "seccomp-annotation-without-container",
            Severity.WARNING,
            key,
            "the seccomp annotation is about a container \"" + name + "\", which does not exist");
    Suggestions.nearest(name, containers.keySet())
        .ifPresent(nearest -> finding.fix("did you mean \"" + nearest + "\"?"));
    findings.add(finding.build());
  }

  private static Finding.Builder finding(
      String code, Severity severity, String key, String message) {
    // RFC 6901 writes ~ as ~0 and / as ~1, in this order.
    String pointer = "/metadata/annotations/" + key.replace("~", "~0").replace("/", "~1");
    return Finding.builder()
        .code(code)
        .severity(severity)
        .message(message)
        .location(Location.ofPointer(pointer));
  }
}
