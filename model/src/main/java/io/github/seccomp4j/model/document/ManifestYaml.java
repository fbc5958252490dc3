package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileResource;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Security contexts as YAML text: the part of a manifest that stands in a Pod's {@code
 * spec.securityContext} or in a container's {@code securityContext}, read as Kubernetes reads YAML;
 * and the whole manifest of a profile that is a resource of its own.
 *
 * <pre>{@code
 * PodSecurity pod = ManifestYaml.readPodSecurity("seccompProfile: {type: RuntimeDefault}");
 * String text = ManifestYaml.write(pod);
 * }</pre>
 *
 * <p>Reading and writing lose nothing: what is read from what was written equals the value; for
 * what is beyond YAML see {@link ProfileYaml}. JSON is YAML, so it is read as well.
 */
public final class ManifestYaml {

  private ManifestYaml() {}

  /**
   * Reads the security context of a Pod.
   *
   * @param text the whole document: the content of {@code spec.securityContext} and nothing around
   *     it
   * @return the value; members it does not know are kept
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range; it carries
   *     every problem of the document with its place
   */
  public static PodSecurity readPodSecurity(String text) {
    return readPodSecurityDocument(text, "", ReadMode.LENIENT).value();
  }

  /**
   * Reads the security context of a Pod from a file in UTF-8.
   *
   * @param file the file
   * @return the value with its findings and places; the source is the file's path
   * @throws MalformedDocumentException if the file is not UTF-8, not YAML or beyond the limits
   * @throws DocumentContractException as {@link #readPodSecurity(String)}
   * @throws IOException if the file cannot be read
   */
  public static Document<PodSecurity> readPodSecurity(Path file) throws IOException {
    return readPodSecurityDocument(
        DocumentFiles.read(file), DocumentFiles.nameOf(file), ReadMode.LENIENT);
  }

  /**
   * Reads the security context of a Pod with its findings and places.
   *
   * @param text the whole document: the content of {@code spec.securityContext} and nothing around
   *     it
   * @param source what the document is called, a file name in most cases; may be empty
   * @param mode whether unknown and repeated members are findings or refused
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<PodSecurity> readPodSecurityDocument(
      String text, String source, ReadMode mode) {
    return DocumentReader.yaml(
        text, source, PodSecurityCodec.INSTANCE, new ReadOptions(mode, ReadLimits.DEFAULT));
  }

  /**
   * Reads the security context of a Pod with its findings and places, within limits of one's own.
   *
   * @param text the whole document
   * @param source what the document is called, a file name in most cases; may be empty
   * @param options what becomes of oddities, and how large the document may be
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<PodSecurity> readPodSecurityDocument(
      String text, String source, ReadOptions options) {
    return DocumentReader.yaml(text, source, PodSecurityCodec.INSTANCE, options);
  }

  /**
   * Reads the security context of a Pod from bytes, which a runtime would read from a file, with
   * its findings and places.
   *
   * @param bytes the whole document in UTF-8
   * @param source what the document is called, a file name in most cases; may be empty
   * @param options what becomes of oddities, and how large the document may be
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the bytes are not YAML or beyond the limits, or not UTF-8
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<PodSecurity> readPodSecurityDocument(
      byte[] bytes, String source, ReadOptions options) {
    return DocumentReader.yaml(
        DocumentFiles.decode(bytes, source, options.limits()),
        source,
        PodSecurityCodec.INSTANCE,
        options);
  }

  /**
   * Writes the security context of a Pod.
   *
   * @param pod the value
   * @return block style, members in the order of the API reference, a newline at the end; absent
   *     members are not written, and strings that any YAML 1.1 reader could take for something else
   *     are quoted
   */
  public static String write(PodSecurity pod) {
    return DocumentWriter.yaml(pod, PodSecurityCodec.INSTANCE);
  }

  /**
   * Writes the security context of a Pod to a file in UTF-8, replacing what it held.
   *
   * @param pod the value
   * @param file the file; its directory must exist
   * @throws IOException if the file cannot be written
   */
  public static void write(PodSecurity pod, Path file) throws IOException {
    DocumentFiles.write(file, write(pod));
  }

  /**
   * Reads the security context of a container.
   *
   * @param text the whole document: the content of {@code securityContext} and nothing around it
   * @return the value; members it does not know are kept
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range; it carries
   *     every problem of the document with its place
   */
  public static ContainerSecurity readContainerSecurity(String text) {
    return readContainerSecurityDocument(text, "", ReadMode.LENIENT).value();
  }

  /**
   * Reads the security context of a container from a file in UTF-8.
   *
   * @param file the file
   * @return the value with its findings and places; the source is the file's path
   * @throws MalformedDocumentException if the file is not UTF-8, not YAML or beyond the limits
   * @throws DocumentContractException as {@link #readContainerSecurity(String)}
   * @throws IOException if the file cannot be read
   */
  public static Document<ContainerSecurity> readContainerSecurity(Path file) throws IOException {
    return readContainerSecurityDocument(
        DocumentFiles.read(file), DocumentFiles.nameOf(file), ReadMode.LENIENT);
  }

