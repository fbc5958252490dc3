package io.github.seccomp4j.api.pod;

import io.github.seccomp4j.model.document.ManifestObject;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Kubernetes object that holds a Pod: what it is called, where it was read, and the Pod.
 *
 * <p>Workloads are immutable and equal if they say the same about the same document; where exactly
 * values stand in its text does not count.
 */
public final class Workload {

  private final String source;
  private final int document;
  private final String apiVersion;
  private final String kind;
  private final Optional<String> namespace;
  private final Optional<String> name;
  private final String podPointer;
  private final PodManifest pod;
  private final List<Finding> findings;
  // Null for what was never text.
  private final @Nullable ManifestObject text;

  private Workload(
      String source,
      int document,
      String apiVersion,
      String kind,
      ObjectMetadata metadata,
      String podPointer,
      PodManifest pod,
      List<Finding> findings,
      @Nullable ManifestObject text) {
    this.source = source;
    this.document = document;
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.namespace = metadata.namespace();
    this.name = metadata.name();
    this.podPointer = podPointer;
    this.pod = pod;
    this.findings = findings;
    this.text = text;
  }

  /**
   * Makes a workload of an object that was never text.
   *
   * @param apiVersion its API group and version, such as {@code apps/v1}; may be empty
   * @param kind its kind, such as {@code Deployment}
   * @param metadata its own metadata, of which name and namespace count
   * @param podPointer where the Pod stands in it, a JSON pointer such as {@code /spec/template};
   *     empty if it is a Pod
   * @param pod the Pod
   * @return a workload without source, document and findings, whose places have no lines
   */
  public static Workload of(
      String apiVersion, String kind, ObjectMetadata metadata, String podPointer, PodManifest pod) {
    return new Workload(
        "",
        0,
        Objects.requireNonNull(apiVersion, "apiVersion"),
        Objects.requireNonNull(kind, "kind"),
        metadata,
        Objects.requireNonNull(podPointer, "podPointer"),
        Objects.requireNonNull(pod, "pod"),
        List.of(),
        null);
  }

  static Workload of(String source, int document, ManifestObject object, PodManifest pod) {
    return new Workload(
        source,
        document,
        object.apiVersion(),
        object.kind(),
        object.metadata(),
        object.pointer() + object.podPointer(),
        pod,
        object.findings(),
        object);
  }

  /**
   * Returns what the text is called.
   *
   * @return a file name in most cases; empty if it has no name or the object was never text
   */
  public String source() {
    return source;
  }

  /**
   * Returns which document of the text holds it.
   *
   * @return counted from 1; 0 if the object was never text
   */
  public int document() {
    return document;
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
   * @return as written, such as {@code Deployment}
   */
  public String kind() {
    return kind;
  }

  /**
   * Returns the namespace.
   *
   * @return as written, or empty
   */
  public Optional<String> namespace() {
    return namespace;
  }

  /**
   * Returns the name.
   *
   * @return as written, or empty
   */
  public Optional<String> name() {
    return name;
  }

  /**
   * Returns where the Pod stands in the document.
   *
   * @return a JSON pointer such as {@code /items/3/spec/template}; empty if the document is a Pod
   */
  public String podPointer() {
    return podPointer;
  }

  /**
   * Returns the Pod.
   *
   * @return the Pod, or the Pod template; if {@link #findings()} has errors, what could be read of
   *     it
   */
  public PodManifest pod() {
    return pod;
  }

  /**
   * Returns what there is to say about the object as text.
   *
   * @return findings with their places in the document, in reading order: ERROR where a value is of
   *     a wrong type, for which the API server refuses the object. Unmodifiable, mostly empty
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Finds where a part of the Pod stands in the document.
   *
   * @param inPod a place whose pointer starts at the Pod, such as {@code /spec/hostNetwork}; its
   *     other parts do not count
   * @return the place in the document. Of what is not written there, line and column are those of
   *     the nearest value around it; they are 0 if the object was never text
   * @throws IllegalArgumentException if the pointer is no JSON pointer; the message holds it
   */
  public Location locate(Location inPod) {
    return text == null
        ? Location.ofPointer(podPointer + inPod.pointer())
        : text.locate(text.podPointer() + inPod.pointer());
  }

  /**
   * Turns a finding about the Pod into one about the document.
   *
   * @param aboutPod a finding whose location, if it has one, starts at the Pod
   * @return the same finding with its place in the document: that of the Pod if it had none
   * @throws IllegalArgumentException as {@link #locate(Location)}
   */
  public Finding locate(Finding aboutPod) {
    Location inPod = aboutPod.location().orElse(Location.ofPointer(""));
    return aboutPod.toBuilder().location(locate(inPod)).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Workload that
        && source.equals(that.source)
        && document == that.document
        && apiVersion.equals(that.apiVersion)
        && kind.equals(that.kind)
        && namespace.equals(that.namespace)
        && name.equals(that.name)
        && podPointer.equals(that.podPointer)
        && pod.equals(that.pod)
        && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, document, kind, namespace, name, podPointer);
  }

  /**
   * Names the object as people do.
   *
   * @return for example {@code Deployment shop/cart}
   */
  @Override
  public String toString() {
    return kind + " " + namespace.map(space -> space + "/").orElse("") + name.orElse("(no name)");
  }
}
