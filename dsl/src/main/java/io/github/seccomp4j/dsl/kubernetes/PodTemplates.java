package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplate;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.ReplicationController;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where fabric8's typed workloads hold their Pod templates. */
final class PodTemplates {

  private static final String IN_SPEC = "/spec/template";

  private static final List<Holder<?>> HOLDERS =
      List.of(
          new Holder<>(
              Deployment.class,
              IN_SPEC,
              object -> get(object.getSpec(), spec -> spec.getTemplate())),
          new Holder<>(
              StatefulSet.class,
              IN_SPEC,
              object -> get(object.getSpec(), spec -> spec.getTemplate())),
          new Holder<>(
              DaemonSet.class,
              IN_SPEC,
              object -> get(object.getSpec(), spec -> spec.getTemplate())),
          new Holder<>(
              ReplicaSet.class,
              IN_SPEC,
              object -> get(object.getSpec(), spec -> spec.getTemplate())),
          new Holder<>(
              ReplicationController.class,
              IN_SPEC,
              object -> get(object.getSpec(), spec -> spec.getTemplate())),
          new Holder<>(
              Job.class, IN_SPEC, object -> get(object.getSpec(), spec -> spec.getTemplate())),
          new Holder<>(
              CronJob.class,
              "/spec/jobTemplate/spec/template",
              object ->
                  get(
                      get(
                          get(object.getSpec(), spec -> spec.getJobTemplate()),
                          template -> template.getSpec()),
                      spec -> spec.getTemplate())),
          new Holder<>(PodTemplate.class, "/template", PodTemplate::getTemplate));

  private PodTemplates() {}

  /**
   * A template and where it stands.
   *
   * @param pointer where it stands in its object
   * @param template the template; null if the object has none
   */
  record Found(String pointer, @Nullable PodTemplateSpec template) {}

  private record Holder<T extends HasMetadata>(
      Class<T> type, String pointer, Function<T, @Nullable PodTemplateSpec> template) {

    Found of(HasMetadata object) {
      return new Found(pointer, template.apply(type.cast(object)));
    }
  }

  /** Finds the template of an object; empty if its type is none that holds one. */
  static Optional<Found> find(HasMetadata object) {
    return HOLDERS.stream()
        .filter(holder -> holder.type().isInstance(object))
        .findFirst()
        .map(holder -> holder.of(object));
  }

  private static <A, B> @Nullable B get(@Nullable A value, Function<A, @Nullable B> part) {
    return value == null ? null : part.apply(value);
  }
}