  /**
   * Reads the security context of a container with its findings and places.
   *
   * @param text the whole document: the content of {@code securityContext} and nothing around it
   * @param source what the document is called, a file name in most cases; may be empty
   * @param mode whether unknown and repeated members are findings or refused
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<ContainerSecurity> readContainerSecurityDocument(
      String text, String source, ReadMode mode) {
    return DocumentReader.yaml(
        text, source, ContainerSecurityCodec.INSTANCE, new ReadOptions(mode, ReadLimits.DEFAULT));
  }

  /**
   * Reads the security context of a container with its findings and places, within limits of one's
   * own.
   *
   * @param text the whole document
   * @param source what the document is called, a file name in most cases; may be empty
   * @param options what becomes of oddities, and how large the document may be
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<ContainerSecurity> readContainerSecurityDocument(
      String text, String source, ReadOptions options) {
    return DocumentReader.yaml(text, source, ContainerSecurityCodec.INSTANCE, options);
  }

  /**
   * Reads the security context of a container from bytes, which a runtime would read from a file,
   * with its findings and places.
   *
   * @param bytes the whole document in UTF-8
   * @param source what the document is called, a file name in most cases; may be empty
   * @param options what becomes of oddities, and how large the document may be
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the bytes are not YAML or beyond the limits, or not UTF-8
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<ContainerSecurity> readContainerSecurityDocument(
      byte[] bytes, String source, ReadOptions options) {
    return DocumentReader.yaml(
        DocumentFiles.decode(bytes, source, options.limits()),
        source,
        ContainerSecurityCodec.INSTANCE,
        options);
  }

  /**
   * Writes the security context of a container.
   *
   * @param container the value
   * @return block style, members in the order of the API reference, a newline at the end; absent
   *     members are not written, and strings that any YAML 1.1 reader could take for something else
   *     are quoted
   */
  public static String write(ContainerSecurity container) {
    return DocumentWriter.yaml(container, ContainerSecurityCodec.INSTANCE);
  }

  /**
   * Writes the security context of a container to a file in UTF-8, replacing what it held.
   *
   * @param container the value
   * @param file the file; its directory must exist
   * @throws IOException if the file cannot be written
   */
  public static void write(ContainerSecurity container, Path file) throws IOException {
    DocumentFiles.write(file, write(container));
  }

  /**
   * Reads a profile that is a resource.
   *
   * @param text the whole document: a resource of the security-profiles-operator
   * @return the value; members it does not know are kept
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range; it carries
   *     every problem of the document with its place
   */
  public static SeccompProfileResource readSeccompProfileResource(String text) {
    return readSeccompProfileResourceDocument(text, "", ReadMode.LENIENT).value();
  }

  /**
   * Reads a profile that is a resource from a file in UTF-8.
   *
   * @param file the file
   * @return the value with its findings and places; the source is the file's path
   * @throws MalformedDocumentException if the file is not UTF-8, not YAML or beyond the limits
   * @throws DocumentContractException as {@link #readSeccompProfileResource(String)}
   * @throws IOException if the file cannot be read
   */
  public static Document<SeccompProfileResource> readSeccompProfileResource(Path file)
      throws IOException {
    return readSeccompProfileResourceDocument(
        DocumentFiles.read(file), DocumentFiles.nameOf(file), ReadMode.LENIENT);
  }

  /**
   * Reads a profile that is a resource with its findings and places.
   *
   * @param text the whole document: a resource of the security-profiles-operator
   * @param source what the document is called, a file name in most cases; may be empty
   * @param mode whether unknown, missing and repeated members are findings or refused
   * @return the value, what there is to say about it, and the place of every part; what the API
   *     server refuses beyond types and ranges is said by {@link
   *     SeccompProfileResource#violations()}
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<SeccompProfileResource> readSeccompProfileResourceDocument(
      String text, String source, ReadMode mode) {
    return readSeccompProfileResourceDocument(
        text, source, new ReadOptions(mode, ReadLimits.DEFAULT));
  }

  /**
   * Reads a profile that is a resource with its findings and places, within limits of one's own.
   *
   * @param text the whole document: a resource of the security-profiles-operator
   * @param source what the document is called, a file name in most cases; may be empty
   * @param options what becomes of oddities, and how large the document may be
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<SeccompProfileResource> readSeccompProfileResourceDocument(
      String text, String source, ReadOptions options) {
    return DocumentReader.yaml(text, source, SeccompProfileResourceCodec.INSTANCE, options);
  }

  /**
   * Reads a profile that is a resource from bytes with its findings and places.
   *
   * @param bytes the whole document in UTF-8
   * @param source what the document is called, a file name in most cases; may be empty
   * @param options what becomes of oddities, and how large the document may be
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the bytes are not YAML or beyond the limits, or not UTF-8
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<SeccompProfileResource> readSeccompProfileResourceDocument(
      byte[] bytes, String source, ReadOptions options) {
    return DocumentReader.yaml(
        DocumentFiles.decode(bytes, source, options.limits()),
        source,
        SeccompProfileResourceCodec.INSTANCE,
        options);
  }

  /**
   * Writes a profile that is a resource.
   *
   * @param resource the value
   * @return block style, known members before unknown ones, a newline at the end; absent members
   *     are not written, and strings that any YAML 1.1 reader could take for something else are
   *     quoted
   */
  public static String write(SeccompProfileResource resource) {
    return DocumentWriter.yaml(resource, SeccompProfileResourceCodec.INSTANCE);
  }

  /**
   * Writes a profile that is a resource to a file in UTF-8, replacing what it held.
   *
   * @param resource the value
   * @param file the file; its directory must exist
   * @throws IOException if the file cannot be written
   */
  public static void write(SeccompProfileResource resource, Path file) throws IOException {
    DocumentFiles.write(file, write(resource));
  }
}
