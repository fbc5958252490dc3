package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Manifests in files: their names, and reading and writing them. */
final class ManifestFiles {

  private ManifestFiles() {}

  static Map<String, KubernetesResource> named(List<? extends KubernetesResource> resources) {
    Map<String, KubernetesResource> named = new LinkedHashMap<>();
    for (KubernetesResource resource : resources) {
      String file = nameOf(resource);
      if (named.putIfAbsent(file, resource) != null) {
        throw new IllegalArgumentException(
            "two resources would be written to " + file + "; name their files yourself");
      }
    }
    return named;
  }

  private static String nameOf(KubernetesResource resource) {
    JsonNode tree = ResourceTrees.toTree(resource);
    String kind = tree.path("kind").asText("");
    if (kind.isEmpty()) {
      throw new IllegalArgumentException("a resource without a kind has no file name");
    }
    String name = tree.path("metadata").path("name").asText("");
    String file = name.isEmpty() ? kind : name + "-" + kind;
    return file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-") + ".yaml";
  }

  static List<Path> writeAll(Path directory, Map<String, ? extends KubernetesResource> resources)
      throws IOException {
    Map<Path, KubernetesResource> files = new LinkedHashMap<>();
    resources.forEach(
        (name, resource) -> {
          Path file = directory.resolve(name).normalize();
          boolean inside =
              file.startsWith(directory.normalize()) && !file.equals(directory.normalize());
          if (!inside || Path.of(name).isAbsolute()) {
            throw new IllegalArgumentException(
                "file name \"" + name + "\" does not stay in the directory");
          }
          if (files.putIfAbsent(file, resource) != null) {
            throw new IllegalArgumentException("two resources would be written to " + name);
          }
        });
    for (Map.Entry<Path, KubernetesResource> file : files.entrySet()) {
      write(file.getKey(), List.of(file.getValue()));
    }
    return List.copyOf(files.keySet());
  }

  static void write(Path file, Collection<? extends KubernetesResource> resources)
      throws IOException {
    boolean json = file.toString().endsWith(".json");
    String text = json ? Manifests.toJson(resources) : Manifests.toYaml(resources);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  static List<HasMetadata> read(Path file) throws IOException {
    return ManifestParser.parse(file.toString(), Files.readAllBytes(file));
  }

  static List<HasMetadata> readAll(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(directory)) {
      files = entries.filter(ManifestFiles::isManifest).sorted().toList();
    }
    List<HasMetadata> resources = new ArrayList<>();
    for (Path file : files) {
      resources.addAll(read(file));
    }
    return List.copyOf(resources);
  }

  private static boolean isManifest(Path file) {
    String name = file.toString();
    boolean known = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    return known && Files.isRegularFile(file);
  }
}
