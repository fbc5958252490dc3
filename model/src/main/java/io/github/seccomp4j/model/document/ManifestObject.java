package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Kubernetes object of a manifest: what it says it is, and the Pod it holds, if it is of a kind
 * that holds one. It knows the place of everything that was read. Immutable.
 */
public final class ManifestObject {

  private final String apiVersion;
  private final String kind;
  private final ObjectMetadata metadata;
  private final @Nullable PodManifest pod;
  private final String podPointer;
  private final List<Finding> findings;
  private final LocationIndex places;
  private final int node;

  ManifestObject(
      String apiVersion,
      String kind,
      ObjectMetadata metadata,
      @Nullable PodManifest pod,
      String podPointer,
      List<Finding> findings,
      LocationIndex places,
      int node) {
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.metadata = metadata;
    this.pod = pod;
    this.podPointer = podPointer;
    this.findings = findings;
    this.places = places;
    this.node = node;
  }

  /**
   * Returns the API group and version.
   *
   * @return as written, such as {@code apps/v1}; empty if absent
   */
  public String apiVersion() {
    return apiVersion;
  }

  /**
   * Returns the kind.
   *
   * @return as written, such as {@code Deployment}; empty if absent
   */
  public String kind() {
    return kind;
  }

  /**
   * Returns the object's own metadata.
   *
   * @return name, namespace, labels and annotations; nothing of what the cluster adds
   */
  public ObjectMetadata metadata() {
    return metadata;
  }

  /**
   * Returns the Pod.
   *
   * @return the Pod, or empty if the object is of no kind that holds one. Of one that has errors it
   *     is what could be read
   */
  public Optional<PodManifest> pod() {
    return Optional.ofNullable(pod);
  }

  /**
   * Returns where the object stands in its document.
   *
   * @return a JSON pointer, such as {@code /items/3}; empty for the whole document
   */
  public String pointer() {
    return places.pointerOf(node);
  }

  /**
   * Returns where the Pod stands in the object.
   *
   * @return a JSON pointer that starts at the object, such as {@code /spec/template}; empty if the
   *     object is a Pod, or holds none
   */
  public String podPointer() {
    return podPointer;
  }

  /**
   * Returns what there is to say about the object as text.
   *
   * @return findings with their places, in reading order; ERROR where a value is of a wrong type,
   *     for which the API server refuses the object. Unmodifiable, mostly empty
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Finds the place of a value.
   *
   * @param pointer a JSON pointer that starts at the object
   * @return the place, with a pointer that starts at the document. Of a value that is not there, or
   *     is of no interest to Pods and was passed over, line and column are those of the nearest
   *     value around it; of members with one name the last counts
   * @throws IllegalArgumentException if the text is no JSON pointer; the message holds it
   */
  public Location locate(String pointer) {
    return places.nearest(node, Objects.requireNonNull(pointer, "pointer"));
  }

  @Override
  public String toString() {
    return kind + " " + metadata.name().orElse("");
  }
}
