package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.NearestRelease;
import io.github.seccomp4j.api.catalog.NodeRuntime;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.pod.cluster.Confinement.Confined;
import io.github.seccomp4j.api.pod.cluster.Confinement.NotCreated;
import io.github.seccomp4j.api.pod.cluster.Confinement.Unconfined;
import io.github.seccomp4j.api.pod.cluster.Confinement.Undetermined;
import io.github.seccomp4j.api.validate.LoadedProfile;
import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.api.validate.ProfileValidator;
import io.github.seccomp4j.api.validate.RuntimeOutcome;
import io.github.seccomp4j.api.validate.ValidationTarget;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries out what a runtime decided: resolves its default profile, or loads the file. Remembers
 * what cannot change: of the files only those whose content was given. Thread-safe.
 */
final class Confinements {

  // What containerd hands on when a file says nothing.
  private static final SeccompProfile NOTHING =
      SeccompProfile.builder().defaultAction(new Action("")).build();

  private record Default(NodeRuntime runtime, Host host, Set<Capability> capabilities) {}

  private record Loaded(
      NodeFile file,
      String path,
      ValidationTarget target,
      KernelVersion kernel,
      Set<Capability> capabilities) {}

  private final Remembered<Record, Confinement> remembered = new Remembered<>();

  Confinement of(RuntimeDecision decision, NodePool pool, Set<Capability> capabilities) {
    if (decision instanceof RuntimeDecision.NoFilter none) {
      return new Unconfined(none.reason(), Optional.empty());
    }
    if (decision instanceof RuntimeDecision.Refusal refusal) {
      return new NotCreated(refusal.message(), false);
    }
    if (decision instanceof RuntimeDecision.ArtifactProfile artifact) {
      return new Undetermined(
          "what the profile of the artifact "
              + artifact.artifact()
              + " says, and whether CRI-O is set up to take it");
    }
    return decision instanceof RuntimeDecision.ProfileFile file
        ? ofFile(file.path(), pool, capabilities)
        : ofDefault(pool, capabilities);
  }

  private Confinement ofDefault(NodePool pool, Set<Capability> capabilities) {
    return remembered.get(
        new Default(pool.runtime(), pool.host(), capabilities), () -> resolve(pool, capabilities));
  }

  private static Confinement resolve(NodePool pool, Set<Capability> capabilities) {
    NearestRelease nearest = RuntimeDefaults.nearestKnown(pool.runtime());
    return new Confined(
        nearest.taken().resolve(pool.host(), capabilities).profile(),
        Optional.empty(),
        nearest.doubts());
  }

  private Confinement ofFile(String path, NodePool pool, Set<Capability> capabilities) {
    NodeFile file = path.isEmpty() ? new NodeFile.Missing() : pool.file(path);
    if (file instanceof NodeFile.Unknown) {
      return new Undetermined("whether " + path + " is on the nodes, and what it says");
    }
    if (!(file instanceof NodeFile.Content)) {
      return load(file, path, pool, capabilities);
    }
    return remembered.get(
        new Loaded(file, path, pool.target(), pool.host().kernel(), capabilities),
        () -> load(file, path, pool, capabilities));
  }

  private static Confinement load(
      NodeFile file, String path, NodePool pool, Set<Capability> capabilities) {
    LoadedProfile loaded =
        ProfileValidator.loadedBy(
            file.source(path), pool.target(), pool.host().kernel(), capabilities);
    ProfileReport report = loaded.report();
    if (report.outcome() == RuntimeOutcome.REFUSED) {
      return new NotCreated(report.runtimeMessage().orElse("the runtime refuses " + path), false);
    }
    if (report.outcome() == RuntimeOutcome.UNCONFINED) {
      return new Unconfined(
          "the file " + path + " says nothing",
          pool.runtime().release().runtime() == ContainerRuntime.CONTAINERD
              ? Optional.of(NOTHING)
              : Optional.empty());
    }
    return loaded
        .profile()
        .<Confinement>map(profile -> new Confined(profile, Optional.of(report), List.of()))
        .orElseGet(() -> new Undetermined("what " + pool.runtime() + " makes of " + path));
  }
}
