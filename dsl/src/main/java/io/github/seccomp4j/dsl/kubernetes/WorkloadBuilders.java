package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.builder.Visitor;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.PodTemplate;
import io.fabric8.kubernetes.api.model.PodTemplateBuilder;
import io.fabric8.kubernetes.api.model.ReplicationController;
import io.fabric8.kubernetes.api.model.ReplicationControllerBuilder;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.DaemonSetBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import io.fabric8.kubernetes.api.model.apps.ReplicaSetBuilder;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSetBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;

/** The builders of every kind of workload. */
final class WorkloadBuilders {

  private WorkloadBuilders() {}

  /**
   * Returns a changed copy.
   *
   * @throws IllegalArgumentException if the resource is of no kind that holds a Pod; the message
   *     holds the kind
   */
  static HasMetadata changed(HasMetadata resource, Visitor<PodSpecBuilder> change) {
    if (resource instanceof Pod pod) {
      return new PodBuilder(pod).accept(change).build();
    }
    if (resource instanceof PodTemplate template) {
      return new PodTemplateBuilder(template).accept(change).build();
    }
    if (resource instanceof Deployment deployment) {
      return new DeploymentBuilder(deployment).accept(change).build();
    }
    if (resource instanceof StatefulSet set) {
      return new StatefulSetBuilder(set).accept(change).build();
    }
    if (resource instanceof DaemonSet set) {
      return new DaemonSetBuilder(set).accept(change).build();
    }
    if (resource instanceof ReplicaSet set) {
      return new ReplicaSetBuilder(set).accept(change).build();
    }
    if (resource instanceof ReplicationController controller) {
      return new ReplicationControllerBuilder(controller).accept(change).build();
    }
    if (resource instanceof Job job) {
      return new JobBuilder(job).accept(change).build();
    }
    if (resource instanceof CronJob job) {
      return new CronJobBuilder(job).accept(change).build();
    }
    throw new IllegalArgumentException("a " + resource.getKind() + " holds no Pod");
  }
}
