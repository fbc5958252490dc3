package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Vectors of kind {@code catalog}: {@code {runtime, version, group?, arch, kernel, caps, profileId,
 * compare}}, a release's default profile as the release itself resolved it. The side file {@code
 * profiles} holds {@code {id, profile}}.
 */
final class CatalogVectors implements VectorKind {

  private static final String PROFILES = "profiles";
  private static final String MOBY_PROFILES = "moby-profiles-seccomp-";

  @Override
  public String name() {
    return "catalog";
  }

  @Override
  public Set<String> sideFiles() {
    return Set.of(PROFILES);
  }

  @Override
  public Check start(Map<String, List<JsonObject>> side) {
    Map<String, JsonObject> texts = new HashMap<>();
    for (JsonObject line : side.getOrDefault(PROFILES, List.of())) {
      JsonObject profile =
          line.get("profile")
              .filter(JsonObject.class::isInstance)
              .map(JsonObject.class::cast)
              .orElseThrow(() -> new IllegalArgumentException("no object \"profile\""));
      texts.put(VectorLines.requireString(line, "id"), profile);
    }
    Map<String, SeccompProfile> profiles = new HashMap<>();
    return (vector, tally) -> {
      String id = VectorLines.requireString(vector, "profileId");
      SeccompProfile expected = profiles.get(id);
      if (expected == null) {
        JsonObject text = texts.get(id);
        if (text == null) {
          throw new IllegalArgumentException("no profile \"" + id + "\" in the side file");
        }
        expected = ProfileJson.read(text.toString());
        profiles.put(id, expected);
      }
      check(vector, expected, tally);
    };
  }

  private static void check(JsonObject vector, SeccompProfile expected, VectorTally tally) {
    RuntimeDefault release = release(vector);
    SeccompProfile found =
        release
            .resolve(
                VectorLines.requireString(vector, "arch"),
                KernelVersion.parse(VectorLines.requireString(vector, "kernel")),
                capabilities(vector))
            .profile();
    Optional<String> difference =
        switch (VectorLines.requireString(vector, "compare")) {
          case "exact" -> exactDifference(found, expected);
          case "set" -> ProfileRows.difference(found, expected);
          default -> throw new IllegalArgumentException("\"compare\" is neither exact nor set");
        };
    vector
        .getString("group")
        .filter(group -> !group.equals(release.groupId()))
        .map(group -> "group " + release.groupId() + ", expected " + group)
        .or(() -> difference)
        .ifPresentOrElse(
            text -> tally.fail(vector.without(Set.of("kind")) + "\n  " + text), tally::pass);
  }

  private static Optional<String> exactDifference(SeccompProfile found, SeccompProfile expected) {
    if (found.equals(expected)) {
      return Optional.empty();
    }
    return ProfileRows.difference(found, expected)
        .or(() -> Optional.of("the same rules in another order"));
  }

  private static RuntimeDefault release(JsonObject vector) {
    String runtime = VectorLines.requireString(vector, "runtime");
    String version = VectorLines.requireString(vector, "version");
    if (runtime.equals("docker") && version.startsWith(MOBY_PROFILES)) {
      return RuntimeDefaults.of(
          ContainerRuntime.MOBY_PROFILES, version.substring(MOBY_PROFILES.length()));
    }
    return RuntimeDefaults.of(
        runtime.equals("podman")
            ? ContainerRuntime.CONTAINERS_COMMON
            : ContainerRuntime.ofId(runtime),
        version);
  }

  private static Set<Capability> capabilities(JsonObject vector) {
    Set<Capability> capabilities = new LinkedHashSet<>();
    if (!(vector.get("caps").orElse(null) instanceof JsonArray array)) {
      throw new IllegalArgumentException("no array \"caps\"");
    }
    array
        .elements()
        .forEach(
            element -> {
              if (!(element instanceof JsonString text)) {
                throw new IllegalArgumentException("\"caps\" holds texts");
              }
              capabilities.add(new Capability(text.value()));
            });
    return capabilities;
  }
}
