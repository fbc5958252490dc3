package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes Kubernetes resources as manifests and reads them back.
 *
 * <pre>{@code
 * String yaml = Manifests.toYaml(pod, service);
 * Manifests.write(Path.of("pod.yaml"), pod);
 * Manifests.writeDirectory(Path.of("manifests"), List.of(pod, service));
 * List<HasMetadata> again = Manifests.readDirectory(Path.of("manifests"));
 * }</pre>
 *
 * <p><b>Written</b> is what an author would write, in the order an author would: {@code
 * apiVersion}, {@code kind}, {@code metadata}, then the rest; names before everything else of an
 * object; maps such as labels in their own order. The {@code status} of a resource and {@code
 * creationTimestamp} are left out, and so are members that are null, and lists and maps of the
 * typed model that are empty; nulls and empty values among unknown members stay. YAML looks as
 * {@code kubectl -o yaml} prints it, with {@code ---} between documents; several resources as JSON
 * become one {@code List}. A {@link KubernetesResourceList} counts as its items. Text ends with a
 * newline, files are UTF-8.
 *
 * <p><b>Read</b> is YAML of any number of documents, or JSON. Each resource has the type that
 * fabric8 has for its {@code apiVersion} and {@code kind} (also those of other fabric8 model jars
 * on the class path), else it is a {@link
 * io.fabric8.kubernetes.api.model.GenericKubernetesResource}; unknown members become {@code
 * additionalProperties}. The items of a {@code List} or {@code PodList} are read one by one; empty
 * documents are skipped. Plain scalars mean what they mean to Kubernetes, which reads YAML 1.1. A
 * resource that was written is read equal, except for what is left out above; to a document, an
 * absent, a null and an empty list are the same, and all are read as fabric8's empty list.
 *
 * <p>YAML aliases are followed and merge keys merged, as Kubernetes does. A number of YAML is what
 * it is to Kubernetes, which shows only in unknown members: an integer if it is whole and has at
 * most 64 bits, else the nearest double; JSON keeps every digit. Limits: a key that occurs twice is
 * refused, and so is what exceeds {@link io.github.seccomp4j.model.document.ReadLimits#DEFAULT}.
 * Text is read as a whole.
 */
public final class Manifests {

  private Manifests() {}

  /**
   * Writes resources as YAML.
   *
   * @param resources in the order wanted
   * @return one document for each resource; the empty string for none
   */
  public static String toYaml(KubernetesResource... resources) {
    return toYaml(List.of(resources));
  }

  /**
   * Writes resources as YAML.
   *
   * @param resources in the order wanted
   * @return one document for each resource; the empty string for none
   */
  public static String toYaml(Collection<? extends KubernetesResource> resources) {
    return flattened(resources).stream()
        .map(resource -> YamlWriter.write(ResourceTrees.toTree(resource)))
        .collect(Collectors.joining("---\n"));
  }

  /**
   * Writes resources as JSON.
   *
   * @param resources in the order wanted
   * @return the object of a single resource, else a {@code List} of all
   */
  public static String toJson(KubernetesResource... resources) {
    return toJson(List.of(resources));
  }

  /**
   * Writes resources as JSON.
   *
   * @param resources in the order wanted
   * @return the object of a single resource, else a {@code List} of all
   */
  public static String toJson(Collection<? extends KubernetesResource> resources) {
    List<KubernetesResource> flat = flattened(resources);
    if (flat.size() == 1) {
      return ResourceTrees.toJson(ResourceTrees.toTree(flat.get(0))) + "\n";
    }
    ObjectNode list = ExactNumbers.NODES.objectNode().put("apiVersion", "v1").put("kind", "List");
    ArrayNode items = list.putArray("items");
    flat.forEach(resource -> items.add(ResourceTrees.toTree(resource)));
    return ResourceTrees.toJson(list) + "\n";
  }

  /**
   * Writes resources as YAML to a stream, in UTF-8.
   *
   * @param out flushed, not closed
   * @param resources in the order wanted
   * @throws IOException if the stream fails
   */
  public static void writeYaml(OutputStream out, Collection<? extends KubernetesResource> resources)
      throws IOException {
    writeYaml(new OutputStreamWriter(out, StandardCharsets.UTF_8), resources);
  }

  /**
   * Writes resources as YAML to a writer.
   *
   * @param out flushed, not closed
   * @param resources in the order wanted
   * @throws IOException if the writer fails
   */
  public static void writeYaml(Writer out, Collection<? extends KubernetesResource> resources)
      throws IOException {
    out.write(toYaml(resources));
    out.flush();
  }

  /**
   * Writes resources as JSON to a stream, in UTF-8.
   *
   * @param out flushed, not closed
   * @param resources in the order wanted
   * @throws IOException if the stream fails
   */
  public static void writeJson(OutputStream out, Collection<? extends KubernetesResource> resources)
      throws IOException {
    writeJson(new OutputStreamWriter(out, StandardCharsets.UTF_8), resources);
  }

  /**
   * Writes resources as JSON to a writer.
   *
   * @param out flushed, not closed
   * @param resources in the order wanted
   * @throws IOException if the writer fails
   */
  public static void writeJson(Writer out, Collection<? extends KubernetesResource> resources)
      throws IOException {
    out.write(toJson(resources));
    out.flush();
  }

  /**
   * Writes resources to one file.
   *
   * @param file created or replaced; missing directories are made; JSON if the name ends in {@code
   *     .json}, else YAML
   * @param resources in the order wanted
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, KubernetesResource... resources) throws IOException {
    write(file, List.of(resources));
  }

  /**
   * Writes resources to one file.
   *
   * @param file created or replaced; missing directories are made; JSON if the name ends in {@code
   *     .json}, else YAML
   * @param resources in the order wanted
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, Collection<? extends KubernetesResource> resources)
      throws IOException {
    ManifestFiles.write(file, resources);
  }

  /**
   * Writes each resource to a YAML file of its own, {@code <name>-<kind>.yaml} in lower case: a Pod
   * {@code web} becomes {@code web-pod.yaml}. Without a name the kind alone is the file's name;
   * characters other than letters, digits, dots and dashes become dashes.
   *
   * @param directory made if missing; other files in it stay
   * @param resources one file each
   * @return the files, in the order of the resources
   * @throws IllegalArgumentException if two resources would have the same file; nothing is written
   *     then, and the message names the file
   * @throws IOException if a file cannot be written
   */
  public static List<Path> writeDirectory(
      Path directory, Collection<? extends KubernetesResource> resources) throws IOException {
    return ManifestFiles.writeAll(directory, ManifestFiles.named(flattened(resources)));
  }

  /**
   * Writes each resource to the file it is given.
   *
   * @param directory made if missing; other files in it stay
   * @param resources by file name relative to the directory, for example {@code pods/web.yaml};
   *     JSON if the name ends in {@code .json}, else YAML
   * @return the files, in the order of the map
   * @throws IllegalArgumentException if a name is absolute or leads out of the directory; nothing
   *     is written then, and the message names the file
   * @throws IOException if a file cannot be written
   */
  public static List<Path> writeDirectory(
      Path directory, Map<String, ? extends KubernetesResource> resources) throws IOException {
    return ManifestFiles.writeAll(directory, resources);
  }

  /**
   * Reads the resources of a text.
   *
   * @param text YAML or JSON
   * @return in the order of the text; unmodifiable
   * @throws ManifestException if the text is no manifest; the message begins with {@code manifest}
   *     and the place in it
   */
  public static List<HasMetadata> read(String text) {
    return ManifestParser.parse("manifest", text);
  }

  /**
   * Reads the resources of a stream.
   *
   * @param in YAML or JSON in UTF-8; read to its end, not closed
   * @return in the order of the text; unmodifiable
   * @throws ManifestException if the text is no manifest or no UTF-8; the message begins with
   *     {@code manifest} and the place in it
   * @throws IOException if the stream fails
   */
  public static List<HasMetadata> read(InputStream in) throws IOException {
    return ManifestParser.parse("manifest", in.readAllBytes());
  }

  /**
   * Reads the resources of a file.
   *
   * @param file YAML or JSON in UTF-8, whatever its name
   * @return in the order of the text; unmodifiable
   * @throws ManifestException if the text is no manifest or no UTF-8; the message begins with the
   *     file and the place in it
   * @throws IOException if the file cannot be read
   */
  public static List<HasMetadata> read(Path file) throws IOException {
    return ManifestFiles.read(file);
  }

  /**
   * Reads the resources of all files of a directory whose names end in {@code .yaml}, {@code .yml}
   * or {@code .json}, not those of directories below.
   *
   * @param directory an existing directory
   * @return file by file in the order of their names; unmodifiable
   * @throws ManifestException if a file is no manifest; the message begins with the file and the
   *     place in it
   * @throws IOException if the directory or a file cannot be read
   */
  public static List<HasMetadata> readDirectory(Path directory) throws IOException {
    return ManifestFiles.readAll(directory);
  }

  private static List<KubernetesResource> flattened(
      Collection<? extends KubernetesResource> resources) {
    return resources.stream()
        .<KubernetesResource>mapMulti(
            (resource, flat) -> {
              if (resource instanceof KubernetesResourceList<?> list) {
                list.getItems().forEach(flat);
              } else {
                flat.accept(resource);
              }
            })
        .toList();
  }
}
