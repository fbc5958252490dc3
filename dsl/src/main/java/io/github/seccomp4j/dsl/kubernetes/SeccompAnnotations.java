package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.builder.TypedVisitor;
import io.fabric8.kubernetes.api.builder.Visitor;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompAnnotationMigration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Moves the seccomp annotations of fabric8 Pods into the fields that replaced them. The rules are
 * those of {@link LegacySeccompAnnotations#migrate}: an annotation is removed only if a field says
 * the same afterwards; the others stay, each with a finding.
 *
 * <pre>{@code
 * Pod migrated = SeccompAnnotations.migrate(pod).resource();
 * }</pre>
 */
public final class SeccompAnnotations {

  private SeccompAnnotations() {}

  /**
   * A migrated resource, with what was done.
   *
   * @param <T> the type of the resource
   * @param resource a new object; the original is not changed
   * @param migration which annotations became which fields, and why the others stay
   */
  public record Migrated<T>(T resource, SeccompAnnotationMigration migration) {

    /**
     * Makes a result.
     *
     * @param resource a new object; the original is not changed
     * @param migration which annotations became which fields, and why the others stay
     * @throws NullPointerException if one is null
     */
    public Migrated {
      Objects.requireNonNull(resource, "resource");
      Objects.requireNonNull(migration, "migration");
    }
  }

  /**
   * Migrates a Pod.
   *
   * @param pod not changed
   * @return a new Pod, and what was done
   */
  public static Migrated<Pod> migrate(Pod pod) {
    PodSpecBuilder spec = specOf(pod.getSpec());
    SeccompAnnotationMigration migration = migrate(pod.getMetadata(), spec);
    if (migration.migratedKeys().isEmpty()) {
      return new Migrated<>(new PodBuilder(pod).build(), migration);
    }
    Pod migrated = new PodBuilder(pod).withSpec(spec.build()).build();
    migrated.setMetadata(without(pod.getMetadata(), migration));
    return new Migrated<>(migrated, migration);
  }

  /**
   * Migrates the Pod template of a workload.
   *
   * @param template not changed
   * @return a new template, and what was done; the locations of findings are relative to it
   */
  public static Migrated<PodTemplateSpec> migrate(PodTemplateSpec template) {
    PodSpecBuilder spec = specOf(template.getSpec());
    SeccompAnnotationMigration migration = migrate(template.getMetadata(), spec);
    if (migration.migratedKeys().isEmpty()) {
      return new Migrated<>(new PodTemplateSpecBuilder(template).build(), migration);
    }
    PodTemplateSpec migrated = new PodTemplateSpecBuilder(template).withSpec(spec.build()).build();
    migrated.setMetadata(without(template.getMetadata(), migration));
    return new Migrated<>(migrated, migration);
  }

  /**
   * Migrates the Pod template in whatever a fabric8 builder builds: Deployment, CronJob, list.
   *
   * @param findings is told why annotations stay; the locations are relative to the template
   * @return a visitor for {@code accept}
   */
  public static Visitor<PodTemplateSpecBuilder> visitor(Consumer<? super Finding> findings) {
    return new TypedVisitor<PodTemplateSpecBuilder>() {
      @Override
      public void visit(PodTemplateSpecBuilder template) {
        Migrated<PodTemplateSpec> migrated = migrate(template.build());
        migrated.migration().findings().forEach(findings);
        template
            .withMetadata(migrated.resource().getMetadata())
            .withSpec(migrated.resource().getSpec());
      }
    };
  }

  private static PodSpecBuilder specOf(@Nullable PodSpec spec) {
    return spec == null ? new PodSpecBuilder() : new PodSpecBuilder(spec);
  }

  private static Map<String, String> annotationsOf(@Nullable ObjectMeta metadata) {
    return metadata == null || metadata.getAnnotations() == null
        ? Map.of()
        : metadata.getAnnotations();
  }

  private static SeccompAnnotationMigration migrate(
      @Nullable ObjectMeta metadata, PodSpecBuilder spec) {
    PodSecurity pod = Fabric8.toPodSecurity(spec.buildSecurityContext());
    SeccompAnnotationMigration migration =
        LegacySeccompAnnotations.read(annotationsOf(metadata))
            .migrate(pod, PodContainers.read(spec));
    if (migration.podField().isPresent()) {
      spec.withSecurityContext(Fabric8.toPodSecurityContext(migration.applyTo(pod)));
    }
    PodContainers.change(spec, migration::applyTo);
    return migration;
  }

  private static ObjectMeta without(ObjectMeta metadata, SeccompAnnotationMigration migration) {
    ObjectMeta kept = new ObjectMetaBuilder(metadata).build();
    kept.setAnnotations(new LinkedHashMap<>(migration.applyTo(annotationsOf(metadata))));
    return kept;
  }
}
