package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Profiles as YAML text, read as Kubernetes reads YAML: YAML 1.1 words for booleans, aliases and
 * merge keys followed, the first document of a stream.
 *
 * <p>Reading and writing lose nothing: {@code read(write(profile))} equals the profile. Two things
 * are beyond YAML: a number of an unknown member that is no 64-bit integer is read as Kubernetes
 * reads it, as the nearest IEEE 754 double; and a text with half of a surrogate pair cannot be
 * written, which is an {@code IllegalArgumentException}.
 */
public final class ProfileYaml {

  private ProfileYaml() {}

  /**
   * Reads a profile.
   *
   * @param text the whole document
   * @return the value; members it does not know are kept
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range; it carries
   *     every problem of the document with its place
   */
  public static SeccompProfile read(String text) {
    return readDocument(text, "", ReadMode.LENIENT).value();
  }

  /**
   * Reads a profile from a file in UTF-8.
   *
   * @param file the file
   * @return the value with its findings and places; the source is the file's path
   * @throws MalformedDocumentException if the file is not UTF-8, not YAML or beyond the limits
   * @throws DocumentContractException as {@link #read(String)}
   * @throws IOException if the file cannot be read
   */
  public static Document<SeccompProfile> read(Path file) throws IOException {
    return readDocument(DocumentFiles.read(file), DocumentFiles.nameOf(file), ReadMode.LENIENT);
  }

  /**
   * Reads a profile with its findings and places.
   *
   * @param text the whole document
   * @param source what the document is called, a file name in most cases; may be empty
   * @param mode whether unknown, missing and repeated members are findings or refused
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<SeccompProfile> readDocument(String text, String source, ReadMode mode) {
    return DocumentReader.yaml(
        text, source, SeccompProfileCodec.INSTANCE, new ReadOptions(mode, ReadLimits.DEFAULT));
  }

  /**
   * Reads a profile with its findings and places, within limits of one's own.
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
  public static Document<SeccompProfile> readDocument(
      String text, String source, ReadOptions options) {
    return DocumentReader.yaml(text, source, SeccompProfileCodec.INSTANCE, options);
  }

  /**
   * Reads a profile from bytes, which a runtime would read from a file, with its findings and
   * places.
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
  public static Document<SeccompProfile> readDocument(
      byte[] bytes, String source, ReadOptions options) {
    return DocumentReader.yaml(
        DocumentFiles.decode(bytes, source, options.limits()),
        source,
        SeccompProfileCodec.INSTANCE,
        options);
  }

  /**
   * Writes a profile.
   *
   * @param profile the value
   * @return block style, members in the order of the specification, a newline at the end; absent
   *     members are not written, and strings that any YAML 1.1 reader could take for something else
   *     are quoted
   */
  public static String write(SeccompProfile profile) {
    return DocumentWriter.yaml(profile, SeccompProfileCodec.INSTANCE);
  }

  /**
   * Writes a profile to a file in UTF-8, replacing what it held.
   *
   * @param profile the value
   * @param file the file; its directory must exist
   * @throws IOException if the file cannot be written
   */
  public static void write(SeccompProfile profile, Path file) throws IOException {
    DocumentFiles.write(file, write(profile));
  }

  /**
   * Reads a conditional profile.
   *
   * @param text the whole document
   * @return the value; members it does not know are kept
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range; it carries
   *     every problem of the document with its place
   */
  public static ConditionalProfile readConditional(String text) {
    return readConditionalDocument(text, "", ReadMode.LENIENT).value();
  }

  /**
   * Reads a conditional profile from a file in UTF-8.
   *
   * @param file the file
   * @return the value with its findings and places; the source is the file's path
   * @throws MalformedDocumentException if the file is not UTF-8, not YAML or beyond the limits
   * @throws DocumentContractException as {@link #readConditional(String)}
   * @throws IOException if the file cannot be read
   */
  public static Document<ConditionalProfile> readConditional(Path file) throws IOException {
    return readConditionalDocument(
        DocumentFiles.read(file), DocumentFiles.nameOf(file), ReadMode.LENIENT);
  }

  /**
   * Reads a conditional profile with its findings and places.
   *
   * @param text the whole document
   * @param source what the document is called, a file name in most cases; may be empty
   * @param mode whether unknown, missing and repeated members are findings or refused
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not YAML or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<ConditionalProfile> readConditionalDocument(
      String text, String source, ReadMode mode) {
    return DocumentReader.yaml(
        text, source, ConditionalProfileCodec.INSTANCE, new ReadOptions(mode, ReadLimits.DEFAULT));
  }

  /**
   * Reads a conditional profile with its findings and places, within limits of one's own.
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
  public static Document<ConditionalProfile> readConditionalDocument(
      String text, String source, ReadOptions options) {
    return DocumentReader.yaml(text, source, ConditionalProfileCodec.INSTANCE, options);
  }

  /**
   * Reads a conditional profile from bytes, which a runtime would read from a file, with its
   * findings and places.
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
  public static Document<ConditionalProfile> readConditionalDocument(
      byte[] bytes, String source, ReadOptions options) {
    return DocumentReader.yaml(
        DocumentFiles.decode(bytes, source, options.limits()),
        source,
        ConditionalProfileCodec.INSTANCE,
        options);
  }

  /**
   * Writes a conditional profile.
   *
   * @param profile the value
   * @return block style, members in the order of the specification, a newline at the end; absent
   *     members are not written, and strings that any YAML 1.1 reader could take for something else
   *     are quoted
   */
  public static String write(ConditionalProfile profile) {
    return DocumentWriter.yaml(profile, ConditionalProfileCodec.INSTANCE);
  }

  /**
   * Writes a conditional profile to a file in UTF-8, replacing what it held.
   *
   * @param profile the value
   * @param file the file; its directory must exist
   * @throws IOException if the file cannot be written
   */
  public static void write(ConditionalProfile profile, Path file) throws IOException {
    DocumentFiles.write(file, write(profile));
  }
}
